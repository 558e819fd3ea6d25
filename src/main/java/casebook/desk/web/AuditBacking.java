package casebook.desk.web;

import casebook.platform.AuditQuery;
import casebook.platform.AuditRow;
import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.security.Account;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import casebook.security.app.LookingAfterServer;
import casebook.security.app.ReadingAccounts;
import casebook.shared.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The audit trail, the newest row first: who did what, when, and to what. */
@Named
@RequestScoped
public class AuditBacking {
    private static final String PAGE = "audit.xhtml";
    private static final int MOST = 50;
    private static final int LONG = 500;

    private final LookingAfterServer server;
    private final ReadingAccounts accounts;
    private final CurrentActor current;
    private AuditAddress address = new AuditAddress(PAGE, Map.of());
    private SentForm form = new SentForm();
    private AuditRows trail = AuditRows.NONE;

    @Inject
    public AuditBacking(LookingAfterServer server, ReadingAccounts accounts, CurrentActor current) {
        this.server = server;
        this.accounts = accounts;
        this.current = current;
    }

    public void load() {
        Actor who = current.actor();
        address = AuditAddress.of(PAGE, PageFlow::parameter);
        form = SentForm.of(PageFlow.request());
        int most = form.text("rows").equals(Integer.toString(LONG)) ? LONG : MOST;
        Optional<Account> by = asked(who);
        Instant from = AuditWords.moment(form, "from", ZoneOffset.UTC).orElse(null);
        Instant until = AuditWords.moment(form, "until", ZoneOffset.UTC).orElse(null);
        AuditQuery query = new AuditQuery(
                null,
                from,
                until,
                form.text("type"),
                by.map(Account::id).orElse(null),
                form.text("subject"),
                AuditWords.place(form.text("before")).orElse(null),
                most + 1);
        if (!form.isSound() && who.administers()) {
            return;
        }
        PageFlow.given(server.audit(who, query), form).ifPresent(found -> show(who, found, most));
    }

    private void show(Actor who, List<AuditRow> found, int most) {
        Set<Long> ids = found.stream()
                .limit(most)
                .flatMap(row -> Stream.of(Optional.ofNullable(row.by()), AuditWords.account(row.subject()))
                        .flatMap(Optional::stream))
                .collect(Collectors.toSet());
        trail = AuditRows.of(
                found,
                most,
                PageFlow.given(accounts.withIds(who, new ArrayList<>(ids)), form)
                        .orElse(Map.of()));
    }

    private Optional<Account> asked(Actor who) {
        String typed = form.text("who");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<Account> found = accounts.named(who, typed) instanceof Answer.Given<Account> given
                ? Optional.of(given.value())
                : Optional.empty();
        if (found.isEmpty()) {
            form.fault("who", AuditWords.say("audit.who.unknown"));
        }
        return found;
    }

    public AuditAddress getAddress() {
        return address;
    }

    public SentForm getForm() {
        return form;
    }

    public AuditRows getTrail() {
        return trail;
    }

    /** All types that have words, and the one asked for. */
    public Map<String, String> getTypes() {
        return AuditWords.types(form.text("type"));
    }
}
