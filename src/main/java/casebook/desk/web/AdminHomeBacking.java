package casebook.desk.web;

import casebook.content.app.ContentReport;
import casebook.content.app.LookingAfterContent;
import casebook.platform.Health;
import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.roster.app.Roster;
import casebook.security.AccountRegister;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import casebook.security.app.LookingAfterServer;
import casebook.security.app.ReadingAccounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Where an administrator begins: each part of the installation with the one figure that tells whether to look there. */
@Named
@RequestScoped
public class AdminHomeBacking {
    private static final int MOST_COURSES = 1_000;

    private final ReadingAccounts accounts;
    private final LookingAfterServer server;
    private final LookingAfterContent content;
    private final Roster roster;
    private final CurrentActor current;
    private AccountRegister.Numbers numbers = new AccountRegister.Numbers(0, 0, 0);
    private ContentReport report = ContentReport.NOTHING;
    private @Nullable Health health;
    private int courses;

    @Inject
    public AdminHomeBacking(
            ReadingAccounts accounts,
            LookingAfterServer server,
            LookingAfterContent content,
            Roster roster,
            CurrentActor current) {
        this.accounts = accounts;
        this.server = server;
        this.content = content;
        this.roster = roster;
        this.current = current;
    }

    public void load() {
        Actor who = current.actor();
        SentForm none = new SentForm();
        if (!who.administers()) {
            PageFlow.forbidden();
            return;
        }
        numbers = PageFlow.given(accounts.numbers(who), none).orElse(numbers);
        report = PageFlow.given(content.report(who), none).orElse(report);
        health = PageFlow.given(server.health(who), none).orElse(null);
        courses = roster.courses(who, 0, MOST_COURSES).size();
    }

    public AccountRegister.Numbers getNumbers() {
        return numbers;
    }

    public ContentReport getReport() {
        return report;
    }

    public @Nullable Health getHealth() {
        return health;
    }

    public int getCourses() {
        return courses;
    }
}
