package casebook.delivery;

/**
 * One question of an attempt, as it was drawn.
 *
 * @param slot from 1, in the order shown
 * @param candidateIds the random ids and the order shown, as JSON
 */
public record AttemptSlot(int slot, long itemVersion, double marks, String candidateIds) {}
