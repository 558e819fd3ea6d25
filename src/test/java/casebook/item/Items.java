package casebook.item;

import casebook.item.json.ItemJson;
import casebook.shared.Places;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Items of every kind, written for these tests. Whatever a candidate must not see holds the word canary: titles, keys,
 * authored ids, rationales, misconceptions, accepted texts, rubrics.
 */
public final class Items {

    private Items() {}

    private static final String FOUR = Trees.FOUR;

    /** The fields of an item of a kind: those that all kinds have, and the given ones. */
    public static String tree(String kind, double marks, String fields) {
        return Trees.tree(kind, marks, fields);
    }

    /** One key, canary-a; 2 marks. */
    public static final String SINGLE = tree("choice", 2, "\"choices\": " + FOUR);

    /** Two keys, canary-a and canary-b, and three others; 3 marks. */
    public static final String MULTIPLE = tree("choice", 3, """
            "multiple": true, "choices": [
             {"id": "canary-a", "text": "one", "key": true}, {"id": "canary-b", "text": "two", "key": true},
             {"id": "canary-c", "text": "three"}, {"id": "canary-d", "text": "four"}, {"id": "canary-e", "text": "five"}]""");

    /** True is the key; 1 mark. */
    public static final String TRUE_FALSE = tree("choice", 1, """
            "trueFalse": true, "choices": [{"id": "canary-true", "text": "True", "key": true},
                                           {"id": "canary-false", "text": "False"}]""");

    /** G1 canary-a, G2 canary-x; 2 marks. */
    public static final String INLINE = tree("inline-choice", 2, """
            "text": "Pakistan [[G1]] its ambassador and [[G2]] meetings.", "gaps": [
             {"id": "G1", "choices": %s},
             {"id": "G2", "choices": [{"id": "canary-x", "text": "suspended *all*", "key": true},
                                      {"id": "canary-y", "text": "held"}]}]""".formatted(FOUR));

    /** A string at half and full credit, a whole number, and a float within 0.5; 3 marks. */
    public static final String TEXT = tree("text-entry", 3, """
            "text": "The hope was [[G1]], [[G2]] died, and it took [[G3]] hours.", "gaps": [
             {"id": "G1", "type": "string", "maxLength": 20, "accept": [{"value": "canary depth"},
              {"value": "canary", "fraction": 0.5}, {"value": "canary depth doctrine"}]},
             {"id": "G2", "type": "integer", "maxLength": 10, "accept": [{"value": "84"}]},
             {"id": "G3", "type": "float", "maxLength": 10, "tolerance": 0.5, "accept": [{"value": "12.5"}]}]""");

    /** s1 t3, s2 t1, s3 t2, s4 t1; t4 is a lure; 4 marks. */
    public static final String MATCH = tree("match", 4, """
            "sources": [{"id": "canary-s1", "text": "recall"}, {"id": "canary-s2", "text": "summons"},
                        {"id": "canary-s3", "text": "severance"}, {"id": "canary-s4", "text": "persona non grata"}],
            "targets": [{"id": "canary-t1", "text": "one"}, {"id": "canary-t2", "text": "two"},
                        {"id": "canary-t3", "text": "three"}, {"id": "canary-t4", "text": "four"}],
            "pairs": [["canary-s1", "canary-t3"], ["canary-s2", "canary-t1"], ["canary-s3", "canary-t2"],
                      ["canary-s4", "canary-t1"]]""");

    /** One statement of each type; 2 marks. */
    public static final String CLASSIFY = tree("classify", 2, """
            "statements": [
             {"id": "canary-w", "text": "It recalled its ambassador.", "type": "fact", "rationale": "canary"},
             {"id": "canary-x", "text": "It was unprovoked.", "type": "claim", "rationale": "canary"},
             {"id": "canary-y", "text": "It had little choice.", "type": "judgement", "rationale": "canary"},
             {"id": "canary-z", "text": "Groups can isolate it further.", "type": "forecast", "rationale": "canary"}]""");

    /** a, b, c, d; 3 marks. */
    public static final String ORDER = tree("order", 3, """
            "choices": [{"id": "canary-a", "text": "Rask"}, {"id": "canary-b", "text": "Kerman"},
                        {"id": "canary-c", "text": "Panjgur"}, {"id": "canary-d", "text": "Saravan"}]""");

    /** Ranks 1, 2, 2, 3, 4: nine comparable pairs; 3 marks. */
    public static final String LADDER = tree("ladder", 3, """
            "exhibit": "x-canary", "rungs": [{"id": "canary-p", "text": "protest", "rank": 1},
             {"id": "canary-q", "text": "recall", "rank": 2}, {"id": "canary-r", "text": "suspension", "rank": 2},
             {"id": "canary-s", "text": "strike", "rank": 3}, {"id": "canary-t", "text": "war", "rank": 4}]""");

