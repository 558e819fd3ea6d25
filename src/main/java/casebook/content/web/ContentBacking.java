package casebook.content.web;

import casebook.content.LastLoad;
import casebook.content.app.ContentReport;
import casebook.content.app.LookingAfterContent;
import casebook.platform.web.PageFlow;
import casebook.platform.web.Phrases;
import casebook.platform.web.SentForm;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was loaded from files, what was left out and why, and how what is served stands to its files. */
@Named
@RequestScoped
public class ContentBacking {
    private final LookingAfterContent looking;
    private final CurrentActor current;
    private final SentForm form = new SentForm();
    private ContentReport report = ContentReport.NOTHING;

    @Inject
    public ContentBacking(LookingAfterContent looking, CurrentActor current) {
        this.looking = looking;
        this.current = current;
    }

    public void load() {
        Actor who = current.actor();
        if (PageFlow.posted()) {
            String title = Phrases.of("admin", Locale.ENGLISH).word("content.job");
            PageFlow.given(looking.loadAgain(who, title), form)
                    .ifPresent(job -> PageFlow.leadTo("/account/jobs.xhtml#job-" + job));
        } else {
            PageFlow.given(looking.report(who), form).ifPresent(found -> report = found);
        }
    }

    public ContentReport getReport() {
        return report;
    }

    /** What the last load did; null when there was none. */
    public @Nullable LastLoad getLast() {
        return report.last().orElse(null);
    }
}
