package casebook.gradebook.export;

import casebook.gradebook.report.ConceptNames;
import casebook.gradebook.report.ConceptSums;
import casebook.gradebook.report.CourseReport;
import casebook.gradebook.report.Figures;
import casebook.gradebook.report.HeatMap;
import casebook.gradebook.report.SectionSums;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The tables in which nobody is named.
 *
 * @param closed whether the report leaves the course, so that small cells, and what they follow from, stay out
 */
record GroupTables(CourseReport report, ReportRequest request, ConceptNames names, boolean closed, Wording words) {

    /** A row for each section and one for all together. */
    Table sections() {
        List<SectionSums> sections = report.sections();
        List<Figures> figures = sections.stream()
                .map(each -> Figures.of(each.shares(), request.passShare()))
                .toList();
        List<Integer> n = figures.stream().map(Figures::n).toList();
        Suppression out = closed ? Suppression.of(n) : open(n);
        Suppression passes = closed ? Suppression.of(n, passesOut(figures, out)) : open(n);
        List<List<Cell>> rows = new ArrayList<>();
        for (int at = 0; at < sections.size(); at++) {
            rows.add(row(
                    name(sections.get(at)),
                    figures.get(at),
                    out.cells().get(at),
                    passes.cells().get(at)));
        }
        Figures all = Figures.ofAll(sections, request.passShare());
        rows.add(row(together(), all, out.total(), passes.total() || (closed && fewOnOneSide(all))));
        return new Table(words.word("report.sections"), sectionColumns(), Table.rows(rows));
    }

    /** Who passed is told of nobody by name, but few who did not would be as good as named. */
    private static List<Boolean> passesOut(List<Figures> figures, Suppression out) {
        return IntStream.range(0, figures.size())
                .mapToObj(at -> out.cells().get(at) || fewOnOneSide(figures.get(at)))
                .toList();
    }

    private static boolean fewOnOneSide(Figures figures) {
        return Suppression.few(figures.passed()) || Suppression.few(figures.n() - figures.passed());
    }

    private static Suppression open(List<Integer> n) {
        return new Suppression(n.stream().map(each -> false).toList(), false);
    }

    private List<Table.Column> sectionColumns() {
        return List.of(
                Table.Column.words(words.word("report.section"), 18),
                Table.Column.number(words.word("report.n")),
                Table.Column.number(words.word("report.median")),
                Table.Column.number(words.word("report.lower")),
                Table.Column.number(words.word("report.upper")),
                Table.Column.number(words.word("report.mean")),
                Table.Column.number(words.word("report.meanInterval")),
                Table.Column.number(words.word("report.passRate")),
                Table.Column.number(words.word("report.passInterval")));
    }

    private List<Cell> row(String name, Figures figures, boolean out, boolean passOut) {
        if (out || figures.n() == 0) {
            Cell cell = out ? few() : Cell.EMPTY;
            return List.of(Cell.text(name), out ? few() : Cell.count(0), cell, cell, cell, cell, cell, cell, cell);
        }
        return List.of(
                Cell.text(name),
                Cell.count(figures.n()),
                share(figures.quartiles() == null ? null : figures.quartiles().median()),
                share(figures.quartiles() == null ? null : figures.quartiles().lower()),
                share(figures.quartiles() == null ? null : figures.quartiles().upper()),
                share(figures.mean()),
                range(figures.meanInterval()),
                passOut ? few() : share(figures.passRate()),
                passOut ? few() : range(figures.passInterval()));
    }

    private static Cell range(casebook.psychometrics.@Nullable Interval interval) {
        return interval == null
                ? Cell.EMPTY
                : Cell.text(Math.round(interval.low() * 100) + "–" + Math.round(interval.high() * 100));
    }

    /** Outcomes against sections: per cent of the marks, beside how many students. */
    Table outcomes() {
        List<Table.Column> columns = new ArrayList<>(List.of(
                Table.Column.words(words.word("report.bank"), 24),
                Table.Column.words(words.word("report.outcome"), 26)));
        report.sections().forEach(each -> columns.add(Table.Column.number(name(each))));
        columns.add(Table.Column.number(together()));
        columns.add(Table.Column.number(words.word("report.n")));
        List<List<Cell>> rows = HeatMap.of(report.sections(), request.standardShare()).rows().stream()
                .map(this::outcome)
                .toList();
        return new Table(words.word("report.outcomes"), columns, Table.rows(rows));
    }

