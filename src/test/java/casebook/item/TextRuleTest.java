package casebook.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The contract's rule for typed text, and numbers as people type them. Code points are those of the Unicode charts. */
class TextRuleTest {

    private static void same(String one, String other) {
        assertEquals(TextRule.USUAL.normalise(one), TextRule.USUAL.normalise(other));
    }

    private static void different(String one, String other) {
        assertNotEquals(TextRule.USUAL.normalise(one), TextRule.USUAL.normalise(other));
    }

    @Test
    void whiteSpaceCaseAndWidthDoNotCount() {
        same(" Strategic \t\u00A0 DEPTH\n", "strategic depth");
        same("ｓｔｒａｔｅｇｉｃ", "strategic");
        same("ﬁrst", "first");
        same("STRASSE", "straße");
        same("ΟΔΟΣ", "οδος");
    }

    @Test
    void arabicAndPersianYehAndKafAreOne() {
        same("\u0643\u064A", "\u06A9\u06CC");
        same("\u0626", "\u06CC\u0654");
        different("\u0643", "\u0642");
    }

    @Test
    void zeroWidthMarksAreDropped() {
        same("می\u200Cشود", "میشود");
        same("\uFEFFstrat\u200Begic\u00AD \u200Fdepth\u202C", "strategic depth");
    }

    @Test
    void diacriticsCountUnlessTheItemSaysOtherwise() {
        different("démarche", "demarche");
        same("de\u0301marche", "démarche");
        TextRule loose = new TextRule(false, true);
        assertEquals(loose.normalise("démarche"), loose.normalise("DEMARCHE"));
        assertEquals(loose.normalise("مُحَمَّد"), loose.normalise("محمد"));
    }

    @Test
    void caseCountsWhereTheItemSaysSo() {
        TextRule strict = new TextRule(true, false);
        assertNotEquals(strict.normalise("NATO"), strict.normalise("nato"));
    }

    private static void number(double expected, String text) {
        assertEquals(OptionalDouble.of(expected), Numerals.parse(text, false));
    }

    @Test
    void numbersAreReadInThreeKindsOfDigitsWithCommaOrPoint() {
        number(12.5, "12.5");
        number(12.5, " 12,5 ");
        number(12.5, "١٢٫٥");
        number(12.5, "۱۲٫۵");
        number(-3, "\u22123");
        number(3, "+3");
        number(0.5, ".5");
        number(1234567.5, "1,234,567.5");
        number(1234567.5, "1.234.567,5");
        number(1234567, "1\u202F234\u202F567");
        number(84.123, "84,123");
        assertEquals(OptionalDouble.of(84123), Numerals.parse("84,123", true));
        assertEquals(OptionalDouble.of(1.5), Numerals.parse("1,5", true));
    }

    @Test
    void whatIsNoNumberIsNone() {
        for (String text : new String[] {"", "-", "nine", "9 dead", "1.2.3", "--1", "1e5", "12 34", "NaN", "0x10"}) {
            assertEquals(OptionalDouble.empty(), Numerals.parse(text, false), text);
        }
    }
}
