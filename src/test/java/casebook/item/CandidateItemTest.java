package casebook.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.item.json.CandidateItemJson;
import casebook.item.json.KeyViewJson;
import casebook.shared.Diagnostic;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** What a candidate is shown, and what they may send; field names from the table of the contract's section on REST. */
class CandidateItemTest {

    private static RandomGenerator random() {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    }

    private static JsonObject shown(String tree) {
        AssessmentItem item = Items.item(tree);
        return CandidateItemJson.write(
                CandidateItem.of(item, RenderedItem.of(item), CandidateIds.draw(item, random())));
    }

    @Test
    void noKeyRationaleTitleMisconceptionOrAuthoredIdReachesACandidate() {
        for (Map.Entry<String, String> item : Items.ALL.entrySet()) {
            String json = shown(item.getValue()).toString();
            assertFalse(json.toLowerCase(Locale.ROOT).contains("canary"), item.getKey() + ": " + json);
            for (String word : List.of(
                    "rationale",
                    "correct",
                    "\"key\"",
                    "fraction",
                    "tolerance",
                    "accept",
                    "rank",
                    "votes",
                    "happened",
                    "concept",
                    "goals",
                    "panel")) {
                assertFalse(json.contains(word), item.getKey() + ": " + word);
            }
        }
    }

    @Test
    void eachKindHasTheFieldsOfTheContractAndNoOthers() {
        Map<String, Set<String>> fields = Map.ofEntries(
                Map.entry("choice", Set.of("choices", "multiple", "minChoices", "maxChoices")),
                Map.entry("inline-choice", Set.of("html", "gaps")),
                Map.entry("text-entry", Set.of("html", "gaps")),
                Map.entry("match", Set.of("sources", "targets")),
                Map.entry("classify", Set.of("sources", "targets")),
                Map.entry("order", Set.of("choices")),
                Map.entry("ladder", Set.of("rungs", "ties")),
                Map.entry("extended-text", Set.of("minWords", "maxWords", "maxLength")),
                Map.entry(
                        "evidence",
                        Set.of("choices", "multiple", "minChoices", "maxChoices", "passages", "maxSentences")),
                Map.entry("gap-match", Set.of("html", "gaps")),
                Map.entry("associate", Set.of("sources", "targets")),
                Map.entry("forecast", Set.of("html", "gaps")),
                Map.entry("concordance", Set.of("choices", "multiple", "minChoices", "maxChoices")),
                Map.entry("decision", Set.of("aims", "constraints", "points")),
                Map.entry("hottext", Set.of("html", "choices", "multiple", "minChoices", "maxChoices")),
                Map.entry("slider", Set.of("least", "most", "step")),
                Map.entry("hotspot", Set.of("picture", "choices", "multiple", "minChoices", "maxChoices")),
                Map.entry("graphic-order", Set.of("picture", "choices")),
                Map.entry("graphic-associate", Set.of("picture", "sources", "targets")),
                Map.entry("graphic-gap-match", Set.of("picture", "sources", "targets")),
                Map.entry("select-point", Set.of("picture", "points")),
                Map.entry("media", Set.of("title", "url", "transcript", "minPlays", "maxPlays")),
                Map.entry("upload", Set.of("types", "maxBytes")),
                Map.entry("drawing", Set.of("picture")),
                Map.entry("end-attempt", Set.of("button")),
                Map.entry("composite", Set.of("questions")),
                Map.entry("position-object", Set.of("picture", "points")));
        for (String tree : Items.ALL.values()) {
            JsonObject json = shown(tree);
            Set<String> expected = new HashSet<>(fields.getOrDefault(json.getString("kind"), Set.of()));
            expected.addAll(Set.of("kind", "prompt", "stimulus"));
            if (tree.equals(Items.CERTAIN) || tree.equals(Items.NEGATIVE)) {
                expected.add("toll");
            }
            assertEquals(expected, json.keySet());
            assertEquals("<p>What was it?</p>", json.getString("prompt"));
            assertEquals("<p>A <em>scenario</em>.</p>", json.getString("stimulus"));
        }
        assertEquals(
                Set.of("id", "html"), option(shown(Items.SINGLE), "choices").keySet());
        assertEquals(
                Set.of("id", "html", "max"),
                option(shown(Items.MATCH), "sources").keySet());
        assertEquals(Set.of("id", "html"), option(shown(Items.LADDER), "rungs").keySet());
        assertEquals(
                Set.of("id", "type", "maxLength"),
                option(shown(Items.TEXT), "gaps").keySet());
        assertEquals(
                Set.of("prompt", "after", "options"),
                option(shown(Items.DECISION), "points").keySet());
        JsonObject gap = option(shown(Items.INLINE), "gaps");
        assertEquals(Set.of("id", "choices"), gap.keySet());
        assertEquals(Set.of("id", "text"), option(gap, "choices").keySet());
        JsonObject passage = option(shown(Items.EVIDENCE), "passages");
        assertEquals("p-recall", passage.getString("id"));
        assertEquals(Set.of("id", "html"), option(passage, "sentences").keySet());
    }

