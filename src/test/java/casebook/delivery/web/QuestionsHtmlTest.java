package casebook.delivery.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.delivery.Allowance;
import casebook.delivery.Attempt;
import casebook.delivery.AttemptKind;
import casebook.delivery.AttemptStatus;
import casebook.delivery.Opening;
import casebook.delivery.Sitting;
import casebook.delivery.SittingSlot;
import casebook.item.Items;
import casebook.platform.web.Phrases;
import casebook.scoring.Sittings;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** The questions as the quiz page shows them; what an author wrote never becomes markup of its own. */
class QuestionsHtmlTest {
    private static final Phrases WORDS = Phrases.of("quiz", Locale.ENGLISH);

    private static String html(String... trees) {
        return QuestionsHtml.of(slots(trees), WORDS);
    }

    private static List<SittingSlot> slots(String... trees) {
        List<SittingSlot> slots = new ArrayList<>();
        for (String tree : trees) {
            slots.add(Sittings.slot(slots.size() + 1, tree));
        }
        return slots;
    }

    private static long count(String pattern, String html) {
        return Pattern.compile(pattern).matcher(html).results().count();
    }

    @Test
    void everyKindIsWellFormedAndTellsNothingOfItsKey() {
        String[] all = Items.ALL.values().toArray(String[]::new);
        String page = "<div>" + html(all) + QuestionsHtml.evidence(slots(all), WORDS) + QuestionsHtml.places(slots(all))
                + "</div>";
        assertAll(
                () -> assertDoesNotThrow(() -> DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(page)))),
                () -> assertFalse(page.toLowerCase(Locale.ROOT).contains("canary")),
                () -> assertEquals(all.length, count("<article ", page)),
                () -> assertEquals(all.length, count("href=\"#q\\d+\"", page)));
    }

    @Test
    void aQuestionSaysItsPlaceAndItsMarks() {
        String html = html(Items.SINGLE, Items.TRUE_FALSE);
        assertAll(
                () -> assertTrue(html.contains("Question 1 of 2")),
                () -> assertTrue(html.contains("<span>2 marks</span>")),
                () -> assertTrue(html.contains("<span>1 mark</span>")),
                () -> assertTrue(html.contains("Choose one answer.")),
                () -> assertEquals(6, count("type=\"radio\"", html)));
    }

    @Test
    void aForecastIsANumberUpToAHundred() {
        String html = html(Items.FORECAST);
        assertTrue(html.contains("type=\"number\" step=\"any\" min=\"0\" max=\"100\""), html);
    }

    @Test
    void aForecastSaysByWhatItIsResolvedBeforeTheNumber() {
        String html = html(Items.TERMED);
        assertAll(
                () -> assertTrue(html.contains("<dt>It counts if</dt><dd><p>Both announce it.</p></dd>"), html),
                () -> assertTrue(html.contains("<dt>Resolved on</dt><dd>1 May 2024</dd>"), html),
                () -> assertTrue(html.contains("<dt>Resolved by</dt><dd>The <em>instructor</em></dd>"), html),
                () -> assertTrue(html.indexOf("<dl class=\"terms\">") < html.indexOf("type=\"number\""), html));
    }

    /** T5: whoever writes an item with a certainty scheme, the page shows it before anything can be chosen. */
    @Test
    void aCertaintySchemeIsShownBeforeTheChoices() {
        String found = Items.tree("hottext", 3, """
                "scoring": "certainty", "text": "A [[G1]], a [[G2]] and a [[G3]].", "choices": [
                 {"id": "x", "text": "canal", "key": true}, {"id": "y", "text": "toll"}, {"id": "z", "text": "bridge"}]""");
        for (String item : List.of(Items.CERTAIN, found)) {
            String html = html(item);
            int told = html.indexOf("Of three parts of the marks you get 1, 2 or 3 if you are right, and 0, −2 or −6");
            assertTrue(told > 0 && told < html.indexOf("type=\"radio\""), html);
            assertEquals(3, count("name=\"c1\"", html));
        }
    }

    @Test
    void aPanelThatIsMadeUpIsCalledSo() {
        String made = Items.CONCORDANCE
                .replace("\"marks\": 6.0", "\"marks\": 0")
                .replace("\"choices\"", "\"illustrative\": true, \"choices\"");
        assertTrue(html(made).contains("The panel behind this question is illustrative"));
        assertFalse(html(Items.CONCORDANCE).contains("illustrative"));
    }

    @Test
    void aDecisionSaysItsAimsBeforeItsConstraintsAndTheFirstPoint() {
        String html = html(Items.DECISION.replace("\"weight\": 2}", "\"weight\": 2, \"text\": \"Tehran stops.\"}"));
        int aims = html.indexOf("<li>Tehran stops.</li>");
        assertTrue(aims > 0 && aims < html.indexOf("Do not <em>escalate</em>."), html);
        assertTrue(html.indexOf("Do not <em>escalate</em>.") < html.indexOf("type=\"radio\""), html);
    }

    /** The first point follows nothing, the second the option that leads to it; each is named by its prompt. */
    @Test
    void aDecisionShowsEveryPointAndItsConstraints() {
        String html = html(Items.DECISION);
        assertAll(
                () -> assertEquals(1, count("data-after=\"[a-z0-9]+\"", html)),
                () -> assertEquals(2, count("<fieldset class=\"opts\" aria-labelledby=\"point-1-[12]\"", html)),
                () -> assertEquals(4, count("type=\"radio\"", html)),
                () -> assertTrue(html.contains("<li>Do not <em>escalate</em>.</li>"), html));
    }

    @Test
    void severalAnswersAreCheckboxes() {
        assertEquals(5, count("<input type=\"checkbox\" name=\"s1\"", html(Items.MULTIPLE)));
    }

    @Test
    void everyKindHasTheControlsThatItsResponseNeeds() {
        assertAll(
                () -> assertEquals(2, count("<select class=\"input gap\"", html(Items.INLINE))),
                () -> assertEquals(3, count("<input class=\"input gap", html(Items.TEXT))),
                () -> assertEquals(2, count("gap-number", html(Items.TEXT))),
                () -> assertEquals(4, count("<select class=\"input\" data-source=", html(Items.MATCH))),
                () -> assertEquals(16, count("type=\"radio\"", html(Items.CLASSIFY))),
                () -> assertEquals(4, count("<li class=\"ord\"", html(Items.ORDER))),
                () -> assertEquals(5, count("data-rung=", html(Items.LADDER))),
                () -> assertEquals(1, count("<textarea ", html(Items.ESSAY))),
                () -> assertEquals(4, count("type=\"radio\"", html(Items.EVIDENCE))),
                () -> assertEquals(
                        5, count("type=\"checkbox\"", QuestionsHtml.evidence(slots(Items.EVIDENCE), WORDS))));
    }

    @Test
    void whatAnAuthorWroteStaysText() {
        String hostile = Items.ORDER.replace("Kerman", "<img src=x onerror=alert(1)> \\\" onfocus=\\\"alert(2)");
        String html = html(hostile);
        assertAll(
                () -> assertFalse(html.contains("<img")),
                () -> assertFalse(html.contains("\" onfocus")),
                () -> assertTrue(html.contains("&lt;img src=x onerror=alert(1)&gt;")));
    }

    private static String timed(Map<Integer, Opening> openings) {
        String tree = Items.SINGLE.replace("\"part\": \"A\"", "\"part\": \"A\", \"timeLimit\": \"PT2M\"");
        List<SittingSlot> slots = slots(tree, Items.TRUE_FALSE);
        Attempt attempt = Sittings.attempt(AttemptKind.TAKE, AttemptStatus.IN_PROGRESS, null)
                .recomputed(null, new Allowance(new BigDecimal("1.5"), Duration.ZERO));
        return QuestionsHtml.of(
                new Sitting(attempt, Sittings.assignment(1, List.of()), slots, Map.of(), openings), WORDS);
    }

    @Test
    void nothingOfAQuestionWithItsOwnTimeIsShownBeforeItIsOpened() {
        String html = timed(Map.of());
        assertAll(
                () -> assertTrue(html.contains("This question has its own time: 2 min × 1.5 = 3 min"), html),
                () -> assertTrue(html.contains("Open the question</button>"), html),
                () -> assertFalse(html.contains("a severance"), html),
                () -> assertEquals(1, count("What was it", html)),
                () -> assertEquals(1, count("data-kind=\"shut\"", html)));
    }

    @Test
    void anOpenedQuestionHasAClockAndItsContent() {
        String html = timed(
                Map.of(1, new Opening(1, Instant.parse("2026-11-02T09:10:00Z"), Duration.ofMinutes(3), Duration.ZERO)));
        assertAll(
                () -> assertTrue(html.contains("a severance"), html),
                () -> assertEquals(1, count("data-clock-field", html)),
                () -> assertFalse(html.contains("Open the question"), html));
    }
}
