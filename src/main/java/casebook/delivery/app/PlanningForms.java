package casebook.delivery.app;

import casebook.assessment.Blueprint;
import casebook.assessment.FormsPlan;
import casebook.assessment.Quiz;
import casebook.assessment.app.AssemblingForms;
import casebook.security.Actor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Parallel forms of a quiz, for those who may assign it; each may be kept as a quiz of fixed questions. */
@ApplicationScoped
@Transactional
public class PlanningForms {
    public static final int FEWEST = 2;
    public static final int MOST = 6;

    private final PlanningQuizzes planning;
    private final MakingQuizzes making;
    private final AssemblingForms assembling;

    @Inject
    public PlanningForms(PlanningQuizzes planning, MakingQuizzes making, AssemblingForms assembling) {
        this.planning = planning;
        this.making = making;
        this.assembling = assembling;
    }

    /**
     * @param count from 2 to 6; what lies outside counts as the nearest
     * @param seed the same forms for the same seed, as long as questions and answers stay as they are
     */
    public Answer<FormsPlan> forms(Actor who, long quiz, int count, long seed) {
        return switch (planning.quiz(who, quiz)) {
            case Answer.Given<Quiz> given ->
                new Answer.Given<>(assembling.of(given.value(), Math.clamp(count, FEWEST, MOST), seed));
            case Answer.Forbidden<Quiz> ignored -> new Answer.Forbidden<>();
            case Answer.Hidden<Quiz> ignored -> new Answer.Hidden<>();
            case Answer.Invalid<Quiz> invalid -> new Answer.Invalid<>(invalid.diagnostics());
        };
    }

    /**
     * Keeps a form as a quiz of its own, whose questions are all fixed.
     *
     * @param slugs of the form as it was shown, so that what is kept is what was seen
     */
    public Answer<Quiz> keep(Actor who, long quiz, String title, List<String> slugs) {
        return switch (planning.quiz(who, quiz)) {
            case Answer.Given<Quiz> given ->
                title.isBlank() || title.length() > 200
                        ? new Answer.Invalid<>(
                                List.of(Diagnostic.error("TITLE", "1 to 200 characters", Where.at("title"))))
                        : making.make(who, given.value().course(), title.strip(), new Blueprint(List.of(), slugs));
            case Answer.Forbidden<Quiz> ignored -> new Answer.Forbidden<>();
            case Answer.Hidden<Quiz> ignored -> new Answer.Hidden<>();
            case Answer.Invalid<Quiz> invalid -> new Answer.Invalid<>(invalid.diagnostics());
        };
    }
}
