package casebook.questionbank.web;

import casebook.cases.Exhibit;
import casebook.cases.Objective;
import casebook.cases.Passage;
import casebook.cases.TeachingCase;
import casebook.item.BaseType;
import casebook.item.ChoiceScoring;
import casebook.item.ForecastRule;
import casebook.item.Level;
import casebook.item.StatementType;
import casebook.platform.web.Phrases;
import casebook.questionbank.BankConcept;
import casebook.questionbank.ItemRows;
import casebook.questionbank.Misconception;
import casebook.questionbank.QuestionBank;
import casebook.questionbank.Reference;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the lists of the form offer, from value to words.
 *
 * @param whole the case of which words are quoted; null when none is served
 */
record Offers(
        QuestionBank bank,
        @Nullable TeachingCase whole,
        List<Misconception> misconceptions,
        List<Reference> references,
        Phrases words) {
    private static final int BEGINNING = 48;

    /** @param fields of the form, for what is offered from other fields */
    Map<String, String> of(String name, Map<String, String> fields) {
        Map<String, String> offers = new LinkedHashMap<>();
        switch (name) {
            case "concepts" -> bank.concepts().forEach((BankConcept each) -> offers.put(each.id(), each.name()));
            case "levels" ->
                Arrays.stream(Level.values())
                        .forEach(each -> offers.put(each.lexical(), words.word("level." + each.lexical())));
            case "misconceptions" -> misconceptions.forEach(each -> offers.put(each.id(), each.name()));
            case "references" -> references.forEach(each -> offers.put(each.id(), work(each)));
            case "types" ->
                Arrays.stream(StatementType.values()).forEach(each -> offers.put(each.lexical(), each.text()));
            case "scoring" ->
                Arrays.stream(ChoiceScoring.values())
                        .forEach(each -> offers.put(each.lexical(), words.word("scoring." + each.lexical())));
            case "gaps" ->
                List.of(BaseType.STRING, BaseType.INTEGER, BaseType.FLOAT)
                        .forEach(each -> offers.put(each.lexical(), words.word("gap." + each.lexical())));
            case "forecastRules" ->
                Arrays.stream(ForecastRule.values())
                        .forEach(each -> offers.put(each.lexical(), words.word("rule.name." + each.lexical())));
            case "happened" -> List.of("yes", "no").forEach(each -> offers.put(each, words.word("happened." + each)));
            case "targets" -> targets(offers, fields);
            default -> ofCase(name, offers);
        }
        return offers;
    }

    private void ofCase(String name, Map<String, String> offers) {
        TeachingCase from = whole;
        if (from == null) {
            return;
        }
        switch (name) {
            case "objectives" ->
                from.objectives()
                        .forEach((Objective each) -> offers.put(each.id(), each.id() + " " + cut(each.text())));
            case "parts" -> from.parts().forEach(each -> offers.put(each.id(), each.id()));
            case "exhibits" -> from.exhibits().forEach((Exhibit each) -> offers.put(each.id(), cut(each.title())));
            case "passages" -> from.anchorable().forEach((Passage each) -> offers.put(each.id(), passage(each)));
            default -> throw new IllegalArgumentException("nothing is offered as " + name);
        }
    }

    private static void targets(Map<String, String> offers, Map<String, String> fields) {
        for (int row : ItemRows.of(fields, "targets")) {
            String at = "targets[" + row + "].";
            offers.put(fields.getOrDefault(at + "id", ""), cut(fields.getOrDefault(at + "text", "")));
        }
    }

    private static String work(Reference work) {
        String by = work.authors().isEmpty() ? "" : work.authors().getFirst() + " ";
        return cut(by + work.year() + ", " + work.title());
    }

    private static String passage(Passage passage) {
        return passage.part() + " \u00b7 " + passage.id() + " \u00b7 " + cut(passage.text());
    }

    private static String cut(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= BEGINNING ? line : line.substring(0, BEGINNING).strip() + "\u2026";
    }
}
