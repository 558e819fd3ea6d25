package casebook.platform.app;

import casebook.platform.Settings;
import casebook.platform.StoredBackup;
import casebook.platform.WorkClock;
import casebook.platform.store.BackupFile;
import casebook.platform.store.Backups;
import casebook.platform.web.Phrases;
import casebook.shared.JsonTree;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The folder {@code backups} of the data folder and the jobs that write into it. Nothing here deletes a backup, and none
 * leaves the machine by itself.
 */
@ApplicationScoped
public class BackupFolder implements JobWork {
    private static final String KIND = "platform.backup";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'casebook-'uuuuMMdd-HHmmss'.zip'").withZone(ZoneOffset.UTC);
    private static final int RECENT = 20;

    private final Path folder;
    private final TakingBackups taking;
    private final Jobs jobs;
    private final WorkClock clock;

    @Resource(lookup = "java:app/jdbc/casebook")
    private @Nullable DataSource database;

    @Inject
    public BackupFolder(Settings settings, TakingBackups taking, Jobs jobs, WorkClock clock) {
        this.folder = settings.data().resolve("backups");
        this.taking = taking;
        this.jobs = jobs;
        this.clock = clock;
    }

    public Path folder() {
        return folder;
    }

    /** Whether the database is Derby, which Casebook itself backs up. */
    public boolean embedded() {
        try {
            return Backups.isDerby(Objects.requireNonNull(database));
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not say what it is", e);
        }
    }

    /** The newest first. */
    public List<StoredBackup> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".zip") && Files.isRegularFile(file))
                    .map(BackupFolder::stored)
                    .sorted(Comparator.comparing(StoredBackup::at)
                            .thenComparing(StoredBackup::name)
                            .reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands a backup in, unless one of the owner's has not ended yet. Gives the job's id. */
    public long handIn(long owner) {
        return jobs.of(owner, RECENT).stream()
                .filter(job -> job.kind().equals(KIND) && !job.ended())
                .findFirst()
                .map(job -> job.id())
                .orElseGet(() -> jobs.handIn(
                        owner,
                        KIND,
                        words().word("backup.job"),
                        JsonTree.object()
                                .add("file", NAME.format(clock.instant()))
                                .build()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** The name is part of what was asked, so that a job that is begun again writes the same file. */
    @Override
    public Outcome run(long owner, JsonObject input, Progress progress) {
        Path file = folder.resolve(input.getString("file"));
        progress.at(0, 1);
        try {
            Files.createDirectories(folder);
            taking.take(file);
            return Outcome.done(words().say("backup.done", file.getFileName().toString()));
        } catch (IOException | SQLException e) {
            return Outcome.failed(words().say("backup.failed", String.valueOf(e.getMessage())));
        }
    }

    @Override
    public void abandon(long owner, JsonObject input) {
        try {
            Files.deleteIfExists(BackupFile.part(folder.resolve(input.getString("file"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Phrases words() {
        return Phrases.of("admin", Locale.ENGLISH);
    }

    private static StoredBackup stored(Path file) {
        try {
            Instant at = Files.getLastModifiedTime(file).toInstant();
            return new StoredBackup(file.getFileName().toString(), Files.size(file), at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
