package casebook.commentary.draft;

import casebook.commentary.sources.Dispute;
import jakarta.json.JsonObject;
import java.util.List;

/**
 * What sources disagree on in an entry of a draft.
 *
 * @param sides at least two, of different sources, in their order
 */
public record Difference(Dispute.Matter matter, List<Side> sides) {

    public Difference {
        sides = List.copyOf(sides);
    }

    /**
     * What one source has.
     *
     * @param source its id
     * @param rest the sentence as proposals name it: {@code s3}, {@code b-s3}
     * @param words the sentence
     * @param says a date, a number with what it counts, a name, or whose claim it is (empty when it is told as a fact)
     * @param put a JSON Merge Patch (RFC 7386) that makes the entry follow this source
     */
    public record Side(String source, String rest, String words, String says, JsonObject put) {}
}
