package casebook.security.web;

import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.security.AccountPage;
import casebook.security.AccountQuery;
import casebook.security.CurrentActor;
import casebook.security.app.ReadingAccounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** All accounts, to search and to filter. */
@Named
@RequestScoped
public class AccountsBacking {
    private final ReadingAccounts reading;
    private final CurrentActor current;
    private AccountAddress address = new AccountAddress(AccountQuery.ALL);
    private AccountPage page = AccountPage.EMPTY;

    @Inject
    public AccountsBacking(ReadingAccounts reading, CurrentActor current) {
        this.reading = reading;
        this.current = current;
    }

    public void load() {
        address = AccountAddress.of(PageFlow::parameter);
        PageFlow.given(reading.find(current.actor(), address.query()), new SentForm())
                .ifPresent(found -> page = found);
    }

    public AccountAddress getAddress() {
        return address;
    }

    public AccountQuery getQuery() {
        return address.query();
    }

    public AccountPage getPage() {
        return page;
    }
}
