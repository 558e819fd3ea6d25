package casebook.roster.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RosterAddressTest {
    private static final RosterAddress BARE = RosterAddress.read("7", "", "", "", "", "");

    @Test
    void aColumnSortsUpFirstAndThenDown() {
        assertEquals("students.xhtml?course=7&sort=SECTION", BARE.sortedBy("SECTION"));
        assertEquals(
                "students.xhtml?course=7&sort=-SECTION",
                RosterAddress.read("7", "", "", "", "SECTION", "").sortedBy("SECTION"));
        assertEquals("ascending", BARE.order("NAME"));
        assertEquals("none", BARE.order("EXTRA"));
    }

    @Test
    void whatIsFilteredStaysOnTheNextPage() {
        assertEquals(
                "students.xhtml?course=7&in=3&q=%C3%81l%26b&sort=-EXTRA&page=2",
                RosterAddress.read("7", "3", " Ál&b ", "", "-EXTRA", "").ofPage(2));
    }

    @Test
    void whatCannotBeReadIsLeftOut() {
        assertEquals(BARE, RosterAddress.read("7", "x' OR 1=1", "", "all", "SALARY", "-5"));
    }

    @Test
    void theWholeIsAskedForByAWordOnly() {
        RosterAddress whole = RosterAddress.read("7", "", "", "", "", "all");
        assertEquals("students.xhtml?course=7&page=all", BARE.getWhole());
        assertEquals("students.xhtml?course=7", whole.getWhole());
        assertEquals(BARE, RosterAddress.read("7", "", "", "", "", "0"));
    }
}
