package casebook.content;

import casebook.cases.TeachingCase;
import casebook.commentary.Lexicon;
import casebook.questionbank.Misconception;
import casebook.questionbank.QuestionBank;
import casebook.questionbank.Reference;
import casebook.shared.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * All content of some folders. What could not be read is left out, and said in the diagnostics.
 *
 * @param banks with the items that could be read, sound or not
 * @param items the same items, with what lint found in each
 * @param lexicons of those banks that have one
 * @param media where the pictures and sounds of items lie, by the names under which they are kept
 * @param diagnostics everything found, file by file, lint included
 */
public record Library(
        List<TeachingCase> cases,
        List<QuestionBank> banks,
        List<LoadedItem> items,
        List<Reference> references,
        List<Misconception> misconceptions,
        List<Lexicon> lexicons,
        Map<String, Path> media,
        List<Diagnostic> diagnostics) {

    public Library {
        cases = List.copyOf(cases);
        banks = List.copyOf(banks);
        items = List.copyOf(items);
        references = List.copyOf(references);
        misconceptions = List.copyOf(misconceptions);
        lexicons = List.copyOf(lexicons);
        media = Map.copyOf(media);
        diagnostics = List.copyOf(diagnostics);
    }
}
