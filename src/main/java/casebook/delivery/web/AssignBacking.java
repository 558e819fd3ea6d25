package casebook.delivery.web;

import casebook.assessment.Quiz;
import casebook.delivery.Assignment;
import casebook.delivery.NewAssignment;
import casebook.delivery.app.Assigning;
import casebook.delivery.app.PlanningQuizzes;
import casebook.platform.WorkClock;
import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.roster.Course;
import casebook.roster.app.Roster;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page that sets a quiz for sections or persons and says beforehand what will happen. */
@Named
@RequestScoped
public class AssignBacking {
    private final PlanningQuizzes planning;
    private final Assigning assigning;
    private final AssignmentSheets sheets;
    private final Roster roster;
    private final CurrentActor current;
    private final WorkClock clock;
    private @Nullable Quiz quiz;
    private @Nullable AssignmentSheet sheet;

    @Inject
    public AssignBacking(
            PlanningQuizzes planning,
            Assigning assigning,
            AssignmentSheets sheets,
            Roster roster,
            CurrentActor current,
            WorkClock clock) {
        this.planning = planning;
        this.assigning = assigning;
        this.sheets = sheets;
        this.roster = roster;
        this.current = current;
        this.clock = clock;
    }

    public void load() {
        switch (planning.quiz(current.actor(), PageFlow.id("quiz"))) {
            case Answer.Given<Quiz> given -> show(given.value());
            case Answer.Forbidden<Quiz> ignored -> PageFlow.forbidden();
            case Answer.Hidden<Quiz> ignored -> PageFlow.notFound();
            case Answer.Invalid<Quiz> ignored -> PageFlow.notFound();
        }
    }

    private void show(Quiz found) {
        quiz = found;
        Course course = roster.course(current.actor(), found.course()).orElseThrow();
        SentForm form = PageFlow.posted()
                ? sheets.sent(SentForm.of(PageFlow.request()), PageFlow.parameter("do"))
                : sheets.empty(current.actor(), course, clock.instant());
        if (PageFlow.posted() && PageFlow.parameter("do").equals("save")) {
            Optional<NewAssignment> wanted = sheets.read(form, found.id(), course.zone());
            if (wanted.isPresent() && assign(wanted.get(), form)) {
                return;
            }
        }
        sheet = sheets.sheet(current.actor(), course, form, course.zone(), null);
    }

    /** @return whether the page leads elsewhere now */
    private boolean assign(NewAssignment wanted, SentForm form) {
        switch (assigning.assign(current.actor(), wanted)) {
            case Answer.Given<Assignment> given ->
                PageFlow.leadTo(
                        "/teach/assignment.xhtml?assignment=" + given.value().id() + "&done=assigned");
            case Answer.Forbidden<Assignment> ignored -> PageFlow.forbidden();
            case Answer.Hidden<Assignment> ignored -> PageFlow.notFound();
            case Answer.Invalid<Assignment> refused -> {
                sheets.refuse(form, refused.diagnostics());
                return false;
            }
        }
        return true;
    }

    public @Nullable Quiz getQuiz() {
        return quiz;
    }

    public @Nullable AssignmentSheet getSheet() {
        return sheet;
    }
}
