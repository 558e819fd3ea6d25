package casebook.security.web;

import casebook.security.AccountQuery;
import casebook.security.AccountQuery.Role;
import casebook.security.AccountQuery.Sort;
import casebook.security.AccountQuery.State;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The address of the list of accounts: what it shows, and the links to what else it could show. */
public record AccountAddress(AccountQuery query) {

    /** @param parameter the value of a parameter; empty when it is missing. What cannot be read is left out */
    static AccountAddress of(UnaryOperator<String> parameter) {
        String sort = parameter.apply("sort");
        boolean down = sort.startsWith("-");
        String page = parameter.apply("page");
        return new AccountAddress(new AccountQuery(
                parameter.apply("q"),
                named(Role.values(), parameter.apply("role")).orElse(null),
                named(State.values(), parameter.apply("state")).orElse(null),
                Map.of("yes", true, "no", false).get(parameter.apply("demo")),
                named(Sort.values(), down ? sort.substring(1) : sort).orElse(Sort.USERNAME),
                down,
                page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    /** As the address has it; empty for all. */
    public String demo() {
        Boolean demo = query.demo();
        return demo == null ? "" : demo ? "yes" : "no";
    }

    /** The sort as the address has it. */
    public String sort() {
        return (query.descending() ? "-" : "") + query.sort();
    }

    /** The same sorted by a column, or the other way round when it is sorted by it. */
    public String sortedBy(String column) {
        boolean down = query.sort().name().equals(column) && !query.descending();
        return link((down ? "-" : "") + column, 1);
    }

    /** For {@code aria-sort}. */
    public String order(String column) {
        return query.sort().name().equals(column) ? (query.descending() ? "descending" : "ascending") : "none";
    }

    public String ofPage(int number) {
        return link(sort(), number);
    }

    private String link(String sort, int page) {
        StringBuilder link = new StringBuilder("accounts.xhtml?sort=").append(sort);
        add(link, "q", query.text());
        add(link, "role", query.role());
        add(link, "state", query.state());
        add(link, "demo", demo());
        return page > 1 ? link.append("&page=").append(page).toString() : link.toString();
    }

    private static void add(StringBuilder link, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            link.append('&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
