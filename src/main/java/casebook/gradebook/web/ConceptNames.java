package casebook.gradebook.web;

import casebook.gradebook.report.ConceptKey;
import casebook.questionbank.QuestionBank;
import casebook.questionbank.app.ItemLibrary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What banks and their concepts are called. */
@RequestScoped
class ConceptNames {
    private final Map<String, QuestionBank> banks;

    @Inject
    ConceptNames(ItemLibrary items) {
        banks = items.banks().stream().collect(Collectors.toMap(QuestionBank::slug, Function.identity()));
    }

    String bank(String slug) {
        QuestionBank bank = banks.get(slug);
        return bank == null ? readable(slug) : bank.title();
    }

    String of(ConceptKey key) {
        QuestionBank bank = banks.get(key.bank());
        return bank == null
                ? readable(key.concept())
                : bank.concept(key.concept()).map(each -> each.name()).orElse(readable(key.concept()));
    }

    private static String readable(String id) {
        String words = id.replace('-', ' ');
        return words.isEmpty() ? id : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
