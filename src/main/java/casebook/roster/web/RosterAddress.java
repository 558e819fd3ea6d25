package casebook.roster.web;

import casebook.platform.web.Ids;
import casebook.roster.RosterQuery;
import casebook.roster.RosterQuery.Sort;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** The address of a list of people: what it shows, and the links to what else it could show. */
public record RosterAddress(long course, RosterQuery query) {

    /** @param parameter the value of a parameter; empty when it is missing. What cannot be read is left out */
    static RosterAddress of(long course, UnaryOperator<String> parameter) {
        return read(
                Long.toString(course),
                parameter.apply("in"),
                parameter.apply("q"),
                parameter.apply("show"),
                parameter.apply("sort"),
                parameter.apply("page"));
    }

    static RosterAddress read(String course, String in, String name, String show, String sort, String page) {
        boolean down = sort.startsWith("-");
        String column = down ? sort.substring(1) : sort;
        return new RosterAddress(
                Ids.orNothing(course),
                new RosterQuery(
                        Ids.read(in).orElse(null),
                        name.strip(),
                        show.equals("staff"),
                        Arrays.stream(Sort.values())
                                .filter(one -> one.name().equals(column))
                                .findFirst()
                                .orElse(Sort.NAME),
                        down,
                        page(page)));
    }

    private static int page(String text) {
        if (text.equals("all")) {
            return RosterQuery.WHOLE;
        }
        return text.matches("[0-9]{1,6}") ? Math.max(1, Integer.parseInt(text)) : 1;
    }

    /** All on one page, or page by page again. */
    public String getWhole() {
        return ofPage(query.page() == RosterQuery.WHOLE ? 1 : RosterQuery.WHOLE);
    }

    /** The same sorted by a column, or the other way round when it is sorted by it. */
    public String sortedBy(String column) {
        Sort wanted = Sort.valueOf(column);
        boolean down = query.sort() == wanted && !query.descending();
        return link(new RosterQuery(query.section(), query.name(), query.staff(), wanted, down, 1));
    }

    /** For {@code aria-sort}. */
    public String order(String column) {
        return query.sort() != Sort.valueOf(column) ? "none" : query.descending() ? "descending" : "ascending";
    }

    public String ofPage(int number) {
        return link(new RosterQuery(
                query.section(), query.name(), query.staff(), query.sort(), query.descending(), number));
    }

    /** Students, or staff, without a filter. */
    public String show(boolean staff) {
        return link(new RosterQuery(null, "", staff, Sort.NAME, false, 1));
    }

    public boolean isFiltered() {
        return query.section() != null || !query.name().isEmpty();
    }

    /** The sort as the address has it. */
    public String sort() {
        return (query.descending() ? "-" : "") + query.sort();
    }

    private String link(RosterQuery to) {
        StringBuilder link = new StringBuilder("students.xhtml?course=").append(course);
        if (to.section() != null) {
            link.append("&in=").append(to.section());
        }
        if (!to.name().isEmpty()) {
            link.append("&q=").append(URLEncoder.encode(to.name(), StandardCharsets.UTF_8));
        }
        if (to.staff()) {
            link.append("&show=staff");
        }
        if (to.sort() != Sort.NAME || to.descending()) {
            link.append("&sort=").append(to.descending() ? "-" : "").append(to.sort());
        }
        if (to.page() == RosterQuery.WHOLE) {
            link.append("&page=all");
        } else if (to.page() > 1) {
            link.append("&page=").append(to.page());
        }
        return link.toString();
    }
}