    private static JsonObject option(JsonObject json, String list) {
        return json.getJsonArray(list).getJsonObject(0);
    }

    @Test
    void theNumberOfKeysDoesNotShowUnlessTheAuthorGaveIt() {
        assertEquals(0, shown(Items.MULTIPLE).getInt("maxChoices"));
        assertEquals(
                2,
                shown(Items.MULTIPLE.replace("\"multiple\": true", "\"multiple\": true, \"maxChoices\": 2"))
                        .getInt("maxChoices"));
        assertEquals(1, shown(Items.SINGLE).getInt("maxChoices"));
    }

    @Test
    void textsAreHtmlAndTheOptionsOfListGapsPlain() {
        AssessmentItem inline = Items.item(Items.INLINE);
        String json = CandidateItemJson.write(CandidateItem.of(inline, RenderedItem.of(inline), Items.plainIds(inline)))
                .toString();
        assertTrue(json.contains("{\"id\":\"x\",\"text\":\"suspended all\"}"), json);
        assertTrue(
                json.contains("<p>Pakistan <span data-gap=\\\"G1\\\"></span> its ambassador and <span data-gap"), json);
        assertTrue(shown(Items.EVIDENCE).toString().contains("It spoke of a &lt;breach&gt;."));
        JsonObject targets = shown(Items.CLASSIFY);
        assertEquals(
                List.of("Reported fact", "Actor’s claim", "Authors’ judgement", "Forecast"),
                targets.getJsonArray("targets").stream()
                        .map(target -> target.asJsonObject().getString("html"))
                        .toList());
    }

    private static List<String> faults(String tree, Map<String, List<String>> values) {
        AssessmentItem item = Items.item(tree);
        return CandidateItem.of(item, RenderedItem.of(item), Items.plainIds(item))
                .check(new LexicalResponse(values), "responses[0].response")
                .stream()
                .peek(fault -> assertEquals("RESPONSE_INVALID", fault.code()))
                .map(Diagnostic::where)
                .map(Object::toString)
                .toList();
    }

    private static List<String> faults(String tree, String... values) {
        return faults(tree, Map.of("RESPONSE", Arrays.asList(values)));
    }

    private static String at(int place) {
        return "responses[0].response.RESPONSE[" + place + "]";
    }

    private static final String ALL = "responses[0].response.RESPONSE";

    @Test
    void incompleteResponsesAreFit() {
        for (String tree : Items.ALL.values()) {
            assertEquals(List.of(), faults(tree, Map.of()));
        }
        assertEquals(List.of(), faults(Items.ORDER, "c"));
        assertEquals(List.of(), faults(Items.LADDER, "t 5", "q 1"));
        assertEquals(List.of(), faults(Items.MATCH, "s1 t4"));
        assertEquals(List.of(), faults(Items.MULTIPLE, "a", "b", "c", "d", "e"));
        assertEquals(List.of(), faults(Items.TEXT, Map.of("G1", List.of(""), "G2", List.of("-"), "G3", List.of("1,"))));
        assertEquals(List.of(), faults(Items.EVIDENCE, Map.of("EVIDENCE", List.of("p-after.s1"))));
    }

    @Test
    void unknownIdsDuplicatesAndTooManyAreNot() {
        assertEquals(List.of(ALL), faults(Items.SINGLE, "a", "b"));
        assertEquals(List.of(at(0)), faults(Items.SINGLE, "canary-a"));
        assertEquals(List.of(at(1)), faults(Items.MULTIPLE, "a", "a"));
        assertEquals(List.of(at(0), at(2)), faults(Items.ORDER, "zz", "a", "a"));
        assertEquals(List.of("responses[0].response.OTHER"), faults(Items.ORDER, Map.of("OTHER", List.of())));
        assertEquals(List.of("responses[0].response.G1"), faults(Items.INLINE, Map.of("G1", List.of("a", "b"))));
        assertEquals(List.of("responses[0].response.G2[0]"), faults(Items.INLINE, Map.of("G2", List.of("a"))));
        assertEquals(List.of(at(1)), faults(Items.MATCH, "s1 t1", "s1 t1"));
        assertEquals(List.of(at(1)), faults(Items.MATCH, "s1 t1", "s1 t2"));
        assertEquals(
                List.of(at(0), at(1), at(2)),
                faults(Items.MATCH, "s1", "t1 s1x", "s9 t1").stream().distinct().toList());
        assertEquals(List.of(at(1)), faults(Items.CLASSIFY, "w fact", "w claim"));
        assertEquals(List.of(at(1)), faults(Items.LADDER, "p 1", "p 2"));
        assertEquals(List.of(at(0), at(1), at(2), at(3)), faults(Items.LADDER, "p", "q 0", "r 6", "s 1.0"));
        assertEquals(
                List.of("responses[0].response.EVIDENCE"),
                faults(
                        Items.EVIDENCE,
                        Map.of("EVIDENCE", List.of("p-recall.s1", "p-recall.s2", "p-recall.s3", "p-after.s1"))));
    }

