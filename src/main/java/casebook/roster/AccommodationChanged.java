package casebook.roster;

/** News: extra time of an account has been set. Observers run in the same transaction. */
public record AccommodationChanged(long account, Accommodation before, Accommodation after) {}
