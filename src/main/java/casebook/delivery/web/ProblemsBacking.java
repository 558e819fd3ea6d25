package casebook.delivery.web;

import casebook.delivery.ProblemReport;
import casebook.delivery.SittingSlot;
import casebook.delivery.app.AttemptSlots;
import casebook.delivery.app.HandlingProblems;
import casebook.platform.web.PageFlow;
import casebook.platform.web.Phrases;
import casebook.platform.web.SentForm;
import casebook.security.Accounts;
import casebook.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What students say is wrong with questions, each beside its question, and what staff noted about it. */
@Named
@RequestScoped
public class ProblemsBacking {
    private static final int PAGE = 20;
    private static final int MOST_NOTE = 4_000;

    private final HandlingProblems handling;
    private final AttemptSlots slots;
    private final Accounts accounts;
    private final CurrentActor current;
    private SentForm form = new SentForm();
    private HandlingProblems.@Nullable Reported reported;
    private int number = 1;
    private Map<Long, String> names = Map.of();

    @Inject
    public ProblemsBacking(HandlingProblems handling, AttemptSlots slots, Accounts accounts, CurrentActor current) {
        this.handling = handling;
        this.slots = slots;
        this.accounts = accounts;
        this.current = current;
    }

    public void load() {
        long assignment = PageFlow.id("assignment");
        if (PageFlow.posted()) {
            form = SentForm.of(PageFlow.request());
            send(assignment);
            if (PageFlow.isDone()) {
                return;
            }
        }
        PageFlow.given(handling.read(current.actor(), assignment), form).ifPresent(found -> {
            reported = found;
            number = Math.clamp(PageFlow.id("page"), 1, getPages().size());
            names = names(getReports());
        });
    }

    private void send(long assignment) {
        ProblemReport.Status status =
                form.text("do").equals("answered") ? ProblemReport.Status.ANSWERED : ProblemReport.Status.SEEN;
        String note = form.text("note");
        if (note.length() > MOST_NOTE) {
            form.fault("note", Phrases.of("results", Locale.ENGLISH).word("problems.fault.note"));
            return;
        }
        PageFlow.given(handling.handle(current.actor(), assignment, PageFlow.id("report"), status, note), form)
                .ifPresent(done -> PageFlow.leadTo("/teach/problems.xhtml?assignment=" + assignment + "&done=handled"));
    }

    private Map<Long, String> names(List<ProblemReport> reports) {
        Map<Long, String> found = new HashMap<>();
        accounts.withIds(reports.stream()
                        .flatMap(report -> Stream.of(
                                report.account(),
                                report.handling() == null
                                        ? null
                                        : Long.valueOf(report.handling().by())))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .forEach(account -> found.put(account.id(), account.details().displayName()));
        return found;
    }

    public HandlingProblems.@Nullable Reported getReported() {
        return reported;
    }

    public List<ProblemReport> getReports() {
        List<ProblemReport> all = Objects.requireNonNull(reported).reports();
        return all.subList((number - 1) * PAGE, Math.min(all.size(), number * PAGE));
    }

    public List<Integer> getPages() {
        int found = Objects.requireNonNull(reported).reports().size();
        return IntStream.rangeClosed(1, Math.max(1, (found + PAGE - 1) / PAGE))
                .boxed()
                .toList();
    }

    public int getNumber() {
        return number;
    }

    public SentForm getForm() {
        return form;
    }

    public String name(long account) {
        return names.getOrDefault(account, "");
    }

    public SittingSlot question(ProblemReport report) {
        return slots.of(report.attempt()).get(report.slot() - 1);
    }
}
