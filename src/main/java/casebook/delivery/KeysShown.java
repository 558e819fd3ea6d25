package casebook.delivery;

/**
 * Whether the keys of an attempt have been open to its candidate, after which it cannot be reopened. Answered by the
 * gradebook, which knows releases and stands above delivery.
 */
public interface KeysShown {
    boolean toCandidate(Attempt attempt, Assignment assignment);
}
