package casebook.desk.web;

import casebook.platform.Job;
import casebook.platform.app.Jobs;
import casebook.platform.web.PageFlow;
import casebook.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One's own work that goes on without its page: what is under way, and what came of the rest. */
@Named
@RequestScoped
public class JobsBacking {
    private static final int MOST = 50;

    private final Jobs jobs;
    private final CurrentActor current;
    private List<Job> list = List.of();

    @Inject
    public JobsBacking(Jobs jobs, CurrentActor current) {
        this.jobs = jobs;
        this.current = current;
    }

    /** Lists the jobs; a form that was sent asks one of them to end. */
    public void load() {
        long owner = current.actor().account();
        if (PageFlow.posted()) {
            jobs.cancel(owner, PageFlow.id("job"));
            PageFlow.leadTo("/account/jobs.xhtml");
            return;
        }
        list = jobs.of(owner, MOST);
    }

    public List<Job> getJobs() {
        return list;
    }
}
