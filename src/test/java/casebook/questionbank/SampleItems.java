package casebook.questionbank;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.cases.Claim;
import casebook.cases.Passage;
import casebook.cases.SampleCase;
import casebook.cases.StatementType;
import casebook.cases.TeachingCase;
import casebook.item.AssessmentItem;
import casebook.item.json.ItemJson;
import casebook.shared.Parsed;
import casebook.shared.Places;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Items in which lint finds nothing, one of each kind, to be spoilt one member at a time; and what they rest on. */
final class SampleItems {

    static final QuestionBank BANK = new QuestionBank(
            "rivers",
            "Rivers",
            "On rivers.",
            "en",
            "CC-BY-4.0",
            List.of(new BankConcept("denial", "Denial")),
            List.of(),
            List.of());

    private static final String COMMON = """
            "format": 1, "slug": "an-item", "title": "An item", "concept": "denial", "objective": "LO1", "level": "apply",
            "expectedFacility": 0.6, "author": "A. Writer", "reviewer": "R. Reader", "status": "reviewed",
            "licence": "CC-BY-4.0", "part": "A",
            "anchors": [{"case": "arden-dam", "passage": "p-gates", "quote": "has water for ten days"}],
            "rationale": "Whoever goes around an obstacle makes it fail; whoever merely charges for it leaves it standing.",
            """;
    private static final String WRONG =
            "\"rationale\": \"It is the act of another.\", \"misconception\": \"wrong-actor\"";

    static final String CHOICE = "{" + COMMON + """
            "kind": "choice", "marks": 1, "prompt": "Which step by Belmar would be denial?",
            "choices": [{"id": "a", "text": "Digging a canal", "key": true}, {"id": "b", "text": "Charging a toll", %s},
                        {"id": "c", "text": "Closing a bridge", %s}]}
            """.formatted(WRONG, WRONG);

    static final String TRUE_FALSE = "{" + COMMON + """
            "kind": "choice", "trueFalse": true, "shuffle": false, "marks": 1, "prompt": "Belmar has water for a month.",
            "choices": [{"id": "t", "text": "True", %s}, {"id": "f", "text": "False", "key": true}]}
            """.formatted(WRONG);

    static final String ORDER = "{" + COMMON + """
            "kind": "order", "marks": 2, "prompt": "Put the steps in the order in which they were taken.",
            "choices": [{"id": "a", "text": "The gates close"}, {"id": "b", "text": "A letter is sent"},
                        {"id": "c", "text": "The envoy leaves"}, {"id": "d", "text": "The gates open"}]}
            """;

    static final String LADDER = "{" + COMMON + """
            "kind": "ladder", "marks": 2, "prompt": "Rank the steps as the exhibit does.", "exhibit": "x-ladder",
            "rungs": [{"id": "a", "text": "A letter", "rank": 1}, {"id": "b", "text": "A recall", "rank": 2},
                      {"id": "c", "text": "A fine", "rank": 2}, {"id": "d", "text": "A closed bridge", "rank": 3},
                      {"id": "e", "text": "A raid", "rank": 4}]}
            """;

    static final String MATCH = "{" + COMMON + """
            "kind": "match", "marks": 2, "prompt": "Match each actor with its step.",
            "sources": [{"id": "s1", "text": "Belmar"}, {"id": "s2", "text": "Arden"}],
            "targets": [{"id": "t1", "text": "Recall", "max": 1}, {"id": "t2", "text": "Closure", "max": 1},
                        {"id": "t3", "text": "Fine", "max": 1}],
            "pairs": [["s1", "t1"], ["s2", "t2"]]}
            """;

    static final String CLASSIFY = "{" + COMMON + """
            "kind": "classify", "marks": 2, "prompt": "Sort the statements by type.",
            "statements": [{"id": "a", "text": "Belmar had little choice.", "type": "judgement", "rationale": "Necessity."},
                           {"id": "b", "text": "Arden closed the gates.", "type": "fact", "rationale": "An event."}]}
            """;

    static final String TEXT_ENTRY = "{" + COMMON + """
            "kind": "text-entry", "marks": 1, "prompt": "Complete the sentence.", "text": "Belmar recalled its [[G1]].",
            "gaps": [{"id": "G1", "type": "string", "maxLength": 40,
                      "accept": [{"value": "envoy"}, {"value": "ambassador"}, {"value": "head of mission"}]}]}
            """;

