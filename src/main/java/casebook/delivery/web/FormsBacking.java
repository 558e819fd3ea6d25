package casebook.delivery.web;

import casebook.assessment.Facility;
import casebook.assessment.FormsPlan;
import casebook.assessment.ParallelForms;
import casebook.assessment.QuestionCard;
import casebook.assessment.Quiz;
import casebook.delivery.app.PlanningForms;
import casebook.platform.web.Ids;
import casebook.platform.web.PageFlow;
import casebook.platform.web.Phrases;
import casebook.platform.web.SentForm;
import casebook.roster.Course;
import casebook.roster.app.Roster;
import casebook.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Parallel forms of a quiz, to compare, to print and to keep. */
@Named
@RequestScoped
public class FormsBacking {
    private static final int USUAL = 3;

    private final PlanningForms planning;
    private final Roster roster;
    private final CurrentActor current;
    private SentForm form = new SentForm();
    private @Nullable FormsPlan plan;
    private @Nullable Course course;
    private int count = USUAL;
    private long seed = 1;

    @Inject
    public FormsBacking(PlanningForms planning, Roster roster, CurrentActor current) {
        this.planning = planning;
        this.roster = roster;
        this.current = current;
    }

    public void load() {
        long quiz = PageFlow.id("quiz");
        count = Math.clamp(
                Ids.read(PageFlow.parameter("count")).orElse((long) USUAL), PlanningForms.FEWEST, PlanningForms.MOST);
        seed = Ids.read(PageFlow.parameter("seed")).orElse(1L);
        if (PageFlow.posted()) {
            form = SentForm.of(PageFlow.request());
            keep(quiz);
        }
        if (!PageFlow.isDone()) {
            PageFlow.given(planning.forms(current.actor(), quiz, count, seed), form)
                    .ifPresent(this::show);
        }
    }

    private void show(FormsPlan found) {
        plan = found;
        course = roster.course(current.actor(), found.quiz().course()).orElseThrow();
    }

    private void keep(long quiz) {
        SentForm refused = new SentForm();
        PageFlow.given(planning.keep(current.actor(), quiz, form.text("title"), form.all("item")), refused)
                .ifPresent(FormsBacking::lead);
        refused.getFaults()
                .forEach((field, code) -> form.fault(
                        field.equals("title") ? "title" : "",
                        words().word(field.equals("title") ? "quizzes.fault.title" : "forms.fault")));
    }

    private static void lead(Quiz kept) {
        PageFlow.leadTo("/teach/quiz.xhtml?course=" + kept.course() + "&quiz=" + kept.id() + "&done=saved");
    }

    private static Phrases words() {
        return Phrases.of(
                "quizzes", FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public FormsPlan getPlan() {
        return Objects.requireNonNull(plan);
    }

    public Course getCourse() {
        return Objects.requireNonNull(course);
    }

    /** Null when not even one form can be drawn. */
    public @Nullable ParallelForms getForms() {
        return getPlan().forms();
    }

    public SentForm getForm() {
        return form;
    }

    public int getCount() {
        return count;
    }

    public long getSeed() {
        return seed;
    }

    /** How many forms may be asked for. */
    public Map<String, String> getCounts() {
        Map<String, String> counts = new LinkedHashMap<>();
        for (int each = PlanningForms.FEWEST; each <= PlanningForms.MOST; each++) {
            counts.put(Integer.toString(each), words().say("forms.count", each));
        }
        return counts;
    }

    /** The fields of what is asked for. */
    public SentForm getAsked() {
        return new SentForm().fill("count", Integer.toString(count)).fill("seed", seed);
    }

    /** A, B, and so on. */
    public String letter(int place) {
        return Character.toString('A' + place);
    }

    /** How hard a question is taken to be, and on what that rests. */
    public String facility(QuestionCard card) {
        Facility facility = getPlan().facility(card);
        long percent = Math.round(100 * facility.value());
        return facility.answers() == 0
                ? words().say("forms.facility.author", percent)
                : words().say("forms.facility.answers", percent, facility.answers());
    }
}