    /** Marked by a person; 10 marks. */
    public static final String ESSAY = tree("extended-text", 10, """
            "minWords": 150, "maxWords": 400, "maxLength": 50, "modelAnswer": "Canary model answer", "rubric": {"criteria": [
             {"id": "canary-one", "name": "Canary one", "weight": 40, "levels": [
              {"score": 0, "descriptor": "Canary none"}, {"score": 1, "descriptor": "Canary all"}]},
             {"id": "canary-two", "name": "Canary two", "weight": 30, "levels": [
              {"score": 0, "descriptor": "Canary none"}, {"score": 1, "descriptor": "Canary all"}]},
             {"id": "canary-three", "name": "Canary three", "weight": 30, "levels": [
              {"score": 0, "descriptor": "Canary none"}, {"score": 0.5, "descriptor": "Canary half"},
              {"score": 1, "descriptor": "Canary all"}]}]}""");

    /** canary-a for 1 mark; the first two sentences of p-recall, or the second of p-after, for 2. */
    public static final String EVIDENCE = tree("evidence", 3, """
            "choices": %s, "passages": ["p-recall", "p-after"], "maxSentences": 3,
            "answerMarks": 1, "evidenceMarks": 2,
            "accepted": [[{"passage": "p-recall", "quote": "recalled its envoy"},
                          {"passage": "p-recall", "quote": "It spoke of a <breach>."}],
                         [{"passage": "p-after", "quote": "Both ministers spoke."}]],
            "sentences": [{"passage": "p-recall", "id": "p-recall.canary1", "text": "Pakistan recalled its envoy."},
                          {"passage": "p-recall", "id": "p-recall.canary2", "text": "It spoke of a <breach>."},
                          {"passage": "p-recall", "id": "p-recall.canary3", "text": "Markets were calm."},
                          {"passage": "p-after", "id": "p-after.canary1", "text": "Days went by."},
                          {"passage": "p-after", "id": "p-after.canary2", "text": "Both ministers spoke."}]""".formatted(FOUR));

    /** G1 canary-a, G2 canary-b or canary-c; canary-d is a lure; 2 marks. */
    public static final String GAP_MATCH = tree("gap-match", 2, """
            "text": "A state that [[G1]] its ambassador [[G2]] relations.", "choices": [
             {"id": "canary-a", "text": "recalls"}, {"id": "canary-b", "text": "downgrades"},
             {"id": "canary-c", "text": "lowers"}, {"id": "canary-d", "text": "severs"}],
            "gaps": [{"id": "G1", "accept": ["canary-a"]}, {"id": "G2", "accept": ["canary-b", "canary-c"]}]""");

    /** a b and c d; canary-e is a lure; 2 marks. */
    public static final String ASSOCIATE = tree("associate", 2, """
            "choices": [{"id": "canary-a", "text": "Pakistan"}, {"id": "canary-b", "text": "Islamabad"},
             {"id": "canary-c", "text": "Iran"}, {"id": "canary-d", "text": "Tehran"}, {"id": "canary-e", "text": "Kabul"}],
            "pairs": [["canary-a", "canary-b"], ["canary-c", "canary-d"]]""");

    /** It happened; Brier; 4 marks. */
    public static final String FORECAST = tree("forecast", 4, "\"happened\": true, \"rule\": \"brier\"");

    /** A panel of ten: 1, 6, 3; 6 marks. */
    public static final String CONCORDANCE = tree("concordance", 6, """
            "choices": [{"id": "canary-a", "text": "less likely", "votes": 1, "rationale": "canary few"},
             {"id": "canary-b", "text": "no change", "votes": 6}, {"id": "canary-c", "text": "more likely", "votes": 3}]""");

