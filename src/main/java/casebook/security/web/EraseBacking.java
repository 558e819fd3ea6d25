package casebook.security.web;

import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.security.AccountSheet;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import casebook.security.app.ErasingAccounts;
import casebook.security.app.ReadingAccounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Asks before a person is erased: what goes, what stays, and the username once more. */
@Named
@RequestScoped
public class EraseBacking {
    private final ReadingAccounts reading;
    private final ErasingAccounts erasing;
    private final CurrentActor current;
    private SentForm form = new SentForm();
    private @Nullable AccountSheet sheet;

    @Inject
    public EraseBacking(ReadingAccounts reading, ErasingAccounts erasing, CurrentActor current) {
        this.reading = reading;
        this.erasing = erasing;
        this.current = current;
    }

    public void load() {
        Actor who = current.actor();
        long id = PageFlow.id("account");
        if (PageFlow.posted()) {
            form = SentForm.of(PageFlow.request());
            PageFlow.given(erasing.erase(who, id, form.text("username"), form.text("reason")), form)
                    .ifPresent(ignored -> PageFlow.leadTo("/admin/account.xhtml?account=" + id));
        }
        if (!PageFlow.isDone()) {
            sheet = PageFlow.given(reading.open(who, id), form).orElse(null);
        }
        if (sheet != null && sheet.row().erased() != null) {
            PageFlow.leadTo("/admin/account.xhtml?account=" + id);
        }
    }

    public SentForm getForm() {
        return form;
    }

    public @Nullable AccountSheet getSheet() {
        return sheet;
    }
}