    static final String ESSAY = "{" + COMMON
            + """
            "kind": "extended-text", "marks": 10, "prompt": "Assess the step that Belmar took.", "minWords": 200,
            "maxWords": 400, "modelAnswer": "A recall signals displeasure and can be undone.",
            "rubric": {"criteria": [%s, %s, %s]}}
            """.formatted(
                            criterion("use", "Use of evidence", 40),
                            criterion("arg", "Argument", 30),
                            criterion("style", "Counter-argument", 30));

    static final String INLINE = "{" + COMMON + """
            "kind": "inline-choice", "marks": 1, "prompt": "Complete the sentence.", "text": "Belmar recalled its [[G1]].",
            "gaps": [{"id": "G1", "choices": [{"id": "a", "text": "envoy", "key": true}, {"id": "b", "text": "fleet", %s},
                      {"id": "c", "text": "judge", %s}]}]}
            """.formatted(WRONG, WRONG);

    static final String GAP_MATCH = "{" + COMMON + """
            "kind": "gap-match", "marks": 1, "prompt": "Fill the gaps.", "text": "Belmar sent [[G1]] and called home [[G2]].",
            "choices": [{"id": "a", "text": "a letter"}, {"id": "b", "text": "an envoy"}, {"id": "c", "text": "a fleet"}],
            "gaps": [{"id": "G1", "accept": ["a"]}, {"id": "G2", "accept": ["b"]}]}
            """;

    static final String ASSOCIATE = "{" + COMMON + """
            "kind": "associate", "marks": 1, "prompt": "Pair what belongs together.",
            "choices": [{"id": "a", "text": "A recall"}, {"id": "b", "text": "A signal"}, {"id": "c", "text": "A fine"}],
            "pairs": [["a", "b"]]}
            """;

    static final String HOTTEXT = "{" + COMMON + """
            "kind": "hottext", "marks": 1, "prompt": "Which word names denial?", "text": "A [[G1]], a [[G2]] and a [[G3]].",
            "choices": [{"id": "a", "text": "canal", "key": true}, {"id": "b", "text": "toll", %s},
                        {"id": "c", "text": "bridge", %s}]}
            """.formatted(WRONG, WRONG);

    static final String FORECAST = "{" + COMMON + """
            "kind": "forecast", "marks": 2, "prompt": "How probable is it that the gates open this year?", "happened": true,
            "rule": "brier", "resolver": "The instructor", "resolvesOn": "2031-05-30",
            "criterion": "Both governments report open gates."}
            """;

    static final String CONCORDANCE = "{" + COMMON + """
            "kind": "concordance", "marks": 2, "prompt": "Belmar has a new dam. How does this bear on the hypothesis?",
            "choices": [{"id": "a", "text": "Weaker", "votes": 7, "rationale": "It has more water."},
                        {"id": "b", "text": "Stronger", "votes": 3, "rationale": "It has more to lose."}]}
            """;

    static final String DECISION = "{" + COMMON + """
            "kind": "decision", "marks": 2, "prompt": "Decide for Belmar.", "goals": [{"concept": "denial", "weight": 1, "text": "Take the hold off."}],
            "constraints": [{"id": "calm", "text": "Stay calm.", "concept": "denial", "least": 0}],
            "points": [{"prompt": "What first?", "options": [
              {"id": "dig", "text": "Dig a canal", "concepts": [{"concept": "denial", "value": 1}], "rationale": "It denies."},
              {"id": "wait", "text": "Wait", "concepts": [{"concept": "denial", "value": -1}], "rationale": "It yields."}]}]}
            """;

    static final String COMPOSITE = "{" + COMMON + """
            "kind": "composite", "marks": 2, "prompt": "Answer both.", "parts": [
              {"kind": "choice", "prompt": "Which step would be denial?", "marks": 1,
               "choices": [{"id": "a", "text": "Digging a canal", "key": true}, {"id": "b", "text": "Charging a toll", %s},
                           {"id": "c", "text": "Closing a bridge", %s}]},
              {"kind": "order", "prompt": "What came first?", "marks": 1,
               "choices": [{"id": "d", "text": "The gates close"}, {"id": "e", "text": "A letter is sent"},
                           {"id": "f", "text": "The envoy leaves"}, {"id": "g", "text": "The gates open"}]}]}
            """.formatted(WRONG, WRONG);

