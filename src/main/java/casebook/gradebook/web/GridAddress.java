package casebook.gradebook.web;

import casebook.gradebook.GridQuery;
import casebook.gradebook.GridQuery.Column;
import casebook.gradebook.GridQuery.Show;
import casebook.gradebook.GridQuery.Sort;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The query of the results page in its address: {@code section=2&show=late&sort=-q3&page=2}; {@code page=all} is the whole. */
final class GridAddress {
    private GridAddress() {}

    /** What cannot be read counts as not given. @param parameter gives a parameter of the request, empty for none */
    static GridQuery read(Function<String, String> parameter, int questions) {
        String section = parameter.apply("section");
        String page = parameter.apply("page");
        return new GridQuery(
                section.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(section)) : Optional.empty(),
                show(parameter.apply("show")),
                sort(parameter.apply("sort"), questions),
                page(page));
    }

    private static int page(String text) {
        if (text.equals("all")) {
            return GridQuery.WHOLE;
        }
        return text.matches("[0-9]{1,6}") ? Math.max(1, Integer.parseInt(text)) : 1;
    }

    private static Show show(String text) {
        return Arrays.stream(Show.values())
                .filter(show -> word(show).equals(text))
                .findFirst()
                .orElse(Show.ALL);
    }

    private static Sort sort(String text, int questions) {
        boolean descending = text.startsWith("-");
        String name = descending ? text.substring(1) : text;
        if (name.matches("q[0-9]{1,3}")) {
            int slot = Integer.parseInt(name.substring(1));
            return slot >= 1 && slot <= questions ? new Sort(Column.QUESTION, slot, descending) : Sort.BY_NAME;
        }
        return Arrays.stream(Column.values())
                .filter(column -> column != Column.QUESTION && word(column).equals(name))
                .map(column -> new Sort(column, 0, descending))
                .findFirst()
                .orElse(Sort.BY_NAME);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** What stands for a column in the address. */
    static String name(Column column, int slot) {
        return column == Column.QUESTION ? "q" + slot : word(column);
    }

    private static String text(Sort sort) {
        String name = name(sort.column(), sort.slot());
        return sort.equals(Sort.BY_NAME) ? "" : (sort.descending() ? "-" : "") + name;
    }

    /** The whole address of a query; parts that are as usual are left out. */
    static String of(long assignment, GridQuery query) {
        StringBuilder address = new StringBuilder("results.xhtml?assignment=").append(assignment);
        query.section().ifPresent(section -> address.append("&section=").append(section));
        if (query.show() != Show.ALL) {
            address.append("&show=").append(word(query.show()));
        }
        String sort = text(query.sort());
        if (!sort.isEmpty()) {
            address.append("&sort=").append(sort);
        }
        if (query.isWhole()) {
            address.append("&page=all");
        } else if (query.page() > 1) {
            address.append("&page=").append(query.page());
        }
        return address.toString();
    }
}
