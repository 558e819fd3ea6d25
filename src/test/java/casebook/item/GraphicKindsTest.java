package casebook.item;

import static casebook.item.Items.response;
import static casebook.item.Items.score;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.item.json.CandidateItemJson;
import casebook.item.json.ItemJson;
import casebook.shared.Diagnostic;
import casebook.shared.Places;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is answered on a picture, in a text or on a scale: formulas worked by hand, and what is refused. */
class GraphicKindsTest {

    private static final double EXACT = 1e-12;

    private static CandidateItem candidate(String tree) {
        AssessmentItem item = Items.item(tree);
        return CandidateItem.of(item, RenderedItem.of(item), Items.plainIds(item));
    }

    private static int refusals(String tree, LexicalResponse given) {
        return candidate(tree).check(given, "").size();
    }

    private static Set<String> faults(String tree) {
        return ItemJson.read(Items.json(tree), Places.NONE).diagnostics().stream()
                .map(Diagnostic::code)
                .collect(Collectors.toSet());
    }

    /** R = 2, W = 1, 2 marks: both 2; one 1; one and the other 2·(1/2 − 1) < 0. */
    @Test
    void hottextIsScoredAsAChoice() {
        assertEquals(2, score(PictureItems.HOTTEXT, response("a", "c")).score(), EXACT);
        assertEquals(1, score(PictureItems.HOTTEXT, response("c")).score(), EXACT);
        assertEquals(0, score(PictureItems.HOTTEXT, response("a", "b")).score(), EXACT);
    }

    @Test
    void theWordsOfATextKeepTheirPlaces() {
        AssessmentItem item = Items.item(PictureItems.HOTTEXT);
        CandidateIds ids = CandidateIds.draw(
                item, RandomGeneratorFactory.of("L64X128MixRandom").create(3));
        CandidateInteraction.PickWords words = (CandidateInteraction.PickWords)
                CandidateItem.of(item, RenderedItem.of(item), ids).interaction();
        assertEquals(
                List.of("recalled", "paused", "severed"),
                words.choose().choices().stream()
                        .map(CandidateInteraction.CandidateOption::html)
                        .toList());
    }

    /** 40 within 5. */
    @Test
    void aSliderIsRightWithinItsTolerance() {
        assertEquals(2, score(PictureItems.SLIDER, response("40")).score(), EXACT);
        assertEquals(2, score(PictureItems.SLIDER, response("45")).score(), EXACT);
        assertEquals(0, score(PictureItems.SLIDER, response("50")).score(), EXACT);
        assertEquals(0, refusals(PictureItems.SLIDER, response("100")));
        assertEquals(1, refusals(PictureItems.SLIDER, response("101")));
        assertEquals(1, refusals(PictureItems.SLIDER, response("far")));
    }

    @Test
    void aHotspotIsScoredAsAChoiceAndItsPictureHasTheCandidatesIds() {
        assertEquals(2, score(PictureItems.HOTSPOT, response("a")).score(), EXACT);
        assertEquals(0, score(PictureItems.HOTSPOT, response("b")).score(), EXACT);
        String sent = CandidateItemJson.write(candidate(PictureItems.HOTSPOT)).toString();
        assertTrue(sent.contains("\"id\":\"d\",\"shape\":\"poly\",\"coords\":[300,100,340,100,320,140]"), sent);
        assertFalse(sent.contains("canary"), sent);
    }

    /** b a c d: five of six pairs concordant, 3 marks. */
    @Test
    void aGraphicOrderGoesByConcordantPairs() {
        assertEquals(
                3,
                score(PictureItems.GRAPHIC_ORDER, response("a", "b", "c", "d")).score(),
                EXACT);
        assertEquals(
                2.5,
                score(PictureItems.GRAPHIC_ORDER, response("b", "a", "c", "d")).score(),
                EXACT);
    }

    @Test
    void regionsStandInTheOrderThatIsShownAndNotInTheKeys() {
        AssessmentItem item = Items.item(PictureItems.GRAPHIC_ORDER);
        CandidateIds ids = CandidateIds.draw(
                item, RandomGeneratorFactory.of("L64X128MixRandom").create(3));
        CandidateInteraction.OnPicture shown = (CandidateInteraction.OnPicture)
                CandidateItem.of(item, RenderedItem.of(item), ids).interaction();
        List<String> order = ids.shown("RESPONSE").stream()
                .map(CandidateIds.Shown::candidate)
                .toList();
        assertEquals(
                order,
                shown.picture().regions().stream().map(Picture.Region::id).toList());
        assertTrue(!ids.shown("RESPONSE").getFirst().authored().equals("canary-a")
                || !ids.shown("RESPONSE").get(1).authored().equals("canary-b")
                || !ids.shown("RESPONSE").get(2).authored().equals("canary-c"));
    }

