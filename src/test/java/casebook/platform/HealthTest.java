package casebook.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which state of the server is worth a word to whoever looks after it. */
class HealthTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Health.Check GOOD = new Health.Check("database", true, Map.of());
    private static final Health.JobNumbers IDLE = new Health.JobNumbers(0, 0, 0);

    private static Health.Machine machine(long free) {
        return new Health.Machine("Java", "System", 2, NOW.minusSeconds(3_700), 1, 2, free, 1_000);
    }

    private static Health.Database derby(@Nullable Instant beat) {
        return new Health.Database("Derby", "7", true, 1, beat);
    }

    private static StoredBackup backup(Duration age) {
        return new StoredBackup("casebook.zip", 1, NOW.minus(age));
    }

    @Test
    void aServerWithRoomAndABackupOfThisWeekNeedsNobody() {
        Health health = new Health(
                NOW, List.of(GOOD), machine(100), derby(NOW.minusSeconds(10)), IDLE, backup(Duration.ofDays(7)));
        assertEquals(List.of(), health.warnings());
        assertEquals(Duration.ofMinutes(61), health.uptime());
    }

    @Test
    void everythingThatIsWrongIsSaidTheWorstFirst() {
        Health health = new Health(
                NOW,
                List.of(GOOD, new Health.Check("room", false, Map.of("disk", "LOW"))),
                machine(99),
                derby(NOW.minusSeconds(61)),
                new Health.JobNumbers(0, 0, 1),
                backup(Duration.ofDays(7).plusSeconds(1)));
        assertEquals(
                List.of(
                        Health.Warning.NOT_READY,
                        Health.Warning.DISK_SHORT,
                        Health.Warning.HEARTBEAT_LATE,
                        Health.Warning.JOBS_FAILED,
                        Health.Warning.BACKUP_OLD),
                health.warnings());
    }

    @Test
    void aDatabaseThatBacksItselfUpMissesNoBackupHere() {
        Health derby = new Health(NOW, List.of(GOOD), machine(500), derby(null), IDLE, null);
        Health postgresql = new Health(
                NOW, List.of(GOOD), machine(500), new Health.Database("PostgreSQL", "7", false, 0, null), IDLE, null);
        assertEquals(List.of(Health.Warning.NO_BACKUP), derby.warnings());
        assertEquals(List.of(), postgresql.warnings());
    }
}
