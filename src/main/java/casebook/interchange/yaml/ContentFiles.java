package casebook.interchange.yaml;

import casebook.cases.TeachingCase;
import casebook.commentary.Lexicon;
import casebook.questionbank.Misconception;
import casebook.questionbank.QuestionBank;
import casebook.questionbank.Reference;
import casebook.shared.Diagnostic;
import casebook.shared.Parsed;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of cases and question banks. Schemas are parsed once per instance; an instance serves one thread.
 */
public final class ContentFiles {

    private final Schemas schemas = new Schemas();

    /**
     * Reads a case.
     *
     * @param folder the case's folder as diagnostics name it; its last part is the case's slug
     * @param files the folder's files by their names within it, such as {@code exhibits/map.svg}
     * @param references the ids of everything that may be cited
     */
    public Parsed<TeachingCase> readCase(String folder, Map<String, SourceText> files, Set<String> references) {
        return new CaseReader(folder, files, references, schemas).read();
    }

    /**
     * Holds the tree of a case to all that the files of a case are held to.
     *
     * @param tree as {@code casebook.cases.json.CaseJson} writes it, sound or not, its lists holding objects with ids
     * @param references the ids of everything that may be cited
     * @return with paths into the tree, such as {@code timeline[3].title}
     */
    public List<Diagnostic> checkCase(JsonObject tree, Set<String> references) {
        return new CaseTreeCheck(tree, references, schemas).check();
    }

    /** Whether a drawing may be put into a page, as those of shipped cases may; empty when it may. */
    public List<Diagnostic> checkDrawing(String svg) {
        return SvgCheck.check("", svg);
    }

    /** Reads {@code bank.yaml}: the bank, still without items. */
    public Parsed<QuestionBank> readBank(String file, SourceText text) {
        return BankFiles.bank(list(FileKind.BANK, file, text));
    }

    /**
     * Reads a bank's {@code lexicon.yaml}.
     *
     * @param concepts the ids of the bank's concepts; null when the bank could not be read, and they are not asked for
     */
    public Parsed<Lexicon> readLexicon(String file, SourceText text, @Nullable Set<String> concepts) {
        return LexiconFiles.lexicon(list(FileKind.LEXICON, file, text), concepts);
    }

    /** Reads {@code references.yaml}. */
    public Parsed<List<Reference>> readReferences(String file, SourceText text) {
        return BankFiles.references(list(FileKind.REFERENCES, file, text));
    }

    /** Reads {@code misconceptions.yaml}. */
    public Parsed<List<Misconception>> readMisconceptions(String file, SourceText text) {
        return BankFiles.misconceptions(list(FileKind.MISCONCEPTIONS, file, text));
    }

    /**
     * Reads an item file.
     *
     * @param cases gives the case with a slug, if it could be read
     */
    public ItemFile readItem(String file, SourceText text, Function<String, Optional<TeachingCase>> cases) {
        return readItem(file, text, cases, medium -> Optional.empty());
    }

    /**
     * Reads an item file.
     *
     * @param cases gives the case with a slug, if it could be read
     * @param media gives the name under which a picture or sound beside the file is kept, if there is one
     */
    public ItemFile readItem(
            String file,
            SourceText text,
            Function<String, Optional<TeachingCase>> cases,
            Function<String, Optional<String>> media) {
        return ItemFiles.read(file, text, cases, media);
    }

    private CheckedTree list(FileKind kind, String file, SourceText text) {
        return CheckedTree.of(kind, file, text, schemas);
    }

    /** Whether nothing of a file could be read, which is reported already. */
    static boolean isUnreadable(SourceText text) {
        return text.text().isEmpty() && Diagnostic.anyError(text.diagnostics());
    }
}
