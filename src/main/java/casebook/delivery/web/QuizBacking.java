package casebook.delivery.web;

import casebook.cases.CandidateCase;
import casebook.cases.Part;
import casebook.delivery.AttemptKind;
import casebook.delivery.Sitting;
import casebook.delivery.SittingSlot;
import casebook.delivery.app.ReadingCases;
import casebook.delivery.app.SittingQuiz;
import casebook.platform.RecentlyUsed;
import casebook.platform.WorkClock;
import casebook.platform.web.Html;
import casebook.platform.web.PageFlow;
import casebook.platform.web.Phrases;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The quiz page: questions, case and what is saved. All that follows goes through REST. */
@Named
@RequestScoped
public class QuizBacking {
    /** The text of a case by version and open parts, neither of which ever shows another text. */
    private static final RecentlyUsed<CaseText, String> CASES = new RecentlyUsed<>(20);

    private record CaseText(@Nullable Long version, String parts) {}

    private final SittingQuiz sittingQuiz;
    private final ReadingCases cases;
    private final CurrentActor current;
    private final WorkClock clock;
    private @Nullable Sitting sitting;
    private String caseText = "";
    private String part = "";

    @Inject
    public QuizBacking(SittingQuiz sittingQuiz, ReadingCases cases, CurrentActor current, WorkClock clock) {
        this.sittingQuiz = sittingQuiz;
        this.cases = cases;
        this.current = current;
        this.clock = clock;
    }

    /** Leads to the receipt when the attempt is over. */
    public void load() {
        long attempt = PageFlow.id("attempt");
        Actor who = current.actor();
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
        part = String.join(", ", pane.parts().stream().map(Part::id).toList());
        caseText = CASES.get(new CaseText(sitting().attempt().caseVersion(), part), key -> html(pane));
    }

    private static String html(CandidateCase pane) {
        Html html = new Html(1 << 15);
        for (PaneSection section : PaneSection.of(pane.sections())) {
            html.raw("<h3>").text(section.heading()).raw("</h3>").raw(section.html());
        }
        return html.toString();
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

    /** The open parts of the case as HTML. */
    public String getCaseText() {
        return caseText;
    }

    /** All questions as HTML. */
    public String getQuestions() {
        return QuestionsHtml.of(sitting(), words());
    }

    /** The numbers of the questions, each a link, as HTML. */
    public String getPlaces() {
        return QuestionsHtml.places(getSlots());
    }

    /** The sentences that evidence questions have one tick, as HTML. */
    public String getEvidence() {
        return QuestionsHtml.evidence(sitting(), words());
    }

    private static Phrases words() {
        return Phrases.of(
                "quiz", FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** JSON for the page's script, see {@link PageState}. */
    public String getState() {
        return ScriptData.safe(PageState.of(sitting(), clock.instant()));
    }
}
