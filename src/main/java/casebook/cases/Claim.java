package casebook.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement of the commentary, typed.
 *
 * @param by the actor whose claim it is, null for the authors' own voice
 * @param cue the words that give the type away
 * @param loaded whether a checkable event is told with a loaded verb
 */
public record Claim(
        String id,
        String text,
        StatementType type,
        @Nullable StatementType secondary,
        @Nullable String by,
        String cue,
        boolean loaded,
        List<String> passages,
        String part,
        LocalDate knownFrom,
        List<String> supports,
        List<String> rebuts)
        implements Entry {

    public Claim {
        passages = List.copyOf(passages);
        supports = List.copyOf(supports);
        rebuts = List.copyOf(rebuts);
    }

    @Override
    public String markdown() {
        return text;
    }
}
