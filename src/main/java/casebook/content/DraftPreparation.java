package casebook.content;

import casebook.cases.KeyConcept;
import casebook.commentary.Annotations;
import casebook.commentary.Commentary;
import casebook.commentary.Lexicon;
import casebook.commentary.Metadata;
import casebook.commentary.Paragraph;
import casebook.commentary.SideBySide;
import casebook.commentary.draft.CaseDraft;
import casebook.interchange.yaml.ContentFiles;
import casebook.shared.Diagnostic;
import casebook.shared.Parsed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What is done while the first commentary is read and cleaned: the words by which concepts are recognised are read, and
 * what is known of these; and a sentence is drafted from, which loads the lists and patterns that all others need.
 */
final class DraftPreparation {

    private static final String SENTENCE = "On 3 May 2021 India will recall its envoy, officials said.";

    private record Lexicons(List<Lexicon> sound, List<Diagnostic> found) {}

    private final Supplier<CaseDraft> rehearsal;
    private final Supplier<Lexicons> lexicons;
    private final Supplier<List<KeyConcept>> known;

    /** @param banks the folder of question banks; cases are looked for in {@code cases} beside it */
    DraftPreparation(Path banks) {
        rehearsal = SideBySide.begun(DraftPreparation::rehearsal);
        lexicons = SideBySide.begun(() -> lexicons(banks));
        known = SideBySide.begun(() -> known(banks.resolveSibling("cases")));
    }

    /** The lexicons of the banks; one that cannot be read is left out. */
    List<Lexicon> lexicons() {
        CaseDraft unused = rehearsal.get(); // a fault in it is not to be passed over
        return lexicons.get().sound();
    }

    /** What is wrong with the lexicons. */
    List<Diagnostic> found() {
        return lexicons.get().found();
    }

    /** The concepts that cases define; none when there are no cases. */
    List<KeyConcept> known() {
        return known.get();
    }

    private static CaseDraft rehearsal() {
        List<Paragraph> body = List.of(new Paragraph(null, SENTENCE));
        return CaseDraft.of(Annotations.of(Commentary.of(Metadata.NONE, body, List.of()), List.of()));
    }

    private static Lexicons lexicons(Path banks) {
        List<Lexicon> sound = new ArrayList<>();
        List<Diagnostic> found = new ArrayList<>();
        ContentFiles files = new ContentFiles();
        for (Path bank : Folders.entries(banks)) {
            Path file = bank.resolve("lexicon.yaml");
            if (Folders.isFile(file)) {
                Parsed<Lexicon> read = files.readLexicon(file.toString(), ContentReader.text(file), null);
                found.addAll(read.diagnostics());
                read.asOptional().ifPresent(sound::add);
            }
        }
        return new Lexicons(sound, found);
    }

    private static List<KeyConcept> known(Path cases) {
        return Files.isDirectory(cases)
                ? ContentReader.read(List.of(cases)).cases().stream()
                        .flatMap(whole -> whole.concepts().stream())
                        .toList()
                : List.of();
    }
}
