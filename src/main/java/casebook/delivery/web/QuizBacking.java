package casebook.delivery.web;

import casebook.cases.CandidateCase;
import casebook.delivery.AttemptKind;
import casebook.delivery.Sitting;
import casebook.delivery.SittingSlot;
import casebook.delivery.app.Overdue;
import casebook.delivery.app.ReadingCases;
import casebook.delivery.app.SittingQuiz;
import casebook.platform.WorkClock;
import casebook.platform.web.PageFlow;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The quiz page: questions, case and what is saved. All that follows goes through REST. */
@Named
@RequestScoped
public class QuizBacking {
    private final SittingQuiz sittingQuiz;
    private final Overdue overdue;
    private final ReadingCases cases;
    private final CurrentActor current;
    private final WorkClock clock;
    private @Nullable Sitting sitting;
    private List<PaneSection> sections = List.of();
    private String part = "";

    @Inject
    public QuizBacking(
            SittingQuiz sittingQuiz, Overdue overdue, ReadingCases cases, CurrentActor current, WorkClock clock) {
        this.sittingQuiz = sittingQuiz;
        this.overdue = overdue;
        this.cases = cases;
        this.current = current;
        this.clock = clock;
    }

    /** Leads to the receipt when the attempt is over. */
    public void load() {
        long attempt = PageFlow.id("attempt");
        Actor who = current.actor();
        overdue.settle(attempt);
        if (!(sittingQuiz.open(who, attempt) instanceof Answer.Given<Sitting> found)) {
            PageFlow.notFound();
            return;
        }
        if (!found.value().attempt().inProgress()) {
            PageFlow.leadTo("/learn/receipt.xhtml?attempt=" + attempt);
            return;
        }
        sitting = found.value();
        cases.beside(who, found.value()).ifPresent(this::show);
    }

    private void show(CandidateCase pane) {
        sections = PaneSection.of(pane.sections());
        part = String.join(", ", pane.parts().stream().map(each -> each.id()).toList());
    }

    private Sitting sitting() {
        if (sitting == null) {
            throw new IllegalStateException("the page is shown without an attempt");
        }
        return sitting;
    }

    public String getTitle() {
        return sitting().assignment().title();
    }

    public int getNumber() {
        return sitting().attempt().number();
    }

    public int getMaxAttempts() {
        return sitting().assignment().maxAttempts();
    }

    public boolean isPreview() {
        return sitting().attempt().kind() == AttemptKind.PREVIEW;
    }

    /** The ids of the open parts, as "A, B"; empty when there is no case. */
    public String getPart() {
        return part;
    }

    public List<SittingSlot> getSlots() {
        return sitting().slots();
    }

    public List<PaneSection> getSections() {
        return sections;
    }

    /** JSON for the page's script, see {@link PageState}. */
    public String getState() {
        return ScriptData.safe(PageState.of(sitting(), clock.instant()));
    }
}
