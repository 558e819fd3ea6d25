package casebook.gradebook.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.gradebook.GridQuery;
import casebook.gradebook.GridQuery.Column;
import casebook.gradebook.GridQuery.Show;
import casebook.gradebook.GridQuery.Sort;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The results page's address says what is shown, and nothing in an address breaks the page. */
class GridAddressTest {
    private static GridQuery read(Map<String, String> parameters) {
        return GridAddress.read(name -> parameters.getOrDefault(name, ""), 20);
    }

    @Test
    void anAddressIsReadAsItWasWritten() {
        GridQuery query = new GridQuery(Optional.of(2L), Show.LATE, new Sort(Column.QUESTION, 3, true), 4);
        assertEquals("results.xhtml?assignment=7&section=2&show=late&sort=-q3&page=4", GridAddress.of(7, query));
        assertEquals(query, read(Map.of("section", "2", "show", "late", "sort", "-q3", "page", "4")));
    }

    @Test
    void whatIsUsualIsLeftOut() {
        assertEquals(
                "results.xhtml?assignment=7",
                GridAddress.of(7, new GridQuery(Optional.empty(), Show.ALL, Sort.BY_NAME, 1)));
    }

    @Test
    void whatCannotBeReadCountsAsNotGiven() {
        GridQuery usual = new GridQuery(Optional.empty(), Show.ALL, Sort.BY_NAME, 1);
        assertEquals(usual, read(Map.of("section", "2;--", "show", "x", "sort", "-q99", "page", "-1")));
        assertEquals(usual, read(Map.of("sort", "question")));
    }

    @Test
    void theWholeIsAskedForByAWordOnly() {
        GridQuery whole = new GridQuery(Optional.empty(), Show.ALL, Sort.BY_NAME, GridQuery.WHOLE);
        assertEquals("results.xhtml?assignment=7&page=all", GridAddress.of(7, whole));
        assertEquals(whole, read(Map.of("page", "all")));
        assertEquals(1, read(Map.of("page", "0")).page());
    }
}
