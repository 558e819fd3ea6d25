package casebook.security.web;

import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.security.Account;
import casebook.security.AccountSheet;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import casebook.security.app.CopyingPersonalData;
import casebook.security.app.KeepingAccounts;
import casebook.security.app.OpeningAccounts;
import casebook.security.app.ReadingAccounts;
import casebook.shared.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One account: who it is, what they may do, their ways in, and what is done about them. */
@Named
@RequestScoped
public class AccountBacking {
    private static final Set<String> DONE = Set.of("saved", "disabled", "enabled", "ended");

    private final ReadingAccounts reading;
    private final KeepingAccounts keeping;
    private final OpeningAccounts opening;
    private final CopyingPersonalData copying;
    private final CurrentActor current;
    private SentForm form = new SentForm();
    private @Nullable AccountSheet sheet;
    private OpeningAccounts.@Nullable Opened link;

    @Inject
    public AccountBacking(
            ReadingAccounts reading,
            KeepingAccounts keeping,
            OpeningAccounts opening,
            CopyingPersonalData copying,
            CurrentActor current) {
        this.reading = reading;
        this.keeping = keeping;
        this.opening = opening;
        this.copying = copying;
        this.current = current;
    }

    public void load() {
        Actor who = current.actor();
        long id = PageFlow.id("account");
        if (PageFlow.posted()) {
            form = SentForm.of(PageFlow.request());
            act(who, id, form.text("do"));
        }
        if (!PageFlow.isDone()) {
            sheet = PageFlow.given(reading.open(who, id), form).orElse(null);
            if (sheet != null && !form.has("do", "save")) {
                fill(sheet.row().account());
            }
        }
    }

    private void act(Actor who, long id, String deed) {
        switch (deed) {
            case "save" ->
                lead(
                        id,
                        "saved",
                        keeping.change(who, id, NewAccountBacking.details(form), NewAccountBacking.roles(form)));
            case "disable" -> lead(id, "disabled", keeping.disable(who, id));
            case "enable" -> lead(id, "enabled", keeping.enable(who, id));
            case "end" -> lead(id, "ended", keeping.endSignIns(who, id));
            case "link" ->
                link = PageFlow.given(opening.linkAgain(who, id), form).orElse(null);
            case "copy" ->
                PageFlow.given(copying.copy(who, id, form.text("reason")), form)
                        .ifPresent(job -> PageFlow.leadTo("/account/jobs.xhtml#job-" + job));
            default -> PageFlow.notFound();
        }
    }

    private void lead(long id, String done, Answer<Boolean> answer) {
        PageFlow.given(answer, form)
                .ifPresent(ignored -> PageFlow.leadTo("/admin/account.xhtml?account=" + id + "&done=" + done));
    }

    private void fill(Account account) {
        form.fill("displayName", account.details().displayName());
        form.fill("email", Objects.requireNonNullElse(account.details().email(), ""));
        form.fill(
                "role",
                Stream.of(
                                account.roles().administrator() ? "administrator" : "",
                                account.roles().author() ? "author" : "")
                        .filter(role -> !role.isEmpty())
                        .toList());
    }

    public SentForm getForm() {
        return form;
    }

    public @Nullable AccountSheet getSheet() {
        return sheet;
    }

    /** The new link, shown this once; null when none was made. */
    public OpeningAccounts.@Nullable Opened getLink() {
        return link;
    }

    /** Whether it is the reader's own. */
    public boolean isOwn() {
        return sheet != null && sheet.row().account().id() == current.actor().account();
    }

    /** For an address. */
    public String getEncodedUsername() {
        return sheet == null
                ? ""
                : URLEncoder.encode(sheet.row().account().username().value(), StandardCharsets.UTF_8);
    }

    public String getDone() {
        String done = PageFlow.parameter("done");
        return DONE.contains(done) ? done : "";
    }
}
