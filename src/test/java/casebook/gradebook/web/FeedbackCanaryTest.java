package casebook.gradebook.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.assessment.ReleaseRule;
import casebook.delivery.SittingSlot;
import casebook.delivery.StoredSave;
import casebook.gradebook.Feedback;
import casebook.gradebook.FeedbackSheet;
import casebook.gradebook.KeyFeedback;
import casebook.item.Items;
import casebook.mastery.Vocabulary;
import casebook.scoring.ScoreEntry;
import casebook.scoring.Sittings;
import casebook.scoring.SlotScoring;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What each level of release lets out (contract, section 5). Whatever is not for a candidate's eyes holds the word
 * canary in {@link Items}; candidate ids, prompts and options do not.
 */
class FeedbackCanaryTest {
    private static final String ANSWER = "{\"RESPONSE\":[\"b\"]}";
    private static final Set<String> MARKS = Set.of("slot", "score", "max", "verdict", "response");

    /** One question of every kind; the first was answered with the wrong option b. */
    private static FeedbackSheet sheet() {
        List<SittingSlot> slots = new ArrayList<>();
        Items.ALL.values().forEach(tree -> slots.add(Sittings.slot(slots.size() + 1, tree)));
        Map<Integer, StoredSave> given = Map.of(1, Sittings.save(1, ANSWER));
        Map<Integer, ScoreEntry> scored = new HashMap<>();
        slots.forEach(slot ->
                scored.put(slot.slot(), SlotScoring.scored(7, slot, given.get(slot.slot()), null, Sittings.SUBMITTED)));
        return new FeedbackSheet(Sittings.submitted(), Sittings.assignment(1, List.of()), slots, given, scored);
    }

    private static Map<Integer, Feedback.Key> keys(FeedbackSheet sheet) {
        Map<Integer, Feedback.Key> keys = new HashMap<>();
        sheet.questions()
                .forEach(slot -> keys.put(
                        slot.slot(),
                        KeyFeedback.of(
                                slot,
                                sheet.response(slot.slot()),
                                List.of(),
                                List.of(),
                                new Vocabulary(Map.of(), Map.of()))));
        return keys;
    }

    private static JsonObject json(ReleaseRule.Shows shows) {
        FeedbackSheet sheet = sheet();
        return FeedbackJson.write(sheet.at(shows, Sittings.SUBMITTED, Set.of(), () -> keys(sheet)));
    }

    private static JsonObject slot(JsonObject feedback, int slot) {
        return feedback.getJsonArray("slots").getJsonObject(slot - 1);
    }

    @Test
    void marksHoldMarksAndNothingOfAnyKey() {
        JsonObject feedback = json(ReleaseRule.Shows.MARKS);
        assertFalse(feedback.toString().toLowerCase(Locale.ROOT).contains("canary"), feedback::toString);
        assertEquals(Set.of("shows", "score", "max", "pending", "slots"), feedback.keySet());
        assertEquals("MARKS", feedback.getString("shows"));
        assertEquals(32, feedback.getJsonArray("slots").size());
        for (int slot = 1; slot <= 32; slot++) {
            assertEquals(MARKS, slot(feedback, slot).keySet());
        }
        assertEquals(
                "{\"slot\":1,\"score\":0.00,\"max\":2.00,\"verdict\":\"INCORRECT\",\"response\":{\"RESPONSE\":[\"b\"]}}",
                slot(feedback, 1).toString());
        assertEquals(
                "{\"slot\":2,\"score\":0.00,\"max\":3.00,\"verdict\":\"UNANSWERED\",\"response\":null}",
                slot(feedback, 2).toString());
    }

    @Test
    void keysAreNotEvenMadeForMarks() {
        FeedbackSheet sheet = sheet();
        Feedback.Shown shown = sheet.at(ReleaseRule.Shows.MARKS, Sittings.SUBMITTED, Set.of(), () -> {
            throw new AssertionError("keys were asked for");
        });
        shown.slots().forEach(slot -> assertNull(slot.key()));
    }

    @Test
    void allHoldsKeyRationaleOptionsAndAnchorsInCandidateIds() {
        JsonObject first = slot(json(ReleaseRule.Shows.ALL), 1);
        assertTrue(first.keySet().containsAll(Set.of("correct", "rationale", "options", "anchors")));
        assertEquals("{\"RESPONSE\":[\"a\"]}", first.getJsonObject("correct").toString());
        assertEquals(
                "<p>Canary rationale of the whole.</p>",
                first.getString("rationale").strip());
        JsonObject option = first.getJsonArray("options").getJsonObject(1);
        assertEquals("b", option.getString("id"));
        assertEquals("<p>canary why not</p>", option.getString("rationale").strip());
        JsonObject anchor = first.getJsonArray("anchors").getJsonObject(0);
        assertEquals("p-recall", anchor.getString("passage"));
        assertEquals("canary quote", anchor.getString("quote"));
    }

    /**
     * 67 marks of the kinds without a picture, 2 + 2 + 2 + 3 + 2 + 4 + 2 + 2 of those with words and pictures, 2 + 5 + 5 + 6
     * + 1 of those that are made or handed in; the essay was not written, so nothing waits for a marker.
     */
    @Test
    void theTotalIsOfAllQuestions() {
        JsonObject feedback = json(ReleaseRule.Shows.ALL);
        assertEquals("105.00", feedback.getJsonNumber("max").toString());
        assertEquals("0.00", feedback.getJsonNumber("score").toString());
        assertEquals(0, feedback.getInt("pending"));
    }
}
