package casebook.cases;

import java.time.LocalDate;
import java.util.List;

/**
 * A concept as this case shows it.
 *
 * @param concept the id in the vocabulary of {@code bank}
 * @param confusion what it is commonly taken for
 */
public record KeyConcept(
        String id,
        String concept,
        String bank,
        String definition,
        String example,
        String confusion,
        List<String> references,
        String part,
        LocalDate knownFrom,
        List<String> passages)
        implements Entry {

    public KeyConcept {
        references = List.copyOf(references);
        passages = List.copyOf(passages);
    }

    @Override
    public String markdown() {
        return Entry.blocks(definition, List.of(example, confusion));
    }
}
