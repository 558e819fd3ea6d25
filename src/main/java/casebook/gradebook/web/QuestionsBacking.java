package casebook.gradebook.web;

import casebook.gradebook.app.ReadingReports;
import casebook.gradebook.report.ConceptKey;
import casebook.gradebook.report.ConceptNames;
import casebook.gradebook.report.CourseReport;
import casebook.gradebook.report.QuestionSums;
import casebook.gradebook.report.SectionSums;
import casebook.platform.web.PageFlow;
import casebook.questionbank.app.ItemLibrary;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The questions of a course: what their answers tell, and one of them section by section. */
@Named
@RequestScoped
public class QuestionsBacking {
    private final ReadingReports reading;
    private final CurrentActor current;
    private final ConceptNames names;
    private final ReportFilter filter = ReportFilter.ofRequest();
    private @Nullable CourseReport report;
    private List<CourseReport.Question> questions = List.of();
    private CourseReport.@Nullable Question open;
    private List<Line> lines = List.of();

    @Inject
    QuestionsBacking(ReadingReports reading, CurrentActor current, ItemLibrary items) {
        this.reading = reading;
        this.current = current;
        this.names = ConceptNames.of(items.banks());
    }

    public void load() {
        switch (reading.of(current.actor(), filter.course(), filter.quiz())) {
            case Answer.Given<CourseReport> given -> {
                report = given.value();
                questions = questions(given.value());
                open = open(given.value());
                lines = lines(given.value(), open);
            }
            case Answer.Forbidden<CourseReport> ignored -> PageFlow.forbidden();
            case Answer.Hidden<CourseReport> ignored -> PageFlow.notFound();
            case Answer.Invalid<CourseReport> ignored -> PageFlow.notFound();
        }
    }

    public @Nullable CourseReport getReport() {
        return report;
    }

    public ReportFilter getFilter() {
        return filter;
    }

    private @Nullable ConceptKey concept() {
        String concept = PageFlow.parameter("concept");
        return concept.isEmpty() ? null : new ConceptKey(PageFlow.parameter("bank"), concept);
    }

    /** The concept that the list is narrowed to; empty for all. */
    public String getConcept() {
        ConceptKey key = concept();
        return key == null ? "" : names.of(key);
    }

    /** Those on the concept, in the order asked for: by urgency, or by how much of their marks was got. */
    private List<CourseReport.Question> questions(CourseReport read) {
        ConceptKey key = concept();
        Stream<CourseReport.Question> found = read.questions().stream()
                .filter(each -> key == null || each.concept().equals(key));
        return switch (getSort()) {
            case "hardest" ->
                found.sorted(Comparator.comparing(each -> each.check().sums().mean()))
                        .toList();
            case "name" ->
                found.sorted(Comparator.comparing(CourseReport.Question::title, String.CASE_INSENSITIVE_ORDER))
                        .toList();
            default -> found.toList();
        };
    }

    public List<CourseReport.Question> getQuestions() {
        return questions;
    }

    public String getSort() {
        String sort = PageFlow.parameter("sort");
        return List.of("hardest", "name").contains(sort) ? sort : "urgent";
    }

    /** Everything of the address but the sort and the open question. */
    public String getQuery() {
        ConceptKey key = concept();
        return filter.getQuery()
                + (key == null || names.of(key).isEmpty()
                        ? ""
                        : "&bank=" + slug(key.bank()) + "&concept=" + slug(key.concept()));
    }

    /** What is no id goes into no link. */
    private static String slug(String id) {
        return id.matches("[a-z0-9-]{1,64}") ? id : "";
    }

    private static CourseReport.@Nullable Question open(CourseReport read) {
        long version = PageFlow.id("question");
        return read.questions().stream()
                .filter(each -> each.check().sums().version() == version)
                .findFirst()
                .orElse(null);
    }

    /** The question that is open. */
    public CourseReport.@Nullable Question getOpen() {
        return open;
    }

    public String nameOf(ConceptKey key) {
        return names.of(key);
    }

    /** A section's answers to the open question. */
    public record Line(String name, int n, double mean, int right) {}

    private static List<Line> lines(CourseReport read, CourseReport.@Nullable Question question) {
        return question == null
                ? List.of()
                : read.sections().stream()
                        .flatMap(section ->
                                line(read, section, question.check().sums().version()).stream())
                        .toList();
    }

    public List<Line> getLines() {
        return lines;
    }

    private static Optional<Line> line(CourseReport report, SectionSums section, long version) {
        return section.questions().stream()
                .filter(each -> each.version() == version && each.n() > 0)
                .findFirst()
                .map((QuestionSums each) -> new Line(
                        ReportWords.name(report, section.section(), ReportWords.phrases()),
                        each.n(),
                        each.mean(),
                        each.right()));
    }
}
