package casebook.item;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a candidate gave, in authored ids, by response variable. */
record Responses(Map<String, Value> values) {

    List<Scalar> members(String variable) {
        Value value = values.get(variable);
        return value == null ? List.of() : value.members();
    }

    List<String> lexical(String variable) {
        return members(variable).stream().map(Scalar::lexical).toList();
    }

    /** The distinct members: to give one twice is to give it once. */
    Set<String> distinct(String variable) {
        return new LinkedHashSet<>(lexical(variable));
    }
}
