package casebook.workbench.web;

import casebook.cases.Part;
import casebook.cases.ReaderCase;
import casebook.platform.web.PageFlow;
import casebook.questionbank.CandidatePage;
import casebook.questionbank.app.CheckingItems;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.workbench.app.Preview;
import casebook.workbench.app.PreviewingDrafts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A draft as its students would see it; the reader's own page shows the text. */
@Named
@RequestScoped
public class CasePreviewBacking {
    private static final long SEED = 1;

    private final PreviewingDrafts previewing;
    private final CheckingItems items;
    private final CandidatePage page;
    private final CurrentActor current;
    private @Nullable Preview preview;
    private List<Diagnostic> stops = List.of();

    @Inject
    public CasePreviewBacking(
            PreviewingDrafts previewing, CheckingItems items, CandidatePage page, CurrentActor current) {
        this.previewing = previewing;
        this.items = items;
        this.page = page;
        this.current = current;
    }

    /** A question as a candidate sees it. @param accepted whether it is, or only proposed */
    public record Shown(String id, String title, String html, boolean accepted) {}

    public void load() {
        String part = PageFlow.parameter("part");
        Preview.Wish wish = new Preview.Wish(
                part.matches("[A-Z]") ? part : isOnQuestions() ? "A" : part.equals("all") ? "" : "A",
                !PageFlow.parameter("what").equals("accepted"),
                PageFlow.parameter("decided").equals("yes"));
        switch (previewing.preview(current.actor(), PageFlow.id("draft"), wish)) {
            case Answer.Given<Preview> given -> preview = given.value();
            case Answer.Invalid<Preview> invalid -> stops = invalid.diagnostics();
            case Answer.Forbidden<Preview> ignored -> PageFlow.forbidden();
            case Answer.Hidden<Preview> ignored -> PageFlow.notFound();
        }
    }

    public boolean isOnQuestions() {
        return PageFlow.parameter("part").equals("questions");
    }

    public long getDraft() {
        return PageFlow.id("draft");
    }

    public @Nullable Preview getPreview() {
        return preview;
    }

    /** Null when the case cannot be shown, or the questions are. */
    public @Nullable ReaderCase getText() {
        Preview shown = preview;
        return shown == null || isOnQuestions() ? null : shown.text();
    }

    public List<Part> getParts() {
        Preview shown = preview;
        return shown == null ? List.of() : shown.parts();
    }

    public List<Diagnostic> getStops() {
        return stops;
    }

    public List<Shown> getQuestions() {
        Preview shown = preview;
        if (shown == null) {
            return List.of();
        }
        Actor who = current.actor();
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return shown.questions().stream()
                .map(one -> new Shown(
                        one.id(),
                        one.item().title(),
                        page.html(one.item(), items.ids(who, one.item(), SEED), locale),
                        one.accepted()))
                .toList();
    }
}
