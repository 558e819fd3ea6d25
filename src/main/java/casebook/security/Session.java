package casebook.security;

/**
 * A sign-in that a browser holds.
 *
 * @param csrf what the browser must send back in {@code X-CSRF-Token} with every write
 */
public record Session(Actor actor, String csrf) {}
