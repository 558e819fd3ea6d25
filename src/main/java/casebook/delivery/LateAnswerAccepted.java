package casebook.delivery;

/**
 * Staff accepted an answer that had come too late. Fired in the transaction that appended it.
 *
 * @param response as it was appended
 * @param by who accepted it
 */
public record LateAnswerAccepted(Attempt attempt, SittingSlot slot, StoredSave response, long by, String reason) {}
