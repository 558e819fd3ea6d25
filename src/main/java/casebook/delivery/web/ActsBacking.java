package casebook.delivery.web;

import casebook.delivery.AttemptEvent;
import casebook.delivery.AttemptStatus;
import casebook.delivery.Chosen;
import casebook.delivery.Outcome;
import casebook.delivery.app.SupervisingInJobs;
import casebook.delivery.app.SupervisingMany;
import casebook.platform.WorkClock;
import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One act on one or many attempts: who it concerns, the reason, and afterwards what became of each. */
@Named
@RequestScoped
public class ActsBacking {
    private static final Set<String> ACTS = Set.of("EXTEND", "REOPEN", "SUBMIT", "VOID", "UNVOID");

    private final SupervisingMany supervising;
    private final SupervisingInJobs acting;
    private final CurrentActor current;
    private final WorkClock clock;
    private SentForm form = new SentForm();
    private String act = "";
    private @Nullable Chosen chosen;
    private List<Outcome> refused = List.of();
    private int done = -1;

    @Inject
    public ActsBacking(SupervisingMany supervising, SupervisingInJobs acting, CurrentActor current, WorkClock clock) {
        this.supervising = supervising;
        this.acting = acting;
        this.current = current;
        this.clock = clock;
    }

    public void load() {
        act = PageFlow.parameter("act");
        if (!ACTS.contains(act)) {
            PageFlow.notFound();
            return;
        }
        PageFlow.given(choose(current.actor(), PageFlow.id("assignment")), form).ifPresent(found -> {
            chosen = found;
            if (PageFlow.posted()) {
                send(found);
            } else {
                form = ActForm.empty(found.assignment(), clock.instant());
            }
        });
    }

    private Answer<Chosen> choose(Actor who, long assignment) {
        return switch (PageFlow.parameter("who")) {
            case "writing" -> supervising.chosen(who, assignment, AttemptStatus.IN_PROGRESS);
            case "submitted" -> supervising.chosen(who, assignment, AttemptStatus.SUBMITTED);
            default -> supervising.chosen(who, assignment, ticked());
        };
    }

    private static Set<Long> ticked() {
        String[] all = PageFlow.request().getParameterValues("attempt");
        return all == null
                ? Set.of()
                : Arrays.stream(all)
                        .filter(id -> id.matches("[0-9]{1,18}"))
                        .map(Long::valueOf)
                        .collect(Collectors.toSet());
    }

    private void send(Chosen found) {
        form = SentForm.of(PageFlow.request());
        ActForm.read(form, AttemptEvent.Type.valueOf(act), found.assignment()).ifPresent(asked -> {
            Instant since = ActForm.shownAt(form).orElse(clock.instant());
            switch (acting.act(current.actor(), found, asked, since)) {
                case SupervisingInJobs.Acted.Done all -> tell(all.outcomes());
                case SupervisingInJobs.Acted.AsJob job -> PageFlow.leadTo("/account/jobs.xhtml#job-" + job.job());
            }
        });
    }

    private void tell(List<Outcome> outcomes) {
        refused = outcomes.stream().filter(outcome -> !outcome.isDone()).toList();
        done = outcomes.size() - refused.size();
        if (refused.isEmpty()) {
            PageFlow.leadTo("/teach/" + getBack() + "&done=" + act + "&n=" + done);
        }
    }

    /** The page that it began on. */
    public String getBack() {
        String page = PageFlow.parameter("from").equals("results") ? "results" : "live";
        return page + ".xhtml?assignment=" + PageFlow.id("assignment");
    }

    /** Where the form is sent: to the same choice. */
    public String getAction() {
        return "acts.xhtml?" + Objects.requireNonNullElse(PageFlow.request().getQueryString(), "");
    }

    public SentForm getForm() {
        return form;
    }

    public String getAct() {
        return act;
    }

    public @Nullable Chosen getChosen() {
        return chosen;
    }

    /** Of how many it was done; -1 before it was tried. */
    public int getDone() {
        return done;
    }

    public List<Outcome> getRefused() {
        return refused;
    }

    public String name(long attempt) {
        return names().getOrDefault(attempt, "");
    }

    private Map<Long, String> names() {
        return Objects.requireNonNull(chosen).those().stream()
                .collect(Collectors.toMap(one -> one.attempt().id(), Chosen.One::name, (one, other) -> one));
    }
}
