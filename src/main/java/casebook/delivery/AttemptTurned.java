package casebook.delivery;

/**
 * News that staff extended, reopened, annulled or restored an attempt, which is given as it is then. Observed in the
 * transaction of the deed. A submit is told by {@link AttemptSubmitted} alone.
 */
public record AttemptTurned(Attempt attempt) {}
