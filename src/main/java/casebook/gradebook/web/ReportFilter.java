package casebook.gradebook.web;

import casebook.platform.web.PageFlow;
import org.jspecify.annotations.Nullable;

/**
 * What a report is about and what it is measured by, as it stands in the address.
 *
 * @param quiz an assignment; null for all of the course
 * @param pass per cent of the marks with which a student passes, 1 to 100
 * @param standard per cent of the marks that a section should reach on each outcome, 1 to 100
 */
public record ReportFilter(long course, @Nullable Long quiz, int pass, int standard) {
    public static final int USUAL = 60;

    static ReportFilter ofRequest() {
        return of(
                PageFlow.id("course"),
                PageFlow.parameter("quiz"),
                PageFlow.parameter("pass"),
                PageFlow.parameter("standard"));
    }

    /** What cannot be read is taken for the usual; a quiz that cannot be read is one that nobody has. */
    static ReportFilter of(long course, String quiz, String pass, String standard) {
        Long id = quiz.isEmpty() ? null : quiz.matches("[0-9]{1,18}") ? Long.valueOf(quiz) : Long.valueOf(-1);
        return new ReportFilter(course, id, percent(pass), percent(standard));
    }

    private static int percent(String text) {
        int given = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : USUAL;
        return given >= 1 && given <= 100 ? given : USUAL;
    }

    public double passShare() {
        return pass / 100.0;
    }

    public double standardShare() {
        return standard / 100.0;
    }

    /** For links to other pages with the same filter, from {@code course=} on. */
    public String getQuery() {
        return withQuiz(quiz);
    }

    /** The same for all quizzes. */
    public String getQueryOfAll() {
        return withQuiz(null);
    }

    /** The same for another quiz. */
    public String withQuiz(@Nullable Long other) {
        return "course=" + course
                + (other == null ? "" : "&quiz=" + other)
                + (pass == USUAL ? "" : "&pass=" + pass)
                + (standard == USUAL ? "" : "&standard=" + standard);
    }
}
