package casebook.item;

import java.util.HashSet;

/** All marks for exactly the right value, none otherwise (QTI 3 match_correct). */
public record MatchCorrect(String response, Value correct, double marks) implements ResponseProcessing {

    double score(Responses given) {
        boolean same = correct.cardinality() == Cardinality.MULTIPLE
                ? new HashSet<>(given.members(response)).equals(new HashSet<>(correct.members()))
                : given.members(response).equals(correct.members());
        return same && !correct.isNull() ? marks : 0;
    }
}
