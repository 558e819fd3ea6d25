package casebook.item;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts of an item that no option holds, in Markdown.
 *
 * @param stimulus a scenario above the prompt
 * @param prompt the stem
 * @param rationale why the key holds; empty while a draft has none
 * @param media pictures and sounds above the stimulus
 */
public record Wording(@Nullable String stimulus, String prompt, String rationale, List<Illustration> media) {

    public Wording {
        media = List.copyOf(media);
    }
}
