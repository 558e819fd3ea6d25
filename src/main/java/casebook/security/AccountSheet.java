package casebook.security;

import java.util.List;

/**
 * An account with all its ways in.
 *
 * @param linkOpen whether a one-time link may still be used
 * @param sessions browsers that are signed in
 * @param tokens personal access tokens that may still be used
 */
public record AccountSheet(AccountRow row, boolean linkOpen, List<Tokens.Listed> sessions, List<Tokens.Listed> tokens) {
    public AccountSheet {
        sessions = List.copyOf(sessions);
        tokens = List.copyOf(tokens);
    }
}
