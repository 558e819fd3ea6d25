package casebook.platform.app;

import java.time.Instant;

/**
 * News that nobody was served between two beats of the heart; observed in the transaction that writes the new beat, so
 * that the time is given back once. What counts as an outage is for the observer to say.
 */
public record ServerWasDown(Instant lastBeat, Instant now) {}
