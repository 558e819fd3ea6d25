package casebook.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.item.AssessmentItem;
import casebook.item.CandidateIds;
import casebook.item.CandidateItem;
import casebook.item.Items;
import casebook.item.Kind;
import casebook.item.LexicalResponse;
import casebook.item.RenderedItem;
import casebook.item.Scorer;
import casebook.platform.Randomness;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Items of every kind with an expected facility of 0.55; the class is centred at 0, so about so much must be right. */
class AnsweringTest {
    private static final List<AssessmentItem> ITEMS =
            Items.ALL.values().stream().map(Items::item).toList();
    private static final int TIMES = 20;

    private static Optional<LexicalResponse> answer(Student student, AssessmentItem item, int time) {
        return new Answering(student, Randomness.from(student.number() * 1_000L + time))
                .answer(item, Items.plainIds(item));
    }

    /** The share of all marks that a person need not give. */
    private static double share(Student student) {
        double score = 0;
        double max = 0;
        for (AssessmentItem item : ITEMS) {
            if (item.kind() != Kind.EXTENDED_TEXT) {
                for (int time = 0; time < TIMES; time++) {
                    LexicalResponse response = answer(student, item, time).orElse(null);
                    score += Scorer.score(item, Items.plainIds(item), response).score() / item.marks();
                    max++;
                }
            }
        }
        return score / max;
    }

    private static double classShare() {
        return Cast.STUDENTS.stream()
                .mapToDouble(AnsweringTest::share)
                .average()
                .orElseThrow();
    }

    @Test
    void everyAnswerIsOneThatTheServerTakes() {
        for (Student student : Cast.STUDENTS) {
            for (AssessmentItem item : ITEMS) {
                CandidateIds ids = Items.plainIds(item);
                CandidateItem shown = CandidateItem.of(item, RenderedItem.of(item), ids);
                for (int time = 0; time < TIMES; time++) {
                    Optional<LexicalResponse> response = answer(student, item, time);

                    assertEquals(
                            List.of(),
                            response.map(given -> shown.check(given, "")).orElse(List.of()),
                            () -> item.kind() + " " + response);
                }
            }
        }
    }

    @Test
    void theClassGetsAboutWhatTheAuthorsExpect() {
        assertEquals(0.55, classShare(), 0.1);
    }

    @Test
    void whoKnowsMoreGetsMore() {
        double best = share(new Student(8, "", "", 2.04));
        double middle = share(new Student(8, "", "", 0));
        double least = share(new Student(8, "", "", -2.04));

        assertTrue(best > middle + 0.1, best + " " + middle);
        assertTrue(middle > least + 0.1, middle + " " + least);
        assertTrue(best < 1, "nobody knows everything");
    }

    @Test
    void aFewQuestionsAreLeftOut() {
        long all = 0;
        long out = 0;
        for (Student student : Cast.STUDENTS) {
            for (AssessmentItem item : ITEMS) {
                all++;
                out += answer(student, item, 1).isEmpty() ? 1 : 0;
            }
        }
        double share = (double) out / all;

        assertTrue(share > 0.01 && share < 0.12, Double.toString(share));
    }

    @Test
    void anAnswerIsTheSameEveryTime() {
        Student student = Cast.STUDENTS.getFirst();

        ITEMS.forEach(item -> assertEquals(answer(student, item, 3), answer(student, item, 3)));
    }

    @Test
    void noTwoNeighboursHandInTheSameEssay() {
        Set<String> essays = new HashSet<>();
        Cast.STUDENTS.forEach(student -> essays.add(Essays.of(student.number())));

        assertEquals(12, essays.size());
    }
}
