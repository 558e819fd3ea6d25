package casebook.security.app;

import casebook.platform.AuditQuery;
import casebook.platform.AuditRow;
import casebook.platform.Health;
import casebook.platform.app.LookingAtHealth;
import casebook.platform.app.ReadingAudit;
import casebook.platform.app.SettingsInForce;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;

/** An administrator reads what the ground that all features stand on tells of itself; the ground knows no people. */
@ApplicationScoped
public class LookingAfterServer {
    private final ReadingAudit audit;
    private final LookingAtHealth health;
    private final SettingsInForce settings;

    @Inject
    public LookingAfterServer(ReadingAudit audit, LookingAtHealth health, SettingsInForce settings) {
        this.audit = audit;
        this.health = health;
        this.settings = settings;
    }

    /** Rows of the audit trail, the newest first. */
    public Answer<List<AuditRow>> audit(Actor actor, AuditQuery query) {
        return toAdministrators(actor, () -> audit.read(query));
    }

    public Answer<Health> health(Actor actor) {
        return toAdministrators(actor, health::now);
    }

    public Answer<List<SettingsInForce.InForce>> settings(Actor actor) {
        return toAdministrators(actor, settings::all);
    }

    /** The command by which PostgreSQL is backed up. */
    public Answer<String> dumpCommand(Actor actor) {
        return toAdministrators(actor, settings::dumpCommand);
    }

    private static <T> Answer<T> toAdministrators(Actor actor, Supplier<T> told) {
        return actor.administers() ? new Answer.Given<>(told.get()) : new Answer.Forbidden<>();
    }
}