    /**
     * Deterrence counts 2, escalation −1. a, c is worth 2 and is best; a, d 1; b −1. The constraint, escalation at most 1,
     * is met by all but b; half of the 8 marks go by it.
     */
    public static final String DECISION = tree("decision", 8, """
            "goals": [{"concept": "canary-deterrence", "weight": 2}, {"concept": "canary-escalation", "weight": -1}],
            "constraints": [{"id": "canary-bound", "text": "Do not *escalate*.", "concept": "canary-escalation", "most": 1}],
            "consistency": 0.5,
            "points": [
             {"prompt": "Missiles have struck. What now?", "options": [
              {"id": "canary-a", "text": "Answer in kind",
               "concepts": [{"concept": "canary-deterrence", "value": 1}, {"concept": "canary-escalation", "value": 1}],
               "rationale": "canary why"},
              {"id": "canary-b", "text": "Mobilise", "concepts": [
               {"concept": "canary-deterrence", "value": 1}, {"concept": "canary-escalation", "value": 3}]}]},
             {"after": "canary-a", "prompt": "And then?", "options": [
              {"id": "canary-c", "text": "Offer talks", "concepts": [{"concept": "canary-escalation", "value": -1}]},
              {"id": "canary-d", "text": "Wait", "concepts": []}]}]""");

    /** {@link #FORECAST} that says by what it is resolved. */
    public static final String TERMED = FORECAST.replace("\"happened\"", """
            "resolver": "The *instructor*", "resolvesOn": "2024-05-01", "criterion": "Both announce it.", "happened\"""");

    /** {@link #SINGLE} by certainty; 3 marks. */
    public static final String CERTAIN = tree("choice", 3, "\"scoring\": \"certainty\", \"choices\": " + FOUR);

    /** {@link #MULTIPLE} with negative marking; 3 marks. */
    public static final String NEGATIVE =
            MULTIPLE.replace("\"multiple\": true", "\"multiple\": true, \"scoring\": \"negative\"");

    /** {@link #MULTIPLE}, all or nothing; 3 marks. */
    public static final String ALL_OR_NOTHING =
            MULTIPLE.replace("\"multiple\": true", "\"multiple\": true, \"scoring\": \"all-or-nothing\"");

    /** Every item above by name. */
    public static final Map<String, String> ALL = all();

    private static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("single", SINGLE);
        all.put("multiple", MULTIPLE);
        all.put("true-false", TRUE_FALSE);
        all.put("inline", INLINE);
        all.put("text", TEXT);
        all.put("match", MATCH);
        all.put("classify", CLASSIFY);
        all.put("order", ORDER);
        all.put("ladder", LADDER);
        all.put("essay", ESSAY);
        all.put("evidence", EVIDENCE);
        all.put("gap-match", GAP_MATCH);
        all.put("associate", ASSOCIATE);
        all.put("forecast", FORECAST);
        all.put("concordance", CONCORDANCE);
        all.put("decision", DECISION);
        all.put("certain", CERTAIN);
        all.put("negative", NEGATIVE);
        all.put("all-or-nothing", ALL_OR_NOTHING);
        all.put("hottext", PictureItems.HOTTEXT);
        all.put("slider", PictureItems.SLIDER);
        all.put("hotspot", PictureItems.HOTSPOT);
        all.put("graphic-order", PictureItems.GRAPHIC_ORDER);
        all.put("graphic-associate", PictureItems.GRAPHIC_ASSOCIATE);
        all.put("graphic-gap-match", PictureItems.GRAPHIC_GAP_MATCH);
        all.put("select-point", PictureItems.SELECT_POINT);
        all.put("position-object", PictureItems.POSITION_OBJECT);
        all.put("media", MadeItems.MEDIA);
        all.put("upload", MadeItems.UPLOAD);
        all.put("drawing", MadeItems.DRAWING);
        all.put("end-attempt", MadeItems.END_ATTEMPT);
        all.put("composite", MadeItems.COMPOSITE);
        return all;
    }

    public static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    public static AssessmentItem item(String tree) {
        return ItemJson.read(json(tree), Places.NONE)
                .asOptional()
                .orElseThrow(() -> new AssertionError(
                        ItemJson.read(json(tree), Places.NONE).diagnostics().toString()));
    }

    /** Ids of the form of the authored ones without "canary-", in authored order: what a test can write by hand. */
    public static CandidateIds plainIds(AssessmentItem item) {
        Map<String, List<CandidateIds.Shown>> groups = new LinkedHashMap<>();
        for (OptionGroup group : item.interaction().groups()) {
            groups.put(
                    group.name(),
                    group.options().stream()
                            .map(option -> new CandidateIds.Shown(
                                    option.id(),
                                    option.id().replace("canary-", "").replace("canary", "s")))
                            .toList());
        }
        return new CandidateIds(groups);
    }

    public static LexicalResponse response(String... values) {
        return new LexicalResponse(Map.of("RESPONSE", Arrays.asList(values)));
    }

    /** The outcome for a response in {@linkplain #plainIds plain ids}. */
    public static ItemOutcome score(String tree, LexicalResponse response) {
        AssessmentItem item = item(tree);
        return Scorer.score(item, plainIds(item), response);
    }
}
