package casebook.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

/** From Markdown to the HTML that a page shows; expected HTML after the CommonMark 0.31 specification and written by hand. */
class MarkupTest {

    @Test
    void rawHtmlIsEscapedAndScriptAddressesAreDropped() {
        assertEquals("&lt;b onclick=x&gt;bold&lt;/b&gt;", Markup.line("<b onclick=x>bold</b>"));
        assertFalse(Markup.line("[here](javascript:alert(1))").contains("javascript"));
        assertEquals("<p>&lt;script&gt;x&lt;/script&gt;</p>", Markup.blocks("<script>x</script>"));
    }

    @Test
    void anOptionIsOneLineWithoutAParagraphAndNeverAList() {
        assertEquals("a <em>signal</em> &amp; more", Markup.line("a *signal* & more\n"));
        assertEquals("2019. A treaty", Markup.line("2019. A treaty"));
        assertEquals("- none", Markup.line("- none"));
        assertEquals("# 1", Markup.line("# 1"));
    }

    @Test
    void markersOfGapsBecomeSpansInTextAndNowhereElse() {
        assertEquals(
                "<p>One <span data-gap=\"G1\"></span>, <em><span data-gap=\"G12\"></span></em>.</p>",
                Markup.gapText("One [[G1]], *[[G12]]*."));
        assertEquals(
                "<p><code>[[G1]]</code> [[g1]] [[G01]] [[G]] [[</p>",
                Markup.gapText("`[[G1]]` [[g1]] [[G01]] [[G]] [["));
        assertEquals(List.of("G2", "G1", "G2"), Markup.gaps("[[G2]] [[G1]][[G2]] `[[G3]]`"));
        assertEquals("<p>[[G1]]</p>", Markup.blocks("[[G1]]"));
    }

    @Test
    void runsOfArabicScriptInMixedTextAreIsolated() {
        assertEquals("Pakistan (<bdi dir=\"rtl\">پاکستان</bdi>) said", Markup.line("Pakistan (پاکستان) said"));
        assertEquals(
                "the <bdi dir=\"rtl\">وزارت خارجہ، پاکستان</bdi>, and <bdi dir=\"rtl\">ایران</bdi>",
                Markup.line("the وزارت خارجہ، پاکستان, and ایران"));
        assertEquals("<bdi dir=\"rtl\">مُحَمَّدٌ</bdi> wrote", Markup.line("مُحَمَّدٌ wrote"));
        assertEquals("<bdi dir=\"rtl\">کدام کشور؟ (۱۹۹۹)</bdi>", Markup.line("کدام کشور؟ (۱۹۹۹)"));
    }

    @Test
    void namesDiacriticsAndTypographicQuotesSurvive() {
        assertEquals(
                "“Amir-Abdollahian’s” démarche — Jaish al-ʿAdl, Sīstān",
                Markup.line("“Amir-Abdollahian’s” démarche — Jaish al-ʿAdl, Sīstān"));
        assertEquals(
                "“It’s” &lt;x&gt; *as is* <bdi dir=\"rtl\">ایران</bdi>", Markup.sentence("“It’s” <x> *as is* ایران"));
        assertEquals("a “b” & <d>", Markup.plain("*a* “b” & \\<d>"));
    }
}
