package casebook.workbench.app;

import casebook.commentary.Cleaning;
import casebook.commentary.Commentary;
import casebook.interchange.source.RawText;
import casebook.shared.Diagnostic;
import casebook.shared.Parsed;
import casebook.shared.Where;
import java.util.List;

/**
 * A commentary that was sent, read and cleaned.
 *
 * @param name of its file; empty for pasted text
 * @param raw before cleaning
 */
record ReadSource(String name, String raw, Commentary text) {

    /** Refused with the reasons of the reading, or when nothing but what surrounds a commentary is left. */
    static Parsed<ReadSource> of(String name, Parsed<RawText> read) {
        RawText raw = read.value();
        if (raw == null) {
            return Parsed.failed(read.diagnostics());
        }
        Commentary text = Cleaning.of(raw.text(), raw.said());
        return text.passages().isEmpty()
                ? Parsed.failed(List.of(Diagnostic.error(
                        "SOURCE_EMPTY", "there is no commentary in it, only what surrounds one", Where.at(""))))
                : Parsed.of(new ReadSource(name, raw.text(), text), List.of());
    }
}
