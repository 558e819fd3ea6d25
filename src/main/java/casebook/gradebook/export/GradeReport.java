package casebook.gradebook.export;

import casebook.gradebook.report.ConceptNames;
import casebook.gradebook.report.CourseReport;
import casebook.gradebook.report.SectionSums;
import casebook.gradebook.report.StudentResults;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A grade report, put together from what was read.
 *
 * @param by the name of whom it is made for
 * @param at when, in words with the zone
 * @param madeAt when its figures were summed up, likewise
 */
public record GradeReport(
        CourseReport course, ReportRequest request, ConceptNames names, String by, String at, String madeAt) {

    /** Hands out students with their results, each time from the first. */
    @FunctionalInterface
    public interface Students {
        void each(Consumer<StudentResults> student);
    }

    /** @param students not asked for a report of groups */
    public ReportDocument document(Students students, Wording words) {
        GroupTables groups =
                new GroupTables(course, request, names, request.content() != ReportRequest.Content.NAMED, words);
        StudentTables people = new StudentTables(course, request, students::each, words);
        List<Table> tables = new ArrayList<>();
        Table flat = switch (request.content()) {
            case NAMED -> {
                tables.add(people.named(request.format() == ReportRequest.Format.XLSX));
                if (request.format() == ReportRequest.Format.XLSX) {
                    tables.add(people.results());
                }
                yield people.results();
            }
            case PSEUDONYMOUS -> {
                tables.add(people.pseudonymous());
                yield people.pseudonymous();
            }
            case AGGREGATED -> groups.flat();
        };
        // On paper the figures come before the names, in a workbook the first sheet is what most open it for.
        List<Table> about = List.of(groups.sections(), groups.outcomes(), groups.questions());
        tables.addAll(request.format() == ReportRequest.Format.PDF ? 0 : tables.size(), about);
        return new ReportDocument(
                words.say("report.title", course.title()), facts(words), tables, flat, method(words), labels(words));
    }

    private List<String> facts(Wording words) {
        CourseReport.@Nullable Quiz quiz = course.quiz();
        int students =
                course.sections().stream().mapToInt(SectionSums::students).sum();
        int n = course.sections().stream().mapToInt(SectionSums::n).sum();
        boolean few =
                request.content() != ReportRequest.Content.NAMED && (Suppression.few(n) || Suppression.few(students));
        return List.of(
                quiz == null ? words.word("report.allQuizzes") : words.say("report.oneQuiz", quiz.title()),
                few ? words.word("report.nFew") : words.say("report.nOf", n, students),
                words.say("report.marksFor", request.pass(), request.standard()),
                words.say("report.made", at, by),
                words.say("report.asOf", madeAt),
                words.word("report.use." + request.content()));
    }

    private List<ReportDocument.Definition> method(Wording words) {
        List<ReportDocument.Definition> method = new ArrayList<>();
        for (String term : List.of(
                "result", "counts", "ungraded", "passed", "outcome", "median", "interval", "apart", "planned")) {
            method.add(new ReportDocument.Definition(
                    words.word("report.define." + term), words.word("report.define." + term + ".text")));
        }
        if (request.content() != ReportRequest.Content.NAMED) {
            method.add(
                    new ReportDocument.Definition(words.word("coordinate.few"), words.word("report.define.few.text")));
        }
        return method;
    }

    private static ReportDocument.Labels labels(Wording words) {
        return new ReportDocument.Labels(
                words.word("report.language"),
                words.word("report.definitions"),
                words.word("report.term"),
                words.word("report.meaning"),
                words.word("report.page"),
                words.word("report.missing"));
    }

    /** Writes it in the format that was asked for. Leaves the stream open. */
    public void write(Students students, Wording words, OutputStream into) throws IOException {
        ReportDocument document = document(students, words);
        switch (request.format()) {
            case CSV -> CsvReport.write(document, into);
            case XLSX -> XlsxReport.write(document, into);
            case PDF -> PdfReport.write(document, into);
        }
    }
}
