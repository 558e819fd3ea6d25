package casebook.gradebook.report;

import casebook.questionbank.BankConcept;
import casebook.questionbank.QuestionBank;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What banks and their concepts are called. An id that is in no list is made readable, since pages must say something. */
public record ConceptNames(Map<String, QuestionBank> banks) {

    public ConceptNames {
        banks = Map.copyOf(banks);
    }

    public static ConceptNames of(Collection<QuestionBank> banks) {
        return new ConceptNames(banks.stream().collect(Collectors.toMap(QuestionBank::slug, Function.identity())));
    }

    public String bank(String slug) {
        QuestionBank bank = banks.get(slug);
        return bank == null ? readable(slug) : bank.title();
    }

    public String of(ConceptKey key) {
        QuestionBank bank = banks.get(key.bank());
        return bank == null
                ? readable(key.concept())
                : bank.concept(key.concept()).map(BankConcept::name).orElse(readable(key.concept()));
    }

    private static String readable(String id) {
        String words = id.replace('-', ' ');
        return words.isEmpty() ? id : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
