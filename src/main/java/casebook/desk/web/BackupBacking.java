package casebook.desk.web;

import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import casebook.security.app.BackingUp;
import casebook.security.app.LookingAfterServer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The backups in the data folder, and another one now. They are fetched from the folder, never from here. */
@Named
@RequestScoped
public class BackupBacking {
    private final BackingUp backing;
    private final LookingAfterServer server;
    private final CurrentActor current;
    private final SentForm form = new SentForm();
    private BackingUp.Backups backups = BackingUp.Backups.NONE;
    private String command = "";

    @Inject
    public BackupBacking(BackingUp backing, LookingAfterServer server, CurrentActor current) {
        this.backing = backing;
        this.server = server;
        this.current = current;
    }

    public void load() {
        Actor who = current.actor();
        if (PageFlow.posted()) {
            PageFlow.given(backing.take(who), form).ifPresent(job -> PageFlow.leadTo("/account/jobs.xhtml#job-" + job));
        }
        if (!PageFlow.isDone()) {
            PageFlow.given(backing.list(who), form).ifPresent(found -> backups = found);
        }
        if (!backups.embedded()) {
            command = PageFlow.given(server.dumpCommand(who), form).orElse("");
        }
    }

    public SentForm getForm() {
        return form;
    }

    public BackingUp.Backups getBackups() {
        return backups;
    }

    /** What backs PostgreSQL up; empty for Derby. */
    public String getCommand() {
        return command;
    }
}
