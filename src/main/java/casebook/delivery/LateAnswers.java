package casebook.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Late answers in the database. */
public interface LateAnswers {
    Optional<LateAnswer> find(long id);

    /** All of an assignment without previews, undecided ones first, then by when they came. */
    List<LateAnswer> ofAssignment(long assignment);

    /** Of one attempt, by when they came. */
    List<LateAnswer> ofAttempt(long attempt);

    /** The students of the undecided ones, one entry for each answer. */
    List<Long> undecided(long assignment);

    /** Attempts of an assignment that have any. */
    Set<Long> attempts(long assignment);

    void decide(long id, LateAnswer.Decision decision);

    /** Sequences of the attempt's responses that were late answers accepted after the instant, as {@code slot:sequence}. */
    Set<String> acceptedSince(long attempt, Instant moment);
}
