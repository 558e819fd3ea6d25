package casebook.gradebook.app;

import casebook.gradebook.report.QuestionCheck;
import casebook.gradebook.report.QuestionSums;
import casebook.gradebook.report.SectionSums;
import casebook.gradebook.report.Summaries;
import casebook.platform.SystemTask;
import casebook.platform.WorkClock;
import casebook.questionbank.ItemHealth;
import casebook.questionbank.ItemVersion;
import casebook.questionbank.app.ItemLibrary;
import casebook.roster.Course;
import casebook.roster.Courses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What the answers of all courses together say of items. The sums are kept for some minutes. */
@SystemTask
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class AnswersToItems implements ItemHealth {
    private static final Duration KEPT = Duration.ofMinutes(2);
    private static final int AT_ONCE = 200;

    private final Courses courses;
    private final Summaries summaries;
    private final ItemLibrary items;
    private final WorkClock clock;
    private Instant read = Instant.EPOCH;
    private Map<Long, QuestionSums> sums = Map.of();

    @Inject
    public AnswersToItems(Courses courses, Summaries summaries, ItemLibrary items, WorkClock clock) {
        this.courses = courses;
        this.summaries = summaries;
        this.items = items;
        this.clock = clock;
    }

    @Override
    public Map<Long, Report> of(Collection<Long> versions) {
        Map<Long, QuestionSums> all = sums();
        HashSet<Long> answered = new HashSet<>(versions);
        answered.retainAll(all.keySet());
        Map<Long, Report> reports = new HashMap<>();
        for (ItemVersion version : items.all(answered)) {
            QuestionSums own = all.get(version.id());
            if (own != null && own.n() > 0) {
                QuestionCheck check = QuestionCheck.of(own, version.item().expectedFacility());
                List<String> findings =
                        check.findings().stream().map(Enum::name).toList();
                reports.put(version.id(), new Report(own.n(), own.mean(), findings));
            }
        }
        return reports;
    }

    private synchronized Map<Long, QuestionSums> sums() {
        Instant now = clock.instant();
        if (read.plus(KEPT).isBefore(now)) {
            List<SectionSums> sections = new ArrayList<>();
            List<Course> page = courses.page(0, AT_ONCE);
            while (!page.isEmpty()) {
                page.forEach(course -> sections.addAll(summaries.of(course.id(), Summaries.ALL)));
                page = courses.page(page.getLast().id(), AT_ONCE);
            }
            Map<Long, QuestionSums> together = new HashMap<>();
            QuestionCheck.together(sections).forEach(each -> together.put(each.version(), each));
            sums = together;
            read = now;
        }
        return sums;
    }
}
