package casebook.item.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.item.AssessmentItem;
import casebook.item.Items;
import casebook.item.Kind;
import casebook.shared.Parsed;
import casebook.shared.Places;
import casebook.shared.Where;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The JSON form of items: what is written is read again, and everything that is wrong is reported at once. */
class ItemJsonTest {

    private static Parsed<AssessmentItem> read(String tree) {
        return ItemJson.read(Items.json(tree), Places.NONE);
    }

    /** {@code code path}, in alphabetical order. */
    private static Set<String> faults(String tree) {
        Parsed<AssessmentItem> parsed = read(tree);
        assertEquals(parsed.diagnostics().isEmpty(), parsed.value() != null);
        return parsed.diagnostics().stream()
                .map(fault -> fault.code() + " " + fault.where().path())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void faulty(String tree, String... expected) {
        assertEquals(new TreeSet<>(Arrays.asList(expected)), faults(tree));
    }

    @Test
    void whatIsWrittenIsReadAgainForEveryKind() {
        Set<Kind> kinds = new TreeSet<>();
        for (String tree : Items.ALL.values()) {
            AssessmentItem item = Items.item(tree);
            kinds.add(item.kind());
            JsonObject written = ItemJson.write(item);
            assertEquals(item, ItemJson.read(written, Places.NONE).value());
            assertEquals(written, ItemJson.write(Items.item(written.toString())));
        }
        assertEquals(Set.of(Kind.values()), kinds);
    }

    /** The tests' trees give no defaults but in the essay, so that what is written equals what was read. */
    @Test
    void whatIsReadIsWrittenAgain() {
        for (String tree : Items.ALL.values()) {
            assertEquals(
                    Items.json(tree.replace(".0,", ",")),
                    Items.json(ItemJson.write(Items.item(tree)).toString()));
        }
    }

    @Test
    void placesOfTheFileReachTheDiagnostics() {
        Places places = path -> new Where("recall.yaml", 7, 3, path);
        Parsed<AssessmentItem> parsed =
                ItemJson.read(Items.json(Items.SINGLE.replace("\"apply\"", "\"guess\"")), places);
        assertEquals(
                List.of(new Where("recall.yaml", 7, 3, "level")),
                parsed.diagnostics().stream().map(fault -> fault.where()).toList());
    }

    @Test
    void anEmptyTreeLacksEverythingAtOnce() {
        faulty(
                "{}",
                "ITEM_MISSING format",
                "ITEM_MISSING slug",
                "ITEM_MISSING title",
                "ITEM_MISSING kind",
                "ITEM_MISSING concept",
                "ITEM_MISSING objective",
                "ITEM_MISSING level",
                "ITEM_MISSING expectedFacility",
                "ITEM_MISSING marks",
                "ITEM_MISSING author",
                "ITEM_MISSING status",
                "ITEM_MISSING licence",
                "ITEM_MISSING part",
                "ITEM_MISSING prompt");
    }

    @Test
    void wrongTypesValuesAndUnknownKeysAreReportedTogether() {
        faulty(
                """
                {"format": 2, "slug": "Recall_Signal", "title": 3, "kind": "choice", "marks": 0, "concept": " ",
                 "objective": "LO5", "level": "guess", "expectedFacility": 1.5, "author": "A", "status": "reviewed",
                 "licence": "CC", "part": "A", "anchors": {"case": "x"}, "prompt": "What?", "shuffle": "yes", "extra": 1,
                 "choices": [{"id": "a", "text": "one", "key": true, "why": "x"}, 7, {"id": "a", "text": null}]}""",
                "ITEM_FORMAT format",
                "ITEM_ID slug",
                "ITEM_TYPE title",
                "ITEM_VALUE marks",
                "ITEM_MISSING concept",
                "ITEM_VALUE level",
                "ITEM_VALUE expectedFacility",
                "ITEM_MISSING reviewer",
                "ITEM_TYPE anchors",
                "ITEM_TYPE shuffle",
                "ITEM_UNKNOWN_KEY extra",
                "ITEM_UNKNOWN_KEY choices[0].why",
                "ITEM_TYPE choices[1]",
                "ITEM_TYPE choices[2].text",
                "ITEM_DUPLICATE_ID choices[1].id");
    }

    @Test
    void anUnknownKindIsReportedAndItsFieldsAreNotJudged() {
        faulty(Items.SINGLE.replace("\"choice\"", "\"riddle\""), "ITEM_VALUE kind");
    }

    @Test
    void anchorsAreWordsOfACaseOrAReference() {
        faulty(
                Items.SINGLE.replace(
                        "{\"reference\": \"canary-1966\"}", "{\"reference\": \"x\", \"passage\": \"p-x\"}, {}"),
                "ITEM_UNKNOWN_KEY anchors[1].passage",
                "ITEM_MISSING anchors[2].case",
                "ITEM_MISSING anchors[2].passage",
                "ITEM_MISSING anchors[2].quote");
    }

    @Test
    void aDraftNeedsNoReviewerAnchorOrRationale() {
        JsonObject draft = Items.json(Items.SINGLE.replace("\"reviewed\"", "\"draft\""));
        JsonObject bare = Json.createObjectBuilder(draft)
                .remove("reviewer")
                .remove("anchors")
                .remove("rationale")
                .build();
        AssessmentItem item = Items.item(bare.toString());
        assertEquals("", item.rationale());
        assertEquals("", item.reviewer());
        assertEquals(List.of(), item.anchors());
    }

    private static String choices(String fields, String choices) {
        return Items.tree("choice", 1, fields + "\"choices\": " + choices);
    }

    @Test
    void aChoiceHasTheRightNumberOfKeys() {
        String none = "[{\"id\": \"a\", \"text\": \"x\"}, {\"id\": \"b\", \"text\": \"y\"}]";
        String both =
                "[{\"id\": \"a\", \"text\": \"x\", \"key\": true}, {\"id\": \"b\", \"text\": \"y\", \"key\": true}]";
        faulty(choices("", none), "O2 choices");
        faulty(choices("", both), "O2 choices");
        faulty(choices("\"multiple\": true, ", none), "O2 choices");
        faulty(choices("\"multiple\": true, ", both));
        faulty(choices("\"multiple\": true, \"maxChoices\": 1, ", both), "O2 maxChoices");
        faulty(choices("\"multiple\": true, \"maxChoices\": 3, ", both), "ITEM_VALUE maxChoices");
        faulty(
                choices("\"multiple\": true, \"trueFalse\": true, \"minChoices\": 3, ", both),
                "ITEM_VALUE trueFalse",
                "ITEM_VALUE minChoices");
        faulty(choices("", "[{\"id\": \"a\", \"text\": \"x\", \"key\": true}]"), "ITEM_MISSING choices");
        faulty(
                choices("\"multiple\": 1, \"minChoices\": 0.5, ", both),
                "ITEM_TYPE multiple",
                "ITEM_TYPE minChoices",
                "O2 choices");
    }

    @Test
    void gapsAndMarkersAgree() {
        faulty(
                Items.INLINE
                        .replace("[[G2]] meetings", "[[G1]] and [[G3]]")
                        .replace("\"held\"", "\"held\", \"key\": true"),
                "ITEM_GAP text",
                "ITEM_GAP gaps[1].id",
                "O2 gaps[1].choices");
        faulty(Items.INLINE.replace("\"G2\"", "\"G1\""), "ITEM_GAP text", "ITEM_DUPLICATE_ID gaps[1].id");
        faulty(Items.tree("inline-choice", 1, "\"text\": \"none\", \"gaps\": []"), "ITEM_MISSING gaps");
    }

    @Test
    void typedGapsAcceptValuesOfTheirTypeAndOneForAllMarks() {
        faulty(Items.TEXT.replace("\"84\"", "\"many\""), "ITEM_VALUE gaps[1].accept[0].value");
        faulty(Items.TEXT.replace("\"84\"", "\"8.4\""), "ITEM_VALUE gaps[1].accept[0].value");
        faulty(Items.TEXT.replace("{\"value\": \"12.5\"}", ""), "ITEM_VALUE gaps[2].accept");
        faulty(Items.TEXT.replace("0.5}", "0}"), "ITEM_VALUE gaps[0].accept[1].fraction");
        faulty(Items.TEXT.replace("0.5}", "2}"), "ITEM_VALUE gaps[0].accept[1].fraction");
        faulty(
                Items.TEXT.replace("\"float\"", "\"number\"").replace("\"tolerance\": 0.5", "\"tolerance\": -1"),
                "ITEM_VALUE gaps[2].type",
                "ITEM_VALUE gaps[2].tolerance");
        faulty(Items.TEXT.replace("[[G3]]", "three"), "ITEM_GAP gaps[2].id");
    }

    @Test
    void pairsNameSourcesAndTargetsWithinTheirMax() {
        faulty(
                Items.tree("match", 1, """
                        "sources": [{"id": "s1", "text": "x"}, {"id": "s1", "text": "y"}],
                        "targets": [{"id": "t1", "text": "x", "max": 1}, {"id": "t2", "text": "y"}],
                        "pairs": [["s1", "t1"], ["s1", "t1"], ["s1", "t2"], ["t2", "s1"], ["s1"]]"""),
                "ITEM_DUPLICATE_ID sources[1].id",
                "ITEM_PAIR pairs[1]",
                "ITEM_PAIR pairs[2]",
                "ITEM_PAIR pairs[3]",
                "ITEM_PAIR pairs");
        faulty(
                Items.tree("match", 1, "\"sources\": [], \"targets\": [], \"pairs\": []"),
                "ITEM_MISSING sources",
                "ITEM_MISSING targets",
                "ITEM_PAIR pairs");
    }

    @Test
    void statementsHaveOneOfTheFourTypes() {
        faulty(Items.CLASSIFY.replace("\"claim\"", "\"opinion\""), "ITEM_VALUE statements[1].type");
    }

    @Test
    void anOrderNeedsTwoEntriesWithDifferentIds() {
        faulty(Items.tree("order", 1, "\"choices\": [{\"id\": \"a\", \"text\": \"x\"}]"), "ITEM_MISSING choices");
        faulty(Items.ORDER.replace("canary-b", "canary-a"), "ITEM_DUPLICATE_ID choices[1].id");
    }

    @Test
    void aLadderRisesOverAtLeastTwoRanks() {
        faulty(Items.LADDER.replaceAll("\"rank\": \\d", "\"rank\": 2"), "ITEM_RANKS rungs");
        faulty(Items.LADDER.replace("\"rank\": 4", "\"rank\": 6"), "ITEM_RANKS rungs[4].rank");
        faulty(Items.LADDER.replace("\"rank\": 3", "\"rank\": 1"), "ITEM_RANKS rungs[3].rank");
        faulty(
                Items.LADDER.replace("\"rank\": 4", "\"rank\": 0").replace("\"exhibit\": \"x-canary\",", ""),
                "ITEM_VALUE rungs[4].rank",
                "ITEM_RANKS rungs[4].rank",
                "ITEM_MISSING exhibit");
    }

    @Test
    void anEssayNeedsAModelAnswerAWordRangeAndARubricWhoseWeightsSumToAHundred() {
        faulty(
                Items.tree("extended-text", 10, "\"maxLength\": 100"),
                "T3 minWords",
                "T3 maxWords",
                "T3 modelAnswer",
                "T3 rubric");
        faulty(Items.ESSAY.replace("\"weight\": 30", "\"weight\": 20"), "R5 rubric.criteria");
        faulty(
                Items.ESSAY
                        .replaceFirst("\"weight\": 30", "\"weight\": 20")
                        .replace("\"weight\": 40", "\"weight\": 50"),
                "R5 rubric.criteria[0].weight");
        faulty(
                Items.ESSAY
                        .replace("\"score\": 0.5", "\"score\": 0")
                        .replace("canary-two", "canary-one")
                        .replace("\"minWords\": 150", "\"minWords\": 500"),
                "ITEM_VALUE rubric.criteria[2].levels[1].score",
                "ITEM_DUPLICATE_ID rubric.criteria[1].id",
                "ITEM_VALUE minWords");
    }

    @Test
    void evidenceIsFoundInTheSentencesOnceEach() {
        faulty(Items.EVIDENCE.replace("recalled its envoy\"", "expelled its envoy\""), "ITEM_EVIDENCE accepted[0]");
        faulty(Items.EVIDENCE.replace("Markets were calm", "It recalled its envoy"), "ITEM_EVIDENCE accepted[0]");
        faulty(Items.EVIDENCE.replace("\"maxSentences\": 3", "\"maxSentences\": 1"), "ITEM_EVIDENCE accepted[0]");
        faulty(Items.EVIDENCE.replace("\"evidenceMarks\": 2", "\"evidenceMarks\": 1"), "ITEM_MARKS evidenceMarks");
        faulty(
                Items.EVIDENCE.replaceFirst("\\[\"p-recall\", \"p-after\"]", "[\"p-recall\"]"),
                "ITEM_EVIDENCE accepted[1]");
        faulty(
                Items.EVIDENCE.replaceFirst(
                        "\\[\"p-recall\", \"p-after\"]", "[\"p-recall\", \"p-after\", \"p-third\"]"),
                "ITEM_EVIDENCE passages");
        faulty(Items.EVIDENCE.replace("p-after.canary2", "p-after.canary1"), "ITEM_DUPLICATE_ID sentences[4].id");
        faulty(Items.EVIDENCE.replaceFirst("\"key\": true,", ""), "O2 choices");
    }

    /** Before the loader has put the sentences in, the file alone is read. */
    @Test
    void evidenceWithoutSentencesIsRead() {
        assertEquals(Set.of(), faults(Items.EVIDENCE.replaceAll("(?s),\\s*\"sentences\".*", "}")));
    }
}