    @Test
    void wrongTypesAndOverLongTextAreNot() {
        assertEquals(List.of("responses[0].response.G2[0]"), faults(Items.TEXT, Map.of("G2", List.of("eighty"))));
        assertEquals(List.of("responses[0].response.G2[0]"), faults(Items.TEXT, Map.of("G2", List.of("1.5"))));
        assertEquals(List.of("responses[0].response.G3[0]"), faults(Items.TEXT, Map.of("G3", List.of("12 h"))));
        assertEquals(List.of("responses[0].response.G1[0]"), faults(Items.TEXT, Map.of("G1", List.of("a".repeat(21)))));
        assertEquals(List.of(), faults(Items.TEXT, Map.of("G1", List.of("😀".repeat(20)))));
        assertEquals(List.of(), faults(Items.ESSAY, "پ".repeat(50)));
        assertEquals(List.of(at(0)), faults(Items.ESSAY, "پ".repeat(51)));
        assertEquals(List.of(ALL), faults(Items.ESSAY, "one", "two"));
        assertEquals(List.of(at(0)), faults(Items.ESSAY, "a\0b"));
        assertEquals(List.of(at(0)), faults(Items.ESSAY, "a\uD83D"));
    }

    @Test
    void allFaultsAreFoundAtOnce() {
        Map<String, List<String>> values = new HashMap<>();
        values.put("G1", List.of("a".repeat(30)));
        values.put("G2", List.of("x", "y"));
        values.put("G9", List.of("z"));
        assertEquals(5, faults(Items.TEXT, values).size());
    }

    @Test
    void theKeyViewEarnsAllMarksAndFitsInAnyDraw() {
        RandomGenerator random = random();
        for (Map.Entry<String, String> tree : Items.ALL.entrySet()) {
            AssessmentItem item = Items.item(tree.getValue());
            RenderedItem rendered = RenderedItem.of(item);
            for (int draw = 0; draw < 20; draw++) {
                CandidateIds ids = CandidateIds.draw(item, random);
                LexicalResponse correct = KeyView.of(item, rendered, ids).correct();
                if (correct != null) {
                    assertEquals(
                            Verdict.CORRECT, Scorer.score(item, ids, correct).verdict(), tree.getKey());
                    assertEquals(
                            List.of(), CandidateItem.of(item, rendered, ids).check(correct, ""), tree.getKey());
                }
            }
        }
    }

    @Test
    void theKeyViewTellsWhyInTheIdsOfTheCandidate() {
        AssessmentItem item = Items.item(Items.EVIDENCE);
        KeyView key = KeyView.of(item, RenderedItem.of(item), Items.plainIds(item));
        assertEquals(
                Map.of("RESPONSE", List.of("a"), "EVIDENCE", List.of("p-recall.s1", "p-recall.s2")),
                key.correct() == null ? Map.of() : key.correct().values());
        assertEquals("<p>Canary rationale of the whole.</p>", key.rationale());
        assertEquals(
                new KeyView.OptionKey("<p>canary why not</p>", "canary-one"),
                key.options().get("b"));
        assertEquals(List.of(Set.of("p-recall.s1", "p-recall.s2"), Set.of("p-after.s2")), key.evidence());
        assertEquals(2, key.anchors().size());
        JsonObject json = KeyViewJson.write(key);
        assertEquals(Set.of("correct", "rationale", "options", "anchors", "references", "evidence"), json.keySet());
        assertEquals(1, json.getJsonArray("anchors").size());
        assertEquals("canary-1966", json.getJsonArray("references").getString(0));
    }

    @Test
    void theKeyViewOfTextHoldsAllAcceptedTextAndOfAnEssayItsRubric() {
        AssessmentItem text = Items.item(Items.TEXT);
        KeyView typed = KeyView.of(text, RenderedItem.of(text), Items.plainIds(text));
        assertEquals(
                List.of("canary depth", "canary", "canary depth doctrine"),
                typed.accepted().get("G1"));
        AssessmentItem essay = Items.item(Items.ESSAY);
        JsonObject json = KeyViewJson.write(KeyView.of(essay, RenderedItem.of(essay), Items.plainIds(essay)));
        assertTrue(json.isNull("correct"));
        assertEquals("<p>Canary model answer</p>", json.getString("modelAnswer"));
        assertEquals(3, json.getJsonObject("rubric").getJsonArray("criteria").size());
    }
}
