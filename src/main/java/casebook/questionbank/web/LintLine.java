package casebook.questionbank.web;

import casebook.platform.web.Phrases;
import casebook.shared.Diagnostic;
import casebook.shared.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A finding as the page says it.
 *
 * @param look e, w or i, as the style sheet has it
 * @param icon of the sprite
 * @param rule of the content guide; empty where the item could not be read
 * @param said what is wrong and how to mend it
 * @param why the reason of the rule; empty where what is said needs none
 * @param field the id of what to go to; empty when the page has no such field
 */
public record LintLine(String look, String icon, String rule, String said, String why, String field) {

    /** Errors first. @param has whether the page has an input or list for a path */
    static List<LintLine> of(List<Diagnostic> findings, Phrases words, Predicate<String> has) {
        List<LintLine> lines = new ArrayList<>();
        findings.stream()
                .sorted(Comparator.comparing(Diagnostic::severity))
                .forEach(finding -> lines.add(line(finding, words, has)));
        return lines;
    }

    private static LintLine line(Diagnostic finding, Phrases words, Predicate<String> has) {
        String rule = finding.code();
        String look = Map.of(Severity.ERROR, "e", Severity.WARNING, "w").getOrDefault(finding.severity(), "i");
        String icon = Map.of("e", "x", "w", "warn").getOrDefault(look, "info");
        String why = words.has("rule." + rule) ? words.word("rule." + rule) : "";
        String shown = words.has("rule." + rule) ? rule : "";
        return new LintLine(
                look,
                icon,
                shown,
                said(finding, words),
                why,
                field(finding.where().path(), has));
    }

    /** What is missing is called as the form calls it. */
    static String said(Diagnostic finding, Phrases words) {
        String name = finding.where().path().replaceAll(".*\\.", "").replaceAll("\\[[0-9]+]", "");
        if (finding.code().equals("ITEM_MISSING") && words.has("field." + name)) {
            return words.say("editor.missing", words.word("field." + name));
        }
        String message = finding.message();
        String line = finding.where().line() > 0
                ? words.say("editor.line", finding.where().line()) + " "
                : "";
        return message.isEmpty()
                ? finding.code()
                : line + message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
    }

    /** The nearest that the page has: the field, else its row, else its list. */
    private static String field(String path, Predicate<String> has) {
        String at = path;
        while (!at.isEmpty() && !has.test(at)) {
            at = at.endsWith("]")
                    ? at.substring(0, at.lastIndexOf('['))
                    : at.contains(".") ? at.substring(0, at.lastIndexOf('.')) : "";
        }
        return EditorHtml.id(at);
    }
}
