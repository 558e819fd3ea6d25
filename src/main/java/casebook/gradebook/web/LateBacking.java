package casebook.gradebook.web;

import casebook.delivery.LateAnswer;
import casebook.delivery.app.DecidingLateAnswers;
import casebook.gradebook.Feedback;
import casebook.gradebook.LateCase;
import casebook.gradebook.app.ReadingLateAnswers;
import casebook.platform.app.Retry;
import casebook.platform.web.PageFlow;
import casebook.platform.web.Phrases;
import casebook.platform.web.SentForm;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Answers that came too late: each beside what counts now, to be accepted or declined with a reason. */
@Named
@RequestScoped
public class LateBacking {
    private static final int PAGE = 20;
    private static final int MOST_REASON = 900;
    private static final Phrases WORDS = Phrases.of("results", Locale.ENGLISH);

    private final ReadingLateAnswers reading;
    private final DecidingLateAnswers deciding;
    private final CurrentActor current;
    private SentForm form = new SentForm();
    private ReadingLateAnswers.@Nullable Page page;
    private int number = 1;

    @Inject
    public LateBacking(ReadingLateAnswers reading, DecidingLateAnswers deciding, CurrentActor current) {
        this.reading = reading;
        this.deciding = deciding;
        this.current = current;
    }

    public void load() {
        long assignment = PageFlow.id("assignment");
        number = Math.clamp(PageFlow.id("page"), 1, 100_000);
        if (PageFlow.posted()) {
            form = SentForm.of(PageFlow.request());
            send(assignment);
            if (PageFlow.isDone()) {
                return;
            }
        }
        PageFlow.given(reading.read(current.actor(), assignment, number, PAGE), form)
                .ifPresent(found -> page = found);
    }

    private void send(long assignment) {
        Set<Long> ticked = form.all("late").stream()
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
        String reason = form.text("reason");
        if (ticked.isEmpty()) {
            form.fault("", WORDS.word("late.fault.none"));
        }
        if (reason.isEmpty() || reason.length() > MOST_REASON) {
            form.fault("reason", WORDS.word("late.fault.reason"));
        }
        if (form.isSound()) {
            LateAnswer.Outcome outcome =
                    form.text("do").equals("accept") ? LateAnswer.Outcome.ACCEPTED : LateAnswer.Outcome.DECLINED;
            tell(
                    assignment,
                    outcome,
                    Retry.once(() -> deciding.decide(current.actor(), assignment, ticked, outcome, reason)));
        }
    }

    private void tell(long assignment, LateAnswer.Outcome outcome, Answer<Integer> answer) {
        if (answer instanceof Answer.Invalid<Integer> invalid) {
            invalid.diagnostics().forEach(fault -> form.fault("", WORDS.word("late.refusal." + fault.code())));
            return;
        }
        String done = outcome == LateAnswer.Outcome.ACCEPTED ? "accepted" : "declined";
        PageFlow.given(answer, form)
                .ifPresent(count -> PageFlow.leadTo(
                        "/teach/late.xhtml?assignment=" + assignment + "&done=" + done + "&n=" + count));
    }

    public ReadingLateAnswers.@Nullable Page getPage() {
        return page;
    }

    public SentForm getForm() {
        return form;
    }

    public AnswerSheet sheet(Feedback.OfSlot slot) {
        return AnswerSheet.of(slot);
    }

    /** How long after the attempt was over it came; zero when it was submitted later than that. */
    public Duration after(LateCase late) {
        Instant over = late.attempt().submittedAt() == null
                ? late.attempt().endsAt()
                : late.attempt().submittedAt();
        Duration after = over == null
                ? Duration.ZERO
                : Duration.between(over, late.late().receivedAt());
        return after.isNegative() ? Duration.ZERO : after;
    }

    public int getNumber() {
        return number;
    }

    public List<Integer> getPages() {
        int found = page == null ? 0 : page.found();
        return IntStream.rangeClosed(1, Math.max(1, (found + PAGE - 1) / PAGE))
                .boxed()
                .toList();
    }
}
