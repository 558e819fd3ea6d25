package casebook.gradebook.web;

import casebook.gradebook.app.ReadingReports;
import casebook.gradebook.report.ConceptNames;
import casebook.gradebook.report.CourseReport;
import casebook.gradebook.report.Figures;
import casebook.gradebook.report.HeatMap;
import casebook.gradebook.report.SectionSums;
import casebook.platform.web.PageFlow;
import casebook.platform.web.Phrases;
import casebook.questionbank.app.ItemLibrary;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Did the sections reach the outcomes, and is any question broken? */
@Named
@RequestScoped
public class OverviewBacking {
    private static final int LOOKS = 5;

    private final ReadingReports reading;
    private final CurrentActor current;
    private final ItemLibrary items;
    private final ReportFilter filter = ReportFilter.ofRequest();
    private @Nullable CourseReport report;
    private @Nullable Shown shown;

    @Inject
    public OverviewBacking(ReadingReports reading, CurrentActor current, ItemLibrary items) {
        this.reading = reading;
        this.current = current;
        this.items = items;
    }

    /**
     * What the page shows, worked out once.
     *
     * @param answer to the page's question
     * @param heat the heat map's table as HTML
     * @param mostUngraded the section with most ungraded answers; null when all are graded
     * @param looks questions with a finding, the most urgent first
     */
    public record Shown(
            Figures figures,
            int students,
            int ungraded,
            String answer,
            String heat,
            List<Line> lines,
            @Nullable Line mostUngraded,
            List<Integer> tenths,
            List<CourseReport.Question> looks) {}

    /** A section beside what its results come to. */
    public record Line(SectionSums sums, String name, Figures figures) {}

    public void load() {
        switch (reading.of(current.actor(), filter.course(), filter.quiz())) {
            case Answer.Given<CourseReport> given -> {
                report = given.value();
                shown = shown(given.value(), ReportWords.phrases());
            }
            case Answer.Forbidden<CourseReport> ignored -> PageFlow.forbidden();
            case Answer.Hidden<CourseReport> ignored -> PageFlow.notFound();
            case Answer.Invalid<CourseReport> ignored -> PageFlow.notFound();
        }
    }

    private Shown shown(CourseReport read, Phrases words) {
        List<SectionSums> sections = read.sections();
        HeatMap map = HeatMap.of(sections, filter.standardShare());
        List<Double> shares = Figures.together(sections);
        List<Line> lines = sections.stream()
                .map(each -> new Line(
                        each,
                        ReportWords.name(read, each.section(), words),
                        Figures.of(each.shares(), filter.passShare())))
                .toList();
        return new Shown(
                Figures.of(shares, filter.passShare()),
                sections.stream().mapToInt(SectionSums::students).sum(),
                sections.stream().mapToInt(SectionSums::ungraded).sum(),
                ReportWords.answer(read, map, filter.standard(), words),
                new HeatHtml(read, map, ConceptNames.of(items.banks()), words, filter).table(),
                lines,
                lines.stream()
                        .filter(line -> line.sums().ungraded() > 0)
                        .max(Comparator.comparingInt(line -> line.sums().ungraded()))
                        .orElse(null),
                Figures.tenths(shares),
                read.questions().stream()
                        .filter(each -> !each.check().findings().isEmpty())
                        .limit(LOOKS)
                        .toList());
    }

    public @Nullable CourseReport getReport() {
        return report;
    }

    public ReportFilter getFilter() {
        return filter;
    }

    public @Nullable Shown getShown() {
        return shown;
    }
}
