package casebook.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttemptCountsTest {
    private static final Instant START = Instant.parse("2026-11-02T09:00:00Z");

    @Test
    void aStudentCountsOnceForEachStateAndStrangersNever() {
        List<Attempt> attempts = List.of(
                attempt(1, AttemptKind.TAKE, AttemptStatus.SUBMITTED),
                attempt(1, AttemptKind.TAKE, AttemptStatus.SUBMITTED),
                attempt(1, AttemptKind.TAKE, AttemptStatus.IN_PROGRESS),
                attempt(2, AttemptKind.TAKE, AttemptStatus.VOIDED),
                attempt(3, AttemptKind.PREVIEW, AttemptStatus.SUBMITTED),
                attempt(9, AttemptKind.TAKE, AttemptStatus.SUBMITTED));
        assertEquals(new AttemptCounts(3, 1, 1), AttemptCounts.of(Set.of(1L, 2L, 3L), attempts));
    }

    private static Attempt attempt(long account, AttemptKind kind, AttemptStatus status) {
        return new Attempt(
                1,
                1,
                account,
                1,
                kind,
                status,
                null,
                START,
                null,
                null,
                null,
                null,
                0,
                1,
                null,
                Allowance.NONE,
                Duration.ZERO);
    }
}
