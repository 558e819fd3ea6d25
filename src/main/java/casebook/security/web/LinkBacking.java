package casebook.security.web;

import casebook.security.LinkPurpose;
import casebook.security.PersonDetails;
import casebook.security.Username;
import casebook.security.app.OneTimeLinks;
import casebook.security.app.SpendingLinks;
import casebook.shared.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The page of a one-time link: opening it shows what it is for, only sending the form spends it. */
@Named("link")
@RequestScoped
public class LinkBacking {
    private final OneTimeLinks links;
    private final SpendingLinks spending;
    private final String key;
    private String username = "";
    private String displayName = "";
    private String password = "";
    private String again = "";
    private boolean spent;
    private boolean asked;
    private @Nullable LinkPurpose purpose;

    /** The key is read from the request itself, since what the page shows depends on it in every phase. */
    @Inject
    public LinkBacking(OneTimeLinks links, SpendingLinks spending, HttpServletRequest request) {
        this.links = links;
        this.spending = spending;
        this.key = Objects.requireNonNullElse(request.getParameter("key"), "");
    }

    public void spend() {
        if (!password.equals(again)) {
            Form.fault("again", Form.words("account.fault.AGAIN"));
            return;
        }
        boolean first = isFirstAdministrator();
        Answer<Username> answer = first
                ? spending.firstAdministrator(key, username, new PersonDetails(displayName, null), password)
                : spending.setPassword(key, password);
        switch (answer) {
            case Answer.Given<Username> given -> {
                username = given.value().value();
                spent = true;
            }
            case Answer.Invalid<Username> invalid -> Form.faults(invalid.diagnostics());
            case Answer.Hidden<Username> ignored -> purpose = null;
            case Answer.Forbidden<Username> ignored -> purpose = null;
        }
    }

    private @Nullable LinkPurpose purpose() {
        if (!asked) {
            purpose = links.open(key).orElse(null);
            asked = true;
        }
        return purpose;
    }

    public boolean isUsable() {
        return !spent && purpose() != null;
    }

    public boolean isFirstAdministrator() {
        return purpose() instanceof LinkPurpose.FirstAdministrator;
    }

    public boolean isSpent() {
        return spent;
    }

    public String getKey() {
        return key;
    }

    /** Of the account whose password is set, or what the first administrator has typed. */
    public String getUsername() {
        return purpose() instanceof LinkPurpose.SetPassword set ? set.username().value() : username;
    }

    public void setUsername(@Nullable String username) {
        this.username = username == null ? "" : username.strip();
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(@Nullable String displayName) {
        this.displayName = displayName == null ? "" : displayName.strip();
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }

    public String getAgain() {
        return "";
    }

    public void setAgain(@Nullable String again) {
        this.again = again == null ? "" : again;
    }
}
