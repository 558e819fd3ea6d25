package casebook.delivery.web;

import casebook.platform.web.PageFlow;
import casebook.platform.web.Phrases;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Set;

/** What was just done on a page of an assignment, told by {@code done} and {@code n} of the address. */
@Named
@RequestScoped
public class DoneBacking {
    private static final Set<String> DEEDS = Set.of(
            "EXTEND", "REOPEN", "SUBMIT", "VOID", "UNVOID", "released", "takenBack", "accepted", "declined", "handled");

    /** Empty when nothing was. */
    public String getMessage() {
        String done = PageFlow.parameter("done");
        return DEEDS.contains(done)
                ? Phrases.of("live", Locale.ENGLISH).say("done." + done, Math.max(1, PageFlow.id("n")))
                : "";
    }
}
