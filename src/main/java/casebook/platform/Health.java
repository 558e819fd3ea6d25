package casebook.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the server does.
 *
 * @param at when this was seen
 * @param checks what {@code /health/ready} asks
 * @param jobs of all accounts
 * @param backup the last one in the data folder; null when there is none
 */
public record Health(
        Instant at,
        List<Check> checks,
        Machine machine,
        Database database,
        JobNumbers jobs,
        @Nullable StoredBackup backup) {

    private static final Duration BACKUP_OLD = Duration.ofDays(7);
    private static final Duration BEAT_LATE = Duration.ofSeconds(60);
    private static final double DISK_SOON = 0.1;

    public Health {
        checks = List.copyOf(checks);
    }

    /** @param data as the check tells it, such as {@code disk: LOW} */
    public record Check(String name, boolean up, Map<String, String> data) {}

    /**
     * Memory and disk in bytes.
     *
     * @param diskFree what may still be written beside the data folder
     */
    public record Machine(
            String java,
            String system,
            int processors,
            Instant started,
            long heapUsed,
            long heapMost,
            long diskFree,
            long diskTotal) {}

    /**
     * @param product with its version
     * @param schema the version of the last migration
     * @param embedded whether it is Derby, in the data folder
     * @param bytes of that folder; 0 when it is not embedded
     * @param beat the last heartbeat before this look; null before the first
     */
    public record Database(
            String product,
            String schema,
            boolean embedded,
            long bytes,
            @Nullable Instant beat) {}

    /** @param failed those of the last day */
    public record JobNumbers(long waiting, long running, long failed) {}

    /** What somebody should look at; the names are ends of message keys. */
    public enum Warning {
        NOT_READY,
        DISK_SHORT,
        HEARTBEAT_LATE,
        JOBS_FAILED,
        NO_BACKUP,
        BACKUP_OLD
    }

    public Duration uptime() {
        return Duration.ofMinutes(Duration.between(machine.started(), at).toMinutes());
    }

    /** The worst first. Backups of another database than Derby are not ours to miss. */
    public List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        if (checks.stream().anyMatch(check -> !check.up())) {
            warnings.add(Warning.NOT_READY);
        }
        if (machine.diskFree() < machine.diskTotal() * DISK_SOON) {
            warnings.add(Warning.DISK_SHORT);
        }
        Instant beat = database.beat();
        if (beat != null && Duration.between(beat, at).compareTo(BEAT_LATE) > 0) {
            warnings.add(Warning.HEARTBEAT_LATE);
        }
        if (jobs.failed() > 0) {
            warnings.add(Warning.JOBS_FAILED);
        }
        if (database.embedded()) {
            ofBackup(warnings);
        }
        return warnings;
    }

    private void ofBackup(List<Warning> warnings) {
        if (backup == null) {
            warnings.add(Warning.NO_BACKUP);
        } else if (backup.at().isBefore(at.minus(BACKUP_OLD))) {
            warnings.add(Warning.BACKUP_OLD);
        }
    }
}
