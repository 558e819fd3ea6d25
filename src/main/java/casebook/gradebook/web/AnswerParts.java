package casebook.gradebook.web;

import casebook.gradebook.Feedback;
import casebook.item.CandidateInteraction.Question;
import casebook.item.CandidateInteraction.Several;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The answers to several questions of one item as one table: a row for each choice, and for each part of the others. */
final class AnswerParts {

    private AnswerParts() {}

    static AnswerSheet of(Several several, Feedback.OfSlot slot, AnswerRows whole) {
        List<AnswerRow> rows = new ArrayList<>();
        StringBuilder above = new StringBuilder();
        for (Question question : several.questions()) {
            AnswerRows own = new AnswerRows(
                    whole.given().part(question.name()), whole.right().part(question.name()), whole.key());
            AnswerSheet sheet = AnswerSheet.of(question.interaction(), slot, own);
            above.append(sheet.picture());
            if (sheet.form() == AnswerSheet.Form.OPTIONS) {
                rows.add(chosen(rows.size() + 1, question, sheet, whole.key() != null));
            } else {
                if (!sheet.text().isEmpty()) {
                    above.append("<div class=\"gaptext\">").append(sheet.text()).append("</div>");
                }
                sheet.rows().forEach(row -> rows.add(labelled(rows.size() + 1, question, row)));
            }
        }
        return new AnswerSheet(AnswerSheet.Form.PAIRS, List.of(), rows, "", "", above.toString());
    }

    private static AnswerRow chosen(int number, Question question, AnswerSheet sheet, boolean keyed) {
        List<AnswerSheet.Option> yours =
                sheet.options().stream().filter(AnswerSheet.Option::yours).toList();
        List<AnswerSheet.Option> keys =
                sheet.options().stream().filter(AnswerSheet.Option::key).toList();
        String why = yours.stream()
                .map(AnswerSheet.Option::rationale)
                .filter(said -> said != null)
                .findFirst()
                .orElse(null);
        return new AnswerRow(
                number,
                question.prompt(),
                names(yours),
                names(keys),
                AnswerRow.state(!yours.isEmpty(), keyed, yours.equals(keys)),
                why,
                null);
    }

    private static String names(List<AnswerSheet.Option> options) {
        return options.stream().map(AnswerSheet.Option::html).collect(Collectors.joining(", "));
    }

    private static AnswerRow labelled(int number, Question question, AnswerRow row) {
        String label = question.prompt() + (row.label().isEmpty() ? Integer.toString(row.number()) : row.label());
        return new AnswerRow(number, label, row.yours(), row.key(), row.state(), row.why(), row.misconception());
    }
}
