package casebook.delivery.web;

import casebook.delivery.Assignment;
import casebook.delivery.AttemptEvent;
import casebook.delivery.LocalTimes;
import casebook.delivery.Supervision;
import casebook.platform.web.Phrases;
import casebook.platform.web.SentForm;
import casebook.shared.Timestamps;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** The form of an act: minutes, until when, why. */
final class ActForm {
    static final int MOST_REASON = 1_000;

    private static final int MOST_MINUTES = 1_440;
    private static final int USUAL_MINUTES = 5;
    private static final int USUAL_REOPENING = 30;
    private static final Phrases WORDS = Phrases.of("live", Locale.ENGLISH);

    private ActForm() {}

    /** @param now is kept in the form, so that one that is sent twice is known */
    static SentForm empty(Assignment assignment, Instant now) {
        return new SentForm()
                .fill("shown", now)
                .fill("minutes", USUAL_MINUTES)
                .fill(
                        "until",
                        now.plus(Duration.ofMinutes(USUAL_REOPENING))
                                .atZone(assignment.zone())
                                .toLocalDateTime()
                                .truncatedTo(ChronoUnit.MINUTES));
    }

    static Optional<Instant> shownAt(SentForm form) {
        return form.read("shown", Timestamps::read, WORDS.word("acts.fault.shown"));
    }

    /** None when the form has faults, which it then holds. */
    static Optional<Supervision> read(SentForm form, AttemptEvent.Type type, Assignment assignment) {
        Optional<Duration> by = type == AttemptEvent.Type.EXTEND ? minutes(form) : Optional.empty();
        Optional<Instant> until = type == AttemptEvent.Type.REOPEN ? until(form, assignment.zone()) : Optional.empty();
        String reason = form.text("reason");
        if (reason.isEmpty()) {
            form.fault("reason", WORDS.word("acts.fault.reason"));
        } else if (reason.length() > MOST_REASON) {
            form.fault("reason", WORDS.word("acts.fault.reason.long"));
        }
        return form.isSound()
                ? Optional.of(new Supervision(type, by.orElse(null), until.orElse(null), reason))
                : Optional.empty();
    }

    private static Optional<Duration> minutes(SentForm form) {
        String otherwise = WORDS.word("acts.fault.minutes");
        Optional<Duration> minutes = form.read("minutes", Long::valueOf, otherwise)
                .filter(given -> given >= 1 && given <= MOST_MINUTES)
                .map(Duration::ofMinutes);
        if (minutes.isEmpty()) {
            form.fault("minutes", otherwise);
        }
        return minutes;
    }

    private static Optional<Instant> until(SentForm form, ZoneId zone) {
        Optional<LocalDateTime> local = form.read("until", Timestamps::readLocal, WORDS.word("acts.fault.until"));
        if (local.isEmpty()) {
            form.fault("until", WORDS.word("acts.fault.until"));
            return Optional.empty();
        }
        return switch (LocalTimes.resolve(local.get(), zone, null)) {
            case LocalTimes.Resolution.Resolved resolved -> Optional.of(resolved.instant());
            case LocalTimes.Resolution.Skipped ignored -> {
                form.fault("until", WORDS.word("acts.fault.until.skipped"));
                yield Optional.empty();
            }
            // The later of the two, so that nobody loses an hour to a choice that is rarely meant.
            case LocalTimes.Resolution.Ambiguous twice ->
                Optional.of(local.get().toInstant(twice.offsets().getLast()));
        };
    }
}
