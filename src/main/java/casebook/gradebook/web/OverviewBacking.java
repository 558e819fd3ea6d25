package casebook.gradebook.web;

import casebook.gradebook.app.ReadingReports;
import casebook.gradebook.report.ConceptNames;
import casebook.gradebook.report.CourseReport;
import casebook.gradebook.report.Figures;
import casebook.gradebook.report.HeatMap;
import casebook.gradebook.report.SectionSums;
import casebook.platform.web.PageFlow;
import casebook.questionbank.app.ItemLibrary;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Did the sections reach the outcomes, and is any question broken? */
@Named
@RequestScoped
public class OverviewBacking {
    private static final int LOOKS = 5;

    private final ReadingReports reading;
    private final CurrentActor current;
    private final ConceptNames names;
    private final ReportFilter filter = ReportFilter.ofRequest();
    private @Nullable CourseReport report;
    private @Nullable HeatMap map;
    private @Nullable Figures figures;

    @Inject
    OverviewBacking(ReadingReports reading, CurrentActor current, ItemLibrary items) {
        this.reading = reading;
        this.current = current;
        this.names = ConceptNames.of(items.banks());
    }

    public void load() {
        switch (reading.of(current.actor(), filter.course(), filter.quiz())) {
            case Answer.Given<CourseReport> given -> {
                report = given.value();
                map = HeatMap.of(given.value().sections(), filter.standardShare());
                figures = Figures.ofAll(given.value().sections(), filter.passShare());
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

    public @Nullable Figures getFigures() {
        return figures;
    }

    /** What the page answers. */
    public String getAnswer() {
        return report == null || map == null
                ? ""
                : ReportWords.answer(report, map, filter.standard(), ReportWords.phrases());
    }

    public String getHeat() {
        return report == null || map == null
                ? ""
                : new HeatHtml(report, map, names, ReportWords.phrases(), filter).table();
    }

    /** A section beside what its results come to. */
    public record Line(SectionSums sums, String name, Figures figures) {}

    public List<Line> getLines() {
        CourseReport shown = report;
        return shown == null
                ? List.of()
                : shown.sections().stream()
                        .map(each -> new Line(
                                each,
                                ReportWords.name(shown, each.section(), ReportWords.phrases()),
                                Figures.of(each.shares(), filter.passShare())))
                        .toList();
    }

    public int getStudents() {
        return report == null
                ? 0
                : report.sections().stream().mapToInt(SectionSums::students).sum();
    }

    public int getUngraded() {
        return report == null
                ? 0
                : report.sections().stream().mapToInt(SectionSums::ungraded).sum();
    }

    /** The section with most ungraded answers. */
    public @Nullable Line getMostUngraded() {
        return getLines().stream()
                .filter(line -> line.sums().ungraded() > 0)
                .max((one, other) ->
                        Integer.compare(one.sums().ungraded(), other.sums().ungraded()))
                .orElse(null);
    }

    public List<Integer> getTenths() {
        return report == null ? List.of() : Figures.tenths(Figures.together(report.sections()));
    }

    /** Questions with a finding, the most urgent first. */
    public List<CourseReport.Question> getLooks() {
        return report == null
                ? List.of()
                : report.questions().stream()
                        .filter(each -> !each.check().findings().isEmpty())
                        .limit(LOOKS)
                        .toList();
    }
}