    /** Two pairs, 2 marks; four labels, 4 marks. */
    @Test
    void pairsAndLabelsCountAlike() {
        assertEquals(
                2, score(PictureItems.GRAPHIC_ASSOCIATE, response("b a", "c d")).score(), EXACT);
        assertEquals(1, score(PictureItems.GRAPHIC_ASSOCIATE, response("a b")).score(), EXACT);
        assertEquals(
                4,
                score(PictureItems.GRAPHIC_GAP_MATCH, response("a t2", "b t1", "c t2", "d t3"))
                        .score(),
                EXACT);
        assertEquals(
                3,
                score(PictureItems.GRAPHIC_GAP_MATCH, response("a t2", "b t1", "c t2", "d t1"))
                        .score(),
                EXACT);
    }

    /**
     * The circle of the specification's example of a select point (QTI 3, areaMapping: 102,113,16) holds 102 113 and, on
     * its boundary, 118 113; not 119 113. Two areas, 2 marks: each 1; a point in neither takes one back.
     */
    @Test
    void pointsCountByTheAreasThatTheyHit() {
        assertEquals(1, score(PictureItems.SELECT_POINT, response("102 113")).score(), EXACT);
        assertEquals(1, score(PictureItems.SELECT_POINT, response("118 113")).score(), EXACT);
        assertEquals(0, score(PictureItems.SELECT_POINT, response("119 113")).score(), EXACT);
        assertEquals(
                2,
                score(PictureItems.SELECT_POINT, response("102 113", "350 25")).score(),
                EXACT);
        assertEquals(
                1,
                score(PictureItems.SELECT_POINT, response("102 113", "103 113")).score(),
                EXACT);
        assertEquals(
                1,
                score(PictureItems.SELECT_POINT, response("102 113", "350 25", "10 10"))
                        .score(),
                EXACT);
    }

    @Test
    void aPointLiesOnThePicture() {
        assertEquals(0, refusals(PictureItems.SELECT_POINT, response("0 0", "400 200")));
        assertEquals(1, refusals(PictureItems.SELECT_POINT, response("401 0")));
        assertEquals(1, refusals(PictureItems.SELECT_POINT, response("here")));
        assertEquals(1, refusals(PictureItems.SELECT_POINT, response("-1 5")));
        assertEquals(1, refusals(PictureItems.SELECT_POINT, response("1 1", "2 2", "3 3", "4 4")));
    }

    /** Two things, 2 marks. */
    @Test
    void eachThingHasItsPlace() {
        assertEquals(
                2, score(PictureItems.POSITION_OBJECT, put("200 30", "200 170")).score(), EXACT);
        assertEquals(
                1, score(PictureItems.POSITION_OBJECT, put("200 30", "200 30")).score(), EXACT);
        assertEquals(
                0, score(PictureItems.POSITION_OBJECT, put("200 170", "200 30")).score(), EXACT);
        assertEquals(
                1, refusals(PictureItems.POSITION_OBJECT, new LexicalResponse(Map.of("P1", List.of("1 1", "2 2")))));
    }

    private static LexicalResponse put(String one, String two) {
        return new LexicalResponse(Map.of("P1", List.of(one), "P2", List.of(two)));
    }

    /** The key as a response earns all marks. */
    @Test
    void theKeyEarnsAll() {
        for (String tree : List.of(
                PictureItems.HOTTEXT,
                PictureItems.SLIDER,
                PictureItems.HOTSPOT,
                PictureItems.GRAPHIC_ORDER,
                PictureItems.GRAPHIC_ASSOCIATE,
                PictureItems.GRAPHIC_GAP_MATCH,
                PictureItems.SELECT_POINT,
                PictureItems.POSITION_OBJECT)) {
            AssessmentItem item = Items.item(tree);
            CandidateIds ids = Items.plainIds(item);
            LexicalResponse key = KeyView.of(item, RenderedItem.of(item), ids).correct();
            assertEquals(item.marks(), Scorer.score(item, ids, key).score(), EXACT, tree);
        }
    }

    @Test
    void whatCannotBeShownOrScoredIsRefused() {
        assertEquals(Set.of("ITEM_GAP"), faults(PictureItems.HOTTEXT.replace("[[G3]]", "left")));
        assertEquals(Set.of("ITEM_VALUE"), faults(PictureItems.SLIDER.replace("\"key\": 40", "\"key\": 42")));
        assertEquals(Set.of("ITEM_VALUE"), faults(PictureItems.SLIDER.replace("\"most\": 100", "\"most\": 0")));
        assertEquals(
                Set.of("ITEM_PICTURE"),
                faults(PictureItems.HOTSPOT.replace("\"canary-d\", \"shape\"", "\"canary-z\", \"shape\"")));
        assertEquals(Set.of("ITEM_VALUE"), faults(PictureItems.HOTSPOT.replace("[120, 30, 20]", "[120, 30]")));
        assertEquals(
                Set.of("ITEM_VALUE"),
                faults(PictureItems.SELECT_POINT.replace("\"maxChoices\": 3", "\"maxChoices\": 1")));
        assertEquals(
                Set.of("ITEM_PICTURE"),
                faults(PictureItems.SELECT_POINT.replace("[300, 0, 400, 50]", "[900, 0, 990, 50]")));
    }
}
