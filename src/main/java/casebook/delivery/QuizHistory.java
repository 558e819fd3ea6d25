package casebook.delivery;

import casebook.assessment.Quiz;
import casebook.assessment.QuizChange;
import casebook.assessment.QuizVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A quiz and how it came to be as it is.
 *
 * @param versions the latest first
 */
public record QuizHistory(List<Entry> versions) {

    /**
     * One version.
     *
     * @param by the name of the person who saved it
     * @param changes from the version before; empty for the first
     */
    public record Entry(Quiz quiz, String by, Instant at, List<QuizChange> changes) {
        public Entry {
            changes = List.copyOf(changes);
        }

        public boolean isFirst() {
            return quiz.number() == 1;
        }
    }

    public QuizHistory {
        versions = List.copyOf(versions);
    }

    /** @param names of the people, by account */
    public static QuizHistory of(List<QuizVersion> latestFirst, Map<Long, String> names) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < latestFirst.size(); i++) {
            QuizVersion version = latestFirst.get(i);
            entries.add(new Entry(
                    version.quiz(),
                    names.getOrDefault(version.createdBy(), ""),
                    version.createdAt(),
                    i + 1 < latestFirst.size()
                            ? QuizChange.between(latestFirst.get(i + 1).quiz(), version.quiz())
                            : List.of()));
        }
        return new QuizHistory(entries);
    }

    public Quiz latest() {
        return versions.getFirst().quiz();
    }
}
