package casebook.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** What holds for every response to every kind of item. */
class ScorePropertyTest {

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(18);

    /** Any strings of known ids, some twice, some too many: what a check would refuse is scored within bounds too. */
    private LexicalResponse anyResponse(AssessmentItem item, CandidateIds ids) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (ResponseDeclaration declaration : item.declarations()) {
            List<String> strings = new ArrayList<>();
            for (int size = random.nextInt(7); size > 0; size--) {
                strings.add(member(item, declaration, ids));
            }
            values.put(declaration.id(), strings);
        }
        return new LexicalResponse(values);
    }

    private String member(AssessmentItem item, ResponseDeclaration declaration, CandidateIds ids) {
        return switch (declaration.baseType()) {
            case IDENTIFIER -> any(ids, declaration.id());
            case STRING -> List.of("canary", "canary depth", "", "x").get(random.nextInt(4));
            case INTEGER, FLOAT -> List.of("84", "12.5", "-1", "").get(random.nextInt(4));
            case POINT -> random.nextInt(420) + " " + random.nextInt(220);
            case BOOLEAN -> "true";
            case FILE -> "data:text/plain;name=x;base64,QUJD";
            case PAIR, DURATION, URI, INT_OR_IDENTIFIER, ANY -> throw new IllegalStateException("no kind has it");
            case DIRECTED_PAIR ->
                item.kind() == Kind.LADDER || item.kind() == Kind.COMPOSITE
                        ? any(ids, declaration.id()) + " " + (1 + random.nextInt(5))
                        : any(ids, "SOURCES") + " " + any(ids, "TARGETS");
        };
    }

    private String any(CandidateIds ids, String group) {
        List<CandidateIds.Shown> shown = ids.shown(group);
        return shown.get(random.nextInt(shown.size())).candidate();
    }

    @Test
    void everyScoreIsFromTheLeastToAllMarks() {
        for (String tree : Items.ALL.values()) {
            AssessmentItem item = Items.item(tree);
            for (int draw = 0; draw < 500; draw++) {
                CandidateIds ids = CandidateIds.draw(item, random);
                ItemOutcome outcome = Scorer.score(item, ids, anyResponse(item, ids));
                assertTrue(outcome.score() >= item.responseProcessing().least());
                assertTrue(outcome.score() <= item.marks());
                assertEquals(outcome.verdict() == Verdict.CORRECT, outcome.score() > item.marks() - 1e-9);
            }
        }
    }

    /** The same answer under other ids, shown in another order, and for sets given in another order. */
    @Test
    void neitherIdsNorTheOrderOfASetMatter() {
        for (String tree : Items.ALL.values()) {
            AssessmentItem item = Items.item(tree);
            for (int draw = 0; draw < 200; draw++) {
                CandidateIds ids = CandidateIds.draw(item, random);
                LexicalResponse given = anyResponse(item, ids);
                CandidateIds others = CandidateIds.draw(item, random);
                LexicalResponse same = translated(item, given, ids, others);
                assertEquals(
                        Scorer.score(item, ids, given).score(),
                        Scorer.score(item, others, same).score(),
                        1e-12);
            }
        }
    }

    private LexicalResponse translated(AssessmentItem item, LexicalResponse given, CandidateIds from, CandidateIds to) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (ResponseDeclaration declaration : item.declarations()) {
            List<String> strings = new ArrayList<>();
            for (String string : given.of(declaration.id())) {
                strings.add(translated(item, declaration, string, from, to));
            }
            if (declaration.cardinality() == Cardinality.MULTIPLE) {
                Collections.reverse(strings);
            }
            values.put(declaration.id(), strings);
        }
        return new LexicalResponse(values);
    }

    private static String translated(
            AssessmentItem item, ResponseDeclaration declaration, String string, CandidateIds from, CandidateIds to) {
        return switch (declaration.baseType()) {
            case IDENTIFIER -> swap(declaration.id(), string, from, to);
            case STRING, INTEGER, FLOAT, PAIR, BOOLEAN, POINT, DURATION, FILE, URI, INT_OR_IDENTIFIER, ANY -> string;
            case DIRECTED_PAIR ->
                item.kind() == Kind.LADDER || item.kind() == Kind.COMPOSITE
                        ? swap(declaration.id(), before(string), from, to) + " " + after(string)
                        : swap("SOURCES", before(string), from, to) + " " + swap("TARGETS", after(string), from, to);
        };
    }

    private static String before(String pair) {
        return pair.substring(0, pair.indexOf(' '));
    }

    private static String after(String pair) {
        return pair.substring(pair.indexOf(' ') + 1);
    }

    private static String swap(String group, String id, CandidateIds from, CandidateIds to) {
        return to.candidate(group, from.authored(group, id));
    }
}
