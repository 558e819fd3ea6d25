package casebook.gradebook.web;

import casebook.assessment.ReleaseRule;
import casebook.gradebook.ReleaseState;
import casebook.gradebook.app.ReadingReleases;
import casebook.gradebook.app.Releasing;
import casebook.platform.web.PageFlow;
import casebook.platform.web.Phrases;
import casebook.platform.web.SentForm;
import casebook.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What students are shown of an assignment: marks, all, or nothing again, with a reason. */
@Named
@RequestScoped
public class ReleaseBacking {
    private static final int MOST_REASON = 1_000;

    private final ReadingReleases reading;
    private final Releasing releasing;
    private final CurrentActor current;
    private SentForm form = new SentForm();
    private @Nullable ReleaseState state;

    @Inject
    public ReleaseBacking(ReadingReleases reading, Releasing releasing, CurrentActor current) {
        this.reading = reading;
        this.releasing = releasing;
        this.current = current;
    }

    public void load() {
        long assignment = PageFlow.id("assignment");
        PageFlow.given(reading.read(current.actor(), assignment), form).ifPresent(found -> {
            state = found;
            if (PageFlow.posted()) {
                form = SentForm.of(PageFlow.request());
                send(assignment);
            } else {
                form.fill("shows", found.decisions().isEmpty() ? "MARKS" : "ALL");
            }
        });
    }

    private void send(long assignment) {
        Phrases words = Phrases.of("results", Locale.ENGLISH);
        Optional<ReleaseRule.Shows> shows = Arrays.stream(ReleaseRule.Shows.values())
                .filter(one -> one.name().equals(form.text("shows")))
                .findFirst();
        String reason = form.text("reason");
        if (shows.isEmpty()) {
            form.fault("shows", words.word("release.fault.shows"));
        }
        if (reason.isEmpty() || reason.length() > MOST_REASON) {
            form.fault("reason", words.word("release.fault.reason"));
        }
        if (form.isSound()) {
            PageFlow.given(releasing.release(current.actor(), assignment, shows.orElseThrow(), reason), form)
                    .ifPresent(done -> PageFlow.leadTo("/teach/results.xhtml?assignment=" + assignment + "&done="
                            + (done.shows() == ReleaseRule.Shows.NONE ? "takenBack" : "released")));
        }
    }

    public @Nullable ReleaseState getState() {
        return state;
    }

    public SentForm getForm() {
        return form;
    }

    /** In words, by what is kept. */
    public Map<String, String> getChoices() {
        Phrases words = Phrases.of("results", Locale.ENGLISH);
        Map<String, String> choices = new LinkedHashMap<>();
        for (ReleaseRule.Shows one : ReleaseRule.Shows.values()) {
            choices.put(one.name(), words.word("release.shows." + one));
        }
        return choices;
    }
}
