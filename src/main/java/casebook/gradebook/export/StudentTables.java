package casebook.gradebook.export;

import casebook.gradebook.report.CourseReport;
import casebook.gradebook.report.Grade;
import casebook.gradebook.report.SectionSums;
import casebook.gradebook.report.StudentResults;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The tables that have a row for each student.
 *
 * @param students hands out the students with their results, page by page
 */
record StudentTables(CourseReport report, ReportRequest request, Pages students, Wording words) {
    private static final double NOISE = 1e-9;

    /** Hands out students with their results. Each call starts again from the first. */
    @FunctionalInterface
    interface Pages {
        void each(Consumer<StudentResults> student);
    }

    private List<CourseReport.Quiz> quizzes() {
        CourseReport.Quiz one = report.quiz();
        return one == null ? report.quizzes() : List.of(one);
    }

    /** A row for each student. @param wide whether with a column for each quiz */
    Table named(boolean wide) {
        List<Table.Column> columns = new ArrayList<>(List.of(
                Table.Column.words(words.word("report.student"), 24),
                Table.Column.words(words.word("report.username"), 16),
                Table.Column.words(words.word("report.section"), 12)));
        if (wide) {
            quizzes().forEach(quiz -> columns.add(Table.Column.number(quiz.title())));
        }
        columns.addAll(totals());
        return new Table(
                words.word("report.students"),
                columns,
                row -> students.each(student -> {
                    List<Cell> cells = new ArrayList<>(List.of(
                            Cell.text(student.displayName()),
                            Cell.text(student.username()),
                            Cell.text(section(student.section()))));
                    if (wide) {
                        quizzes().forEach(quiz -> cells.add(share(student.at(quiz.id()))));
                    }
                    cells.addAll(totals(student, true));
                    row.accept(cells);
                }));
    }

    private List<Table.Column> totals() {
        return List.of(
                Table.Column.number(words.word("report.quizzesDone")),
                Table.Column.number(words.word("report.marks")),
                Table.Column.number(words.word("report.marksOf")),
                Table.Column.number(words.word("report.result")),
                Table.Column.words(words.word("report.passed"), 8),
                Table.Column.number(words.word("report.ungraded")));
    }

    private List<Cell> totals(StudentResults student, boolean exact) {
        return List.of(
                Cell.count(student.quizzes()),
                new Cell.Figure(student.score()),
                new Cell.Figure(student.gradedMax()),
                student.share().<Cell>map(share -> new Cell.Share(share, exact)).orElse(Cell.EMPTY),
                passed(student.share().orElse(-1.0)),
                Cell.count(student.pending()));
    }

    /** A row for each student and quiz. */
    Table results() {
        List<Table.Column> columns = List.of(
                Table.Column.words(words.word("report.student"), 24),
                Table.Column.words(words.word("report.username"), 16),
                Table.Column.words(words.word("report.section"), 12),
                Table.Column.words(words.word("report.quiz"), 28),
                Table.Column.number(words.word("report.marks")),
                Table.Column.number(words.word("report.marksOf")),
                Table.Column.number(words.word("report.fullMarks")),
                Table.Column.number(words.word("report.result")),
                Table.Column.words(words.word("report.passed"), 8),
                Table.Column.number(words.word("report.ungraded")));
        return new Table(
                words.word("report.results"),
                columns,
                row -> students.each(student -> quizzes()
                        .forEach(quiz ->
                                student.at(quiz.id()).forEach(grade -> row.accept(result(student, quiz, grade))))));
    }

    private List<Cell> result(StudentResults student, CourseReport.Quiz quiz, Grade grade) {
        Cell share = share(List.of(grade));
        return List.of(
                Cell.text(student.displayName()),
                Cell.text(student.username()),
                Cell.text(section(student.section())),
                Cell.text(quiz.title()),
                new Cell.Figure(grade.score()),
                new Cell.Figure(grade.gradedMax()),
                new Cell.Figure(grade.max()),
                share,
                passed(share instanceof Cell.Share known ? known.value() : -1),
                Cell.count(grade.pending()));
    }

    /** A row for each student, numbered in the order in which they are handed out, which must tell nothing. */
    Table pseudonymous() {
        List<Table.Column> columns = new ArrayList<>(List.of(
                Table.Column.words(words.word("report.pseudonym"), 12),
                Table.Column.words(words.word("report.section"), 14)));
        columns.add(Table.Column.number(words.word("report.quizzesDone")));
        columns.add(Table.Column.number(words.word("report.result")));
        columns.add(Table.Column.words(words.word("report.passed"), 8));
        Map<Long, Boolean> untold = untold();
        return new Table(words.word("report.students"), columns, row -> {
            int[] number = {0};
            students.each(student -> row.accept(List.of(
                    Cell.text("P%05d".formatted(++number[0])),
                    Cell.text(
                            untold.getOrDefault(student.section(), true)
                                    ? words.word("report.untold")
                                    : section(student.section())),
                    Cell.count(student.quizzes()),
                    student.share()
                            .<Cell>map(share -> new Cell.Share(share, false))
                            .orElse(Cell.EMPTY),
                    passed(student.share().orElse(-1.0)))));
        });
    }

    /** By section, whether its name is left out so that its few students are not known by it. */
    private Map<Long, Boolean> untold() {
        Suppression out = Suppression.of(
                report.sections().stream().map(SectionSums::students).toList(),
                report.sections().stream()
                        .map(each -> Suppression.few(each.students()) || Suppression.few(each.n()))
                        .toList());
        Map<Long, Boolean> untold = new HashMap<>();
        for (int at = 0; at < report.sections().size(); at++) {
            untold.put(
                    report.sections().get(at).section(),
                    out.total() || out.cells().get(at));
        }
        return untold;
    }

    private String section(long id) {
        String name = report.names().get(id);
        return name == null ? words.word("report.noSection") : name;
    }

    private static Cell share(List<Grade> grade) {
        return grade.isEmpty() || grade.getFirst().gradedMax() <= 0
                ? Cell.EMPTY
                : new Cell.Share(
                        Math.clamp(grade.getFirst().score() / grade.getFirst().gradedMax(), 0, 1), true);
    }

    private Cell passed(double share) {
        return share < 0
                ? Cell.EMPTY
                : Cell.text(words.word(share >= request.passShare() - NOISE ? "report.yes" : "report.no"));
    }
}
