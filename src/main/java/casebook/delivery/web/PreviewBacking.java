package casebook.delivery.web;

import casebook.delivery.QuizPreview;
import casebook.delivery.app.PreviewingQuizzes;
import casebook.platform.web.Ids;
import casebook.platform.web.PageFlow;
import casebook.platform.web.Phrases;
import casebook.roster.Course;
import casebook.roster.app.Roster;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** A form of a quiz as a student would see it, to be read only. */
@Named
@RequestScoped
public class PreviewBacking {
    private final PreviewingQuizzes previewing;
    private final Roster roster;
    private final CurrentActor current;
    private @Nullable QuizPreview preview;
    private @Nullable Course course;

    @Inject
    public PreviewBacking(PreviewingQuizzes previewing, Roster roster, CurrentActor current) {
        this.previewing = previewing;
        this.roster = roster;
        this.current = current;
    }

    public void load() {
        long seed = Ids.read(PageFlow.parameter("form")).orElse(1L);
        switch (previewing.preview(current.actor(), PageFlow.id("quiz"), seed)) {
            case Answer.Given<QuizPreview> given -> {
                preview = given.value();
                course = roster.course(current.actor(), given.value().quiz().course())
                        .orElseThrow();
            }
            case Answer.Forbidden<QuizPreview> ignored -> PageFlow.forbidden();
            case Answer.Hidden<QuizPreview> ignored -> PageFlow.notFound();
            case Answer.Invalid<QuizPreview> ignored -> PageFlow.notFound();
        }
    }

    public @Nullable QuizPreview getPreview() {
        return preview;
    }

    public @Nullable Course getCourse() {
        return course;
    }

    /** All questions as HTML, as the quiz page writes them. */
    public String getQuestions() {
        return preview == null
                ? ""
                : QuestionsHtml.toRead(
                        preview.slots(),
                        Phrases.of(
                                "quiz",
                                FacesContext.getCurrentInstance().getViewRoot().getLocale()));
    }
}
