package casebook.assessment;

import java.time.Instant;

/** A version of a quiz in its history: what it was, who made it and when. */
public record QuizVersion(Quiz quiz, long createdBy, Instant createdAt) {}
