package casebook.content;

import casebook.cases.TeachingCase;
import casebook.commentary.Lexicon;
import casebook.questionbank.Misconception;
import casebook.questionbank.QuestionBank;
import casebook.questionbank.Reference;
import casebook.shared.Diagnostic;
import java.util.List;

/**
 * All content of some folders. What could not be read is left out, and said in the diagnostics.
 *
 * @param banks with the items that could be read, sound or not
 * @param items the same items, with what lint found in each
 * @param lexicons of those banks that have one
 * @param diagnostics everything found, file by file, lint included
 */
public record Library(
        List<TeachingCase> cases,
        List<QuestionBank> banks,
        List<LoadedItem> items,
        List<Reference> references,
        List<Misconception> misconceptions,
        List<Lexicon> lexicons,
        List<Diagnostic> diagnostics) {

    public Library {
        cases = List.copyOf(cases);
        banks = List.copyOf(banks);
        items = List.copyOf(items);
        references = List.copyOf(references);
        misconceptions = List.copyOf(misconceptions);
        lexicons = List.copyOf(lexicons);
        diagnostics = List.copyOf(diagnostics);
    }
}
