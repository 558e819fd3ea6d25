package casebook.roster;

/** A student's accommodation was set. Observed in the transaction that set it, so that running attempts follow. */
public record AccommodationChanged(long account, Accommodation accommodation) {}
