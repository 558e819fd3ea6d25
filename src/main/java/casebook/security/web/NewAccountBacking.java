package casebook.security.web;

import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.security.AccountRoles;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import casebook.security.PersonDetails;
import casebook.security.app.OpeningAccounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The form that opens an account, and then the link for the person, shown this once. */
@Named
@RequestScoped
public class NewAccountBacking {
    private final OpeningAccounts opening;
    private final CurrentActor current;
    private SentForm form = new SentForm();
    private OpeningAccounts.@Nullable Opened opened;

    @Inject
    public NewAccountBacking(OpeningAccounts opening, CurrentActor current) {
        this.opening = opening;
        this.current = current;
    }

    public void load() {
        Actor who = current.actor();
        if (!who.administers()) {
            PageFlow.forbidden();
        } else if (PageFlow.posted()) {
            form = SentForm.of(PageFlow.request());
            opened = PageFlow.given(opening.open(who, form.text("username"), details(form), roles(form)), form)
                    .orElse(null);
        }
    }

    static PersonDetails details(SentForm form) {
        String email = form.text("email");
        return new PersonDetails(form.text("displayName"), email.isEmpty() ? null : email);
    }

    static AccountRoles roles(SentForm form) {
        return new AccountRoles(form.has("role", "administrator"), form.has("role", "author"));
    }

    public SentForm getForm() {
        return form;
    }

    /** What has been opened just now; null before. */
    public OpeningAccounts.@Nullable Opened getOpened() {
        return opened;
    }
}
