package casebook.delivery.web;

import casebook.assessment.Blueprint;
import casebook.assessment.QuestionSearch;
import casebook.assessment.Quiz;
import casebook.platform.web.Ids;
import casebook.platform.web.SentForm;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The form of a quiz: title, fixed questions, rows of the blueprint, and what the page was asked to show besides. Rows
 * are numbered from 0; their fields are {@code bank0}, {@code concept0}, {@code level0} and {@code count0}.
 *
 * @param base the version that the editor began with; -1 for a new quiz
 * @param seed of the forms drawn for show
 */
record QuizForm(String title, long base, List<Row> rows, List<String> items, long seed, QuestionSearch search) {
    static final int MOST_ROWS = 100;
    static final int MOST_QUESTIONS = 200;
    private static final int MOST_TITLE = 200;
    private static final int SAMPLES = 3;
    private static final QuestionSearch ALL = new QuestionSearch("", "", "", "", "");

    /** A row as it was typed; concept and level are empty for any. */
    record Row(String bank, String concept, String level, String count) {

        /** None when it is no whole number from 1 to 200. */
        Optional<Integer> number() {
            return count.matches("[0-9]{1,3}")
                    ? Optional.of(Integer.parseInt(count)).filter(found -> found >= 1 && found <= MOST_QUESTIONS)
                    : Optional.empty();
        }
    }

    QuizForm {
        rows = List.copyOf(rows);
        items = List.copyOf(items);
    }

    static QuizForm empty() {
        return new QuizForm("", -1, List.of(), List.of(), 1, ALL);
    }

    static QuizForm of(Quiz quiz) {
        return new QuizForm(
                quiz.title(),
                quiz.version(),
                quiz.blueprint().rows().stream()
                        .map(row -> new Row(
                                row.bank(),
                                row.concept() == null ? "" : row.concept(),
                                row.level() == null ? "" : row.level(),
                                Integer.toString(row.count())))
                        .toList(),
                quiz.blueprint().items(),
                1,
                ALL);
    }

    static QuizForm read(SentForm sent) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < MOST_ROWS && sent.fields().contains("bank" + i); i++) {
            rows.add(new Row(
                    sent.text("bank" + i), sent.text("concept" + i), sent.text("level" + i), sent.text("count" + i)));
        }
        return new QuizForm(
                sent.text("title"),
                Ids.orNothing(sent.text("base")),
                rows,
                List.copyOf(new LinkedHashSet<>(sent.all("item"))),
                Ids.read(sent.text("seed")).orElse(1L),
                new QuestionSearch(
                        sent.text("q"), sent.text("in"), sent.text("about"), sent.text("at"), sent.text("kind")));
    }

    /** The form after a button other than "Save": {@code add}, {@code remove:2}, {@code pick:slug}, {@code drop:slug}, {@code draw}. */
    QuizForm after(String button, String firstBank) {
        String argument = button.substring(button.indexOf(':') + 1);
        List<Row> changed = new ArrayList<>(rows);
        List<String> picked = new ArrayList<>(items);
        long next = seed;
        if (button.equals("add") && rows.size() < MOST_ROWS) {
            changed.add(new Row(rows.isEmpty() ? firstBank : rows.getLast().bank(), "", "", "1"));
        } else if (button.startsWith("remove:")) {
            long row = Ids.orNothing(argument);
            changed.removeIf(one -> row >= 0 && row < rows.size() && one == rows.get((int) row));
        } else if (button.startsWith("pick:") && !items.contains(argument)) {
            picked.add(argument);
        } else if (button.startsWith("drop:")) {
            picked.remove(argument);
        } else if (button.equals("draw")) {
            next = seed + SAMPLES;
        }
        return new QuizForm(title, base, changed, picked, next, search);
    }

    /** The same work upon another version. */
    QuizForm upon(long version) {
        return new QuizForm(title, version, rows, items, seed, search);
    }

    /** A row whose number cannot be read draws nothing. */
    Blueprint blueprint() {
        return new Blueprint(
                rows.stream()
                        .map(row -> new Blueprint.Row(
                                row.bank(),
                                row.concept().isEmpty() ? null : row.concept(),
                                row.level().isEmpty() ? null : row.level(),
                                row.number().orElse(0)))
                        .toList(),
                items);
    }

    /** What the fields show. */
    SentForm fields() {
        SentForm form = new SentForm()
                .fill("title", title)
                .fill("q", search.text())
                .fill("in", search.bank())
                .fill("about", search.concept())
                .fill("at", search.level())
                .fill("kind", search.kind());
        for (int i = 0; i < rows.size(); i++) {
            form.fill("count" + i, rows.get(i).count());
        }
        return form;
    }

    /** Says in the fields what keeps the form from being saved, each by the key of a message. */
    void check(SentForm form, UnaryOperator<String> say) {
        if (title.isEmpty() || title.length() > MOST_TITLE) {
            form.fault("title", say.apply("quizzes.fault.title"));
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).number().isEmpty()) {
                form.fault("count" + i, say.apply("quizzes.fault.count"));
            }
        }
        if (blueprint().questions() > MOST_QUESTIONS) {
            form.fault("rows", say.apply("quizzes.fault.tooMany"));
        }
    }
}
