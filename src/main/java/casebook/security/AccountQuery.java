package casebook.security;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts to list.
 *
 * @param text what the name, username or e-mail address contains, whatever the case; empty for all
 * @param role null for all
 * @param state null for all
 * @param demo whether only, or no, accounts of the demo; null for all
 * @param page from 1
 */
public record AccountQuery(
        String text,
        @Nullable Role role,
        @Nullable State state,
        @Nullable Boolean demo,
        Sort sort,
        boolean descending,
        int page) {
    public static final int MOST = 50;

    /** Roles of the institution; those in courses are the roster's. */
    public enum Role {
        ADMINISTRATOR,
        AUTHOR,
        NEITHER
    }

    /** Whether they may sign in. */
    public enum State {
        ENABLED,
        DISABLED
    }

    /** What the list is sorted by. */
    public enum Sort {
        USERNAME,
        NAME,
        SIGNED_IN,
        CREATED
    }

    public AccountQuery {
        text = text.strip();
        page = Math.max(1, page);
    }

    /** Everybody, by username. */
    public static final AccountQuery ALL = new AccountQuery("", null, null, null, Sort.USERNAME, false, 1);

    public boolean isFiltered() {
        return !text.isEmpty() || role != null || state != null || demo != null;
    }
}
