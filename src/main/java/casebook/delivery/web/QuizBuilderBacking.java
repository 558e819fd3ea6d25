package casebook.delivery.web;

import casebook.assessment.Blueprint;
import casebook.assessment.Quiz;
import casebook.assessment.QuizPlan;
import casebook.delivery.QuizHistory;
import casebook.delivery.app.MakingQuizzes;
import casebook.delivery.app.PlanningQuizzes;
import casebook.item.Kind;
import casebook.item.Level;
import casebook.platform.web.PageFlow;
import casebook.platform.web.Phrases;
import casebook.platform.web.SentForm;
import casebook.roster.Course;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The page on which a quiz is put together: every button but "Save" shows what the form comes to and keeps nothing. */
@Named
@RequestScoped
public class QuizBuilderBacking {
    private final PlanningQuizzes planning;
    private final MakingQuizzes making;
    private final CurrentActor current;
    private @Nullable Course course;
    private @Nullable QuizHistory history;
    private @Nullable QuizPlan plan;
    private QuizForm draft = QuizForm.empty();
    private SentForm form = new SentForm();

    @Inject
    public QuizBuilderBacking(PlanningQuizzes planning, MakingQuizzes making, CurrentActor current) {
        this.planning = planning;
        this.making = making;
        this.current = current;
    }

    public void load() {
        switch (planning.course(current.actor(), PageFlow.id("course"))) {
            case Answer.Given<Course> given -> show(given.value());
            case Answer.Forbidden<Course> ignored -> PageFlow.forbidden();
            case Answer.Hidden<Course> ignored -> PageFlow.notFound();
            case Answer.Invalid<Course> ignored -> PageFlow.notFound();
        }
    }

    private void show(Course found) {
        course = found;
        if (!PageFlow.parameter("quiz").isEmpty()) {
            if (!(planning.history(current.actor(), found.id(), PageFlow.id("quiz"))
                    instanceof Answer.Given<QuizHistory> given)) {
                PageFlow.notFound();
                return;
            }
            history = given.value();
            draft = QuizForm.of(given.value().latest());
        }
        String button = PageFlow.posted() ? PageFlow.parameter("do") : "";
        if (PageFlow.posted()) {
            draft = QuizForm.read(SentForm.of(PageFlow.request()));
        }
        plan();
        if (PageFlow.posted() && !button.equals("save")) {
            draft = draft.after(button, getPlan().shelf().firstBank());
            plan();
        }
        form = draft.fields();
        if (button.equals("save")) {
            save();
        }
    }

    private void plan() {
        Blueprint blueprint = draft.blueprint();
        if (planning.plan(current.actor(), getCourse().id(), blueprint, draft.seed(), draft.search())
                instanceof Answer.Given<QuizPlan> given) {
            plan = given.value();
        }
    }

    private void save() {
        draft.check(form, words()::word);
        if (!form.isSound()) {
            return;
        }
        Answer<Quiz> answer = history == null
                ? making.make(current.actor(), getCourse().id(), draft.title(), draft.blueprint())
                : making.revise(current.actor(), history.latest().id(), draft.base(), draft.title(), draft.blueprint());
        switch (answer) {
            case Answer.Given<Quiz> saved ->
                PageFlow.leadTo("/teach/quiz.xhtml?course=" + getCourse().id() + "&quiz="
                        + saved.value().id() + "&done=saved");
            case Answer.Invalid<Quiz> refused -> refuse(refused.diagnostics());
            case Answer.Forbidden<Quiz> ignored -> PageFlow.forbidden();
            case Answer.Hidden<Quiz> ignored -> PageFlow.notFound();
        }
    }

    private void refuse(List<Diagnostic> diagnostics) {
        for (Diagnostic one : diagnostics) {
            String field = one.where().path().replaceFirst("rows\\[([0-9]+)]", "count$1");
            form.fault(field, QuizFaults.say(one, getPlan(), words()));
        }
        if (history != null) {
            draft = draft.upon(history.latest().version());
        }
    }

    private static Phrases words() {
        return Phrases.of(
                "quizzes", FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public Course getCourse() {
        if (course == null) {
            throw new IllegalStateException("the page is shown without a course");
        }
        return course;
    }

    public QuizPlan getPlan() {
        if (plan == null) {
            throw new IllegalStateException("the page is shown without a plan");
        }
        return plan;
    }

    /** Null for a quiz that was never saved. */
    public @Nullable QuizHistory getHistory() {
        return history;
    }

    /** What a version changed, each in a sentence. */
    public List<String> changes(QuizHistory.Entry entry) {
        return QuizChangeWords.of(entry, getPlan().shelf(), words());
    }

    /** What a row can be filled from, in sentences. */
    public List<String> stock(int row) {
        return StockWords.of(getPlan().prospects().rows().get(row), words());
    }

    /** Which of that rests on parts that the course has not opened. */
    public List<String> closed(int row) {
        return StockWords.closed(
                getPlan().prospects().rows().get(row), getPlan().prospects(), words());
    }

    /** The names of levels, with commas. */
    public String levelNames(List<String> levels) {
        return levels.stream()
                .map(level -> words().word("quizzes.level." + level))
                .collect(Collectors.joining(", "));
    }

    public QuizForm getDraft() {
        return draft;
    }

    public SentForm getForm() {
        return form;
    }

    public List<String> getLevels() {
        return Arrays.stream(Level.values()).map(Level::lexical).toList();
    }

    public List<String> getKinds() {
        return Arrays.stream(Kind.values()).map(Kind::lexical).toList();
    }
}