    /** The good items by the names that the tables use. */
    static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("choice", CHOICE),
            Map.entry("true-false", TRUE_FALSE),
            Map.entry("order", ORDER),
            Map.entry("ladder", LADDER),
            Map.entry("match", MATCH),
            Map.entry("classify", CLASSIFY),
            Map.entry("text-entry", TEXT_ENTRY),
            Map.entry("essay", ESSAY),
            Map.entry("inline", INLINE),
            Map.entry("gap-match", GAP_MATCH),
            Map.entry("associate", ASSOCIATE),
            Map.entry("hottext", HOTTEXT),
            Map.entry("forecast", FORECAST),
            Map.entry("concordance", CONCORDANCE),
            Map.entry("decision", DECISION),
            Map.entry("composite", COMPOSITE));

    private SampleItems() {}

    private static String criterion(String id, String name, int weight) {
        return """
                {"id": "%s", "name": "%s", "weight": %d, "levels": [{"score": 0, "descriptor": "Cites nothing."},
                 {"score": 0.5, "descriptor": "Cites one passage."}, {"score": 1, "descriptor": "Cites two passages and says why."}]}
                """.formatted(id, name, weight);
    }

    static JsonObject tree(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    static AssessmentItem item(JsonObject tree) {
        Parsed<AssessmentItem> read = ItemJson.read(tree, Places.NONE);
        assertTrue(read.diagnostics().isEmpty(), () -> "the sample itself is broken: " + read.diagnostics());
        AssessmentItem item = read.value();
        assertNotNull(item);
        return item;
    }

    /** The tree with the member at a path, such as {@code choices[1].text}, set to other JSON; {@code -} takes it away. */
    /** The tree after changes written {@code path = value}, several parted by {@code  && }. */
    static JsonObject changed(JsonObject tree, String changes) {
        JsonObject changed = tree;
        for (String change : changes.strip().split(" && ")) {
            String[] sides = change.split(" = ", 2);
            changed = sides.length < 2 ? changed : with(changed, sides[0].strip(), sides[1].strip());
        }
        return changed;
    }

    static JsonObject with(JsonObject tree, String path, String json) {
        int dot = path.indexOf('.');
        String head = dot < 0 ? path : path.substring(0, dot);
        String rest = dot < 0 ? "" : path.substring(dot + 1);
        int bracket = head.indexOf('[');
        String key = bracket < 0 ? head : head.substring(0, bracket);
        JsonObjectBuilder changed = Json.createObjectBuilder(tree);
        if (bracket < 0 && rest.isEmpty()) {
            return (json.equals("-") ? changed.remove(key) : changed.add(key, value(json))).build();
        }
        if (bracket < 0) {
            return changed.add(key, with(tree.getJsonObject(key), rest, json)).build();
        }
        int index = Integer.parseInt(head.substring(bracket + 1, head.length() - 1));
        return changed.add(key, with(tree.getJsonArray(key), index, rest, json)).build();
    }

    private static JsonArray with(JsonArray array, int index, String rest, String json) {
        JsonArrayBuilder changed = Json.createArrayBuilder(array);
        if (!rest.isEmpty()) {
            return changed.set(index, with(array.getJsonObject(index), rest, json))
                    .build();
        }
        return (json.equals("-")
                        ? changed.remove(index)
                        : index < array.size() ? changed.set(index, value(json)) : changed.add(value(json)))
                .build();
    }

    private static JsonValue value(String json) {
        String text = json.startsWith("{") || json.startsWith("[") || json.matches("-?[0-9.]+|true|false")
                ? json
                : Json.createValue(json).toString();
        try (JsonReader reader = Json.createReader(new StringReader("[" + text + "]"))) {
            return reader.readArray().getFirst();
        }
    }

    /** The sample case, with a fact among its claims, and a decision that is anchored to by advice. */
    static LintContext context(boolean graded) {
        TeachingCase whole = SampleCase.with(
                Passage.of(
                        "p-gates",
                        "A",
                        LocalDate.of(2031, 5, 3),
                        "",
                        "Arden closed the gates. Belmar has water for ten days. The Arden Water Board (AWB) wrote to nobody about its plans"
                                + " for the summer and the autumn of that year.",
                        "ours"),
                Passage.of(
                        "p-recall",
                        "B",
                        LocalDate.of(2031, 5, 20),
                        "",
                        "On 9 May Belmar recalled its envoy, Vale.",
                        "record"));
        List<Claim> claims = whole.claims();
        assertTrue(claims.stream().allMatch(claim -> claim.type() == StatementType.JUDGEMENT));
        return new LintContext(
                List.of(whole),
                Set.of("unread"),
                List.of(new Reference("stone-1990", List.of("Mara Stone"), 1990, "Rivers", "book", null, null, null)),
                List.of(new Misconception("wrong-actor", "Wrong actor", "Note.")),
                graded);
    }
}
