package casebook.workbench;

import casebook.commentary.Annotations;
import casebook.commentary.draft.JointDraft;
import casebook.commentary.sources.Source;
import java.util.List;
import java.util.Locale;

/**
 * A commentary of a draft with all that was found in it.
 *
 * @param id a letter that tells it from the others: {@code a}
 * @param name of the file that it was read from; empty for pasted text
 * @param source the text as it was read, before cleaning
 * @param found the annotations with all corrections
 * @param restored removals that were undone, in the order in which that was done
 */
public record SourceText(String id, String name, String source, Annotations found, List<Restored> restored) {
    public SourceText {
        restored = List.copyOf(restored);
    }

    /** The letter as a reader sees it. */
    public String letter() {
        return id.toUpperCase(Locale.ROOT);
    }

    /** Its outlet and day, as far as the page says them. */
    public String label() {
        return JointDraft.label(id, found.commentary().metadata());
    }

    /** How proposals name a sentence of it. */
    public String rest(String sentence) {
        return JointDraft.rest(id, sentence);
    }

    Source asSource() {
        return new Source(id, found);
    }
}