    private List<Cell> outcome(HeatMap.Row row) {
        List<ConceptSums> sums = report.sections().stream()
                .map(section -> section.concepts().stream()
                        .filter(each -> each.concept().equals(row.concept()))
                        .findFirst()
                        .orElse(new ConceptSums(row.concept(), 0, 0, 0)))
                .toList();
        List<Integer> n = sums.stream().map(ConceptSums::students).toList();
        Suppression out = closed ? Suppression.of(n) : open(n);
        List<Cell> cells = new ArrayList<>(
                List.of(Cell.text(names.bank(row.concept().bank())), Cell.text(names.of(row.concept()))));
        for (int at = 0; at < sums.size(); at++) {
            cells.add(
                    n.get(at) == 0
                            ? Cell.EMPTY
                            : out.cells().get(at) ? few() : share(sums.get(at).share()));
        }
        ConceptSums all = sums.stream().reduce(new ConceptSums(row.concept(), 0, 0, 0), ConceptSums::plus);
        cells.add(out.total() ? few() : share(all.share()));
        cells.add(out.total() ? few() : Cell.count(all.students()));
        return cells;
    }

    /** All of it in one table: what is measured, of whom, and how much. */
    Table flat() {
        List<Table.Column> columns = List.of(
                Table.Column.words(words.word("report.measure"), 18),
                Table.Column.words(words.word("report.of"), 30),
                Table.Column.words(words.word("report.section"), 18),
                Table.Column.number(words.word("report.value")));
        List<List<Cell>> rows = new ArrayList<>();
        unfold(sections(), List.of(1, 2, 5, 7), rows);
        Table outcomes = outcomes();
        outcomes.rows().each(row -> {
            for (int at = 2; at < row.size() - 1; at++) {
                rows.add(List.of(
                        Cell.text(words.word("report.outcome")),
                        row.get(1),
                        Cell.text(outcomes.columns().get(at).head()),
                        row.get(at)));
            }
        });
        return new Table(words.word("report.sections"), columns, Table.rows(rows));
    }

    private void unfold(Table table, List<Integer> places, List<List<Cell>> into) {
        CourseReport.Quiz quiz = report.quiz();
        Cell of = Cell.text(quiz == null ? words.word("report.allQuizzes") : quiz.title());
        table.rows()
                .each(row -> places.forEach(at ->
                        into.add(List.of(Cell.text(table.columns().get(at).head()), of, row.getFirst(), row.get(at)))));
    }

    /** A row for each question, of all sections together. */
    Table questions() {
        List<Table.Column> columns = List.of(
                Table.Column.words(words.word("report.question"), 30),
                Table.Column.words(words.word("report.outcome"), 24),
                Table.Column.number(words.word("report.n")),
                Table.Column.number(words.word("report.got")),
                Table.Column.number(words.word("report.planned")),
                Table.Column.number(words.word("report.apart")),
                Table.Column.words(words.word("report.findings"), 26));
        return new Table(
                words.word("report.questions"),
                columns,
                Table.rows(report.questions().stream().map(this::question).toList()));
    }

    private List<Cell> question(CourseReport.Question each) {
        boolean out = closed && Suppression.few(each.check().sums().n());
        String findings = String.join(
                "; ",
                each.check().findings().stream()
                        .map(finding -> words.word("coordinate.finding." + finding))
                        .toList());
        return List.of(
                Cell.text(each.title()),
                Cell.text(names.of(each.concept())),
                out ? few() : Cell.count(each.check().sums().n()),
                out ? few() : share(each.check().sums().mean()),
                share(each.check().planned()),
                Cell.text(each.check().apart()),
                Cell.text(findings));
    }

    private Cell share(@Nullable Double value) {
        return value == null ? Cell.EMPTY : new Cell.Share(value, !closed);
    }

    private Cell few() {
        return Cell.text(words.word("coordinate.few"));
    }

    private String together() {
        return words.word(report.whole() ? "coordinate.course" : "coordinate.together");
    }

    private String name(SectionSums section) {
        String name = report.names().get(section.section());
        return name == null ? words.word("report.noSection") : words.say("coordinate.section", name);
    }
}
