package casebook.scoring.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.delivery.AttemptSubmitted;
import casebook.delivery.StoredSave;
import casebook.item.Items;
import casebook.platform.WorkClock;
import casebook.scoring.AttemptScored;
import casebook.scoring.ScoreEntry;
import casebook.scoring.Scores;
import casebook.scoring.Sittings;
import casebook.scoring.SlotVerdict;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class ScoringAttemptsTest {
    private final Ledger ledger = new Ledger();
    private final Heard heard = new Heard();
    private final ScoringAttempts scoring = new ScoringAttempts(ledger, new WorkClock(), heard);

    private static AttemptSubmitted submitted(String first, String second) {
        Map<Integer, StoredSave> latest = Map.of(1, Sittings.save(1, first), 2, Sittings.save(2, second));
        return new AttemptSubmitted(
                Sittings.submitted(),
                List.of(Sittings.slot(1, Items.SINGLE), Sittings.slot(2, Items.SINGLE), Sittings.slot(3, Items.ESSAY)),
                latest);
    }

    private static List<SlotVerdict> verdicts(List<ScoreEntry> entries) {
        return entries.stream().map(ScoreEntry::verdict).toList();
    }

    @Test
    void oneQuestionThatCannotBeScoredHoldsUpNoOther() {
        scoring.score(submitted("{\"RESPONSE\":[\"damaged\"]}", "{\"RESPONSE\":[\"a\"]}"));
        assertEquals(
                List.of(SlotVerdict.NEEDS_ATTENTION, SlotVerdict.CORRECT, SlotVerdict.UNANSWERED),
                verdicts(ledger.entries));
        assertEquals(1, heard.events.size());
        assertFalse(heard.events.getFirst().again());
    }

    @Test
    void theLogNamesThePlaceAndNotTheResponse() {
        List<String> lines = new ArrayList<>();
        Handler handler = new Lines(lines);
        Logger logger = Logger.getLogger(ScoringAttempts.class.getName());
        logger.addHandler(handler);
        try {
            scoring.score(submitted("{\"RESPONSE\":[\"secretanswer\"]}", "{\"RESPONSE\":[\"a\"]}"));
        } finally {
            logger.removeHandler(handler);
        }
        assertEquals(1, lines.size());
        assertTrue(
                lines.getFirst().startsWith("attempt 7, slot 1, item version 101 could not be scored"),
                lines::toString);
        assertFalse(lines.getFirst().contains("secretanswer"));
    }

    @Test
    void aSecondSubmitAddsARowForEachSlotAndKeepsTheFirst() {
        scoring.score(submitted("{\"RESPONSE\":[\"a\"]}", "{\"RESPONSE\":[\"b\"]}"));
        scoring.score(submitted("{\"RESPONSE\":[\"b\"]}", "{\"RESPONSE\":[\"a\"]}"));
        assertEquals(6, ledger.entries.size());
        ScoreEntry second = ledger.entries.get(3);
        assertEquals(0.0, second.score());
        assertEquals(2.0, second.before());
        assertTrue(heard.events.getLast().again());
    }

    /** The ledger in memory, rows in the order of their coming. */
    private static final class Ledger implements Scores {
        private final List<ScoreEntry> entries = new ArrayList<>();

        @Override
        public void append(Collection<ScoreEntry> added) {
            entries.addAll(added);
        }

        @Override
        public Map<Integer, ScoreEntry> latest(long attempt) {
            Map<Integer, ScoreEntry> latest = new HashMap<>();
            entries.forEach(entry -> latest.put(entry.slot(), entry));
            return latest;
        }

        @Override
        public Map<Long, List<ScoreEntry>> latest(Collection<Long> attempts) {
            return Map.of(7L, List.copyOf(latest(7).values()));
        }
    }

    private static final class Lines extends Handler {
        private final List<String> lines;

        private Lines(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public void publish(LogRecord logged) {
            lines.add(logged.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    /** Hears what is fired at once, and fails the test for any other way of telling it. */
    private static final class Heard implements Event<AttemptScored> {
        private final List<AttemptScored> events = new ArrayList<>();

        @Override
        public void fire(AttemptScored event) {
            events.add(event);
        }

        @Override
        public <U extends AttemptScored> CompletionStage<U> fireAsync(U event) {
            throw asynchronous();
        }

        @Override
        public <U extends AttemptScored> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw asynchronous();
        }

        @Override
        public Event<AttemptScored> select(Annotation... qualifiers) {
            throw narrowed();
        }

        @Override
        public <U extends AttemptScored> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw narrowed();
        }

        @Override
        public <U extends AttemptScored> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw narrowed();
        }

        /** An asynchronous observer would leave the transaction of the submit, so using one fails the test. */
        private static AssertionError asynchronous() {
            return new AssertionError("the news must be fired in the transaction of the submit");
        }

        private static AssertionError narrowed() {
            return new AssertionError("the news goes to all of its observers");
        }
    }
}
