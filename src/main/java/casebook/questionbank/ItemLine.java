package casebook.questionbank;

import casebook.item.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The newest version of an item, as a list of its bank shows it.
 *
 * @param version its id
 * @param served the version that draws see; null while there is none
 * @param concepts the main one first
 * @param kind lexical
 * @param level lexical
 * @param anchors the worst standing of its anchors
 */
public record ItemLine(
        long item,
        long bank,
        String slug,
        long version,
        int number,
        Status status,
        @Nullable Long served,
        List<String> concepts,
        String objective,
        String kind,
        String level,
        String part,
        double marks,
        AnchorStanding anchors,
        boolean retired) {

    public ItemLine {
        concepts = List.copyOf(concepts);
    }

    /** Retired by a person, or because its file is gone. */
    public boolean isOut() {
        return retired || status == Status.RETIRED;
    }

    /** Whether an earlier version is drawn while this one waits. */
    public boolean isAhead() {
        Long drawn = served;
        return drawn != null && drawn != version;
    }
}
