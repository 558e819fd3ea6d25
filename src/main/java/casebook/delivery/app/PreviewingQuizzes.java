package casebook.delivery.app;

import casebook.assessment.QuestionCard;
import casebook.assessment.Quiz;
import casebook.assessment.app.Surveying;
import casebook.delivery.QuizPreview;
import casebook.delivery.SittingSlot;
import casebook.item.CandidateIds;
import casebook.item.CandidateItem;
import casebook.platform.Randomness;
import casebook.questionbank.ItemVersion;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Shows an instructor a form of a quiz that need not be assigned. */
@ApplicationScoped
@Transactional
public class PreviewingQuizzes {
    private final PlanningQuizzes planning;
    private final Surveying surveying;

    @Inject
    public PreviewingQuizzes(PlanningQuizzes planning, Surveying surveying) {
        this.planning = planning;
        this.surveying = surveying;
    }

    /** @param seed the same form for the same seed, as long as the banks stay as they are */
    public Answer<QuizPreview> preview(Actor who, long quiz, long seed) {
        return switch (planning.quiz(who, quiz)) {
            case Answer.Hidden<Quiz> ignored -> new Answer.Hidden<>();
            case Answer.Forbidden<Quiz> ignored -> new Answer.Forbidden<>();
            case Answer.Invalid<Quiz> invalid -> new Answer.Invalid<>(invalid.diagnostics());
            case Answer.Given<Quiz> given ->
                new Answer.Given<>(new QuizPreview(given.value(), seed, slots(given.value(), seed)));
        };
    }

    /** Shuffled, as an assignment does unless it says otherwise. */
    private List<SittingSlot> slots(Quiz quiz, long seed) {
        RandomGenerator random = Randomness.from(seed);
        List<ItemVersion> drawn = new ArrayList<>(surveying.form(surveying.shelf(), quiz.blueprint(), seed).stream()
                .map(QuestionCard::version)
                .toList());
        Collections.shuffle(drawn, java.util.Random.from(random));
        List<SittingSlot> slots = new ArrayList<>();
        for (ItemVersion version : drawn) {
            CandidateIds ids = CandidateIds.draw(version.item(), random);
            slots.add(new SittingSlot(
                    slots.size() + 1,
                    version.item().marks(),
                    version,
                    ids,
                    CandidateItem.of(version.item(), version.rendered(), ids)));
        }
        return slots;
    }
}
