package casebook.delivery;

/** That a student has an attempt of that status at an assignment; previews are none. */
public record Standing(long assignment, long account, AttemptStatus status) {}
