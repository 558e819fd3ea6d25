package casebook.security;

import java.util.List;

/**
 * A page of the list of accounts.
 *
 * @param total how many accounts the query finds
 * @param page from 1
 */
public record AccountPage(List<AccountRow> rows, int total, int page) {
    public static final AccountPage EMPTY = new AccountPage(List.of(), 0, 1);

    public AccountPage {
        rows = List.copyOf(rows);
    }

    public int pages() {
        return Math.max(1, (total + AccountQuery.MOST - 1) / AccountQuery.MOST);
    }
}
