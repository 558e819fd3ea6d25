package casebook.security.app;

import casebook.platform.StoredBackup;
import casebook.platform.app.Audit;
import casebook.platform.app.BackupFolder;
import casebook.security.Actor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** An administrator sees the backups in the data folder and has another one taken. None is handed out over the network. */
@ApplicationScoped
@Transactional
public class BackingUp {
    private final BackupFolder folder;
    private final Audit audit;

    @Inject
    public BackingUp(BackupFolder folder, Audit audit) {
        this.folder = folder;
        this.audit = audit;
    }

    /**
     * @param embedded whether Casebook takes backups itself, as it does of Derby
     * @param files the newest first
     */
    public record Backups(boolean embedded, String folder, List<StoredBackup> files) {
        public static final Backups NONE = new Backups(true, "", List.of());

        public Backups {
            files = List.copyOf(files);
        }

        public long bytes() {
            return files.stream().mapToLong(StoredBackup::bytes).sum();
        }
    }

    public Answer<Backups> list(Actor actor) {
        return actor.administers()
                ? new Answer.Given<>(
                        new Backups(folder.embedded(), folder.folder().toString(), folder.list()))
                : new Answer.Forbidden<>();
    }

    /** Hands the job in. Gives its id. */
    public Answer<Long> take(Actor actor) {
        if (!actor.administers()) {
            return new Answer.Forbidden<>();
        }
        if (!folder.embedded()) {
            return new Answer.Invalid<>(List.of(
                    Diagnostic.error("NOT_EMBEDDED", "PostgreSQL is backed up by its own tools.", Where.at(""))));
        }
        long job = folder.handIn(actor.account());
        audit.record("BACKUP", actor.account(), "job " + job, "");
        return new Answer.Given<>(job);
    }
}
