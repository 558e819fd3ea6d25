package casebook.gradebook.web;

import casebook.gradebook.app.ReadingReports;
import casebook.gradebook.app.ReadingStudents;
import casebook.gradebook.report.ConceptNames;
import casebook.gradebook.report.CourseReport;
import casebook.gradebook.report.Figures;
import casebook.gradebook.report.HeatMap;
import casebook.gradebook.report.SectionSums;
import casebook.gradebook.report.StudentResults;
import casebook.platform.web.PageFlow;
import casebook.questionbank.app.ItemLibrary;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One section: how it stands beside the course and, for those who ask for them, its students by name. */
@Named
@RequestScoped
public class SectionBacking {
    static final int PAGE = 100;

    private final ReadingReports reading;
    private final ReadingStudents students;
    private final CurrentActor current;
    private final ConceptNames names;
    private final ReportFilter filter = ReportFilter.ofRequest();
    private @Nullable CourseReport report;
    private @Nullable SectionSums sums;
    private List<StudentResults> named = List.of();
    private List<Outcome> outcomes = List.of();
    private Figures figures = Figures.of(List.of(), 1);

    @Inject
    SectionBacking(ReadingReports reading, ReadingStudents students, CurrentActor current, ItemLibrary items) {
        this.reading = reading;
        this.students = students;
        this.current = current;
        this.names = ConceptNames.of(items.banks());
    }

    public void load() {
        switch (reading.of(current.actor(), filter.course(), filter.quiz())) {
            case Answer.Given<CourseReport> given -> {
                report = given.value();
                sums = given.value().section(PageFlow.id("section")).orElse(null);
                workOut(given.value(), sums);
                if (sums == null && !given.value().mayHave(PageFlow.id("section"))) {
                    PageFlow.notFound();
                } else if (isShowsStudents()) {
                    loadStudents();
                }
            }
            case Answer.Forbidden<CourseReport> ignored -> PageFlow.forbidden();
            case Answer.Hidden<CourseReport> ignored -> PageFlow.notFound();
            case Answer.Invalid<CourseReport> ignored -> PageFlow.notFound();
        }
    }

    private void workOut(CourseReport read, @Nullable SectionSums here) {
        if (here != null) {
            int place = read.sections().indexOf(here);
            figures = Figures.of(here.shares(), filter.passShare());
            outcomes = HeatMap.of(read.sections(), filter.standardShare()).rows().stream()
                    .map(row -> new Outcome(
                            names.bank(row.concept().bank()),
                            names.of(row.concept()),
                            row.cells().get(place),
                            row.all()))
                    .toList();
        }
    }

    private void loadStudents() {
        switch (students.ofSection(current.actor(), filter.course(), getSection(), filter.quiz())) {
            case Answer.Given<List<StudentResults>> given ->
                named = isWeakestFirst()
                        ? given.value().stream()
                                .sorted(Comparator.comparing(StudentResults::shown))
                                .toList()
                        : given.value();
            case Answer.Forbidden<List<StudentResults>> ignored -> PageFlow.forbidden();
            case Answer.Hidden<List<StudentResults>> ignored -> PageFlow.notFound();
            case Answer.Invalid<List<StudentResults>> ignored -> PageFlow.notFound();
        }
    }

    public @Nullable CourseReport getReport() {
        return report;
    }

    public ReportFilter getFilter() {
        return filter;
    }

    public @Nullable SectionSums getSums() {
        return sums;
    }

    public long getSection() {
        return PageFlow.id("section");
    }

    public String getName() {
        return report == null ? "" : ReportWords.name(report, getSection(), ReportWords.phrases());
    }

    public Figures getFigures() {
        return figures;
    }

    public List<Integer> getTenths() {
        return sums == null ? List.of() : Figures.tenths(sums.shares());
    }

    /** An outcome in this section and in all that the reader sees. */
    public record Outcome(String bank, String name, HeatMap.Cell here, HeatMap.Cell all) {}

    public List<Outcome> getOutcomes() {
        return outcomes;
    }

    public boolean isShowsStudents() {
        return PageFlow.parameter("show").equals("students");
    }

    public boolean isWeakestFirst() {
        return PageFlow.parameter("sort").equals("weakest");
    }

    /** From 1. */
    public int getPage() {
        String page = PageFlow.parameter("page");
        return page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
    }

    public List<StudentResults> getStudents() {
        return named.stream().skip((getPage() - 1L) * PAGE).limit(PAGE).toList();
    }

    public int getCount() {
        return named.size();
    }

    public boolean isMore() {
        return named.size() > getPage() * PAGE;
    }
}
