package casebook.security;

/** What a one-time link is for. */
public sealed interface LinkPurpose {
    /** Sets the password of this account. */
    record SetPassword(Username username) implements LinkPurpose {}

    /** Makes the first administrator of a new installation. */
    record FirstAdministrator() implements LinkPurpose {}
}
