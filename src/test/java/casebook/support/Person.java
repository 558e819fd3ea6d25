package casebook.support;

/** Somebody with an account. */
public record Person(String username, String id, Client client) {}
