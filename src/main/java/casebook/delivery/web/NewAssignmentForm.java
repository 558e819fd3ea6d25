package casebook.delivery.web;

import casebook.assessment.ReleaseRule;
import casebook.delivery.EndRule;
import casebook.delivery.LocalTimes;
import casebook.delivery.NewAssignment;
import casebook.delivery.Window;
import casebook.platform.json.Body;
import casebook.platform.web.Ids;
import casebook.shared.Timestamps;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The request that sets a quiz, read with all its faults. */
final class NewAssignmentForm {
    private static final Duration LONGEST_LIMIT = Duration.ofDays(30);
    private static final Duration LONGEST_GRACE = Duration.ofSeconds(300);
    private static final Duration GRACE = Duration.ofSeconds(30);

    private NewAssignmentForm() {}

    /** @return none when the body has faults */
    static Optional<NewAssignment> read(Body body, Instant now) {
        long quiz = Ids.read(body.text("quiz", 18)).orElse(-1L);
        List<Long> sections = ids(body, "sections");
        List<Long> accounts = ids(body, "accounts");
        ZoneId zone = body.optionalZone("zone").orElse(ZoneOffset.UTC);
        body.require("zone");
        Instant opens = time(body, "opens", zone).orElse(now);
        Optional<Instant> closes = time(body, "closes", zone);
        if (closes.isPresent() && !closes.get().isAfter(opens)) {
            body.fault("closes", Body.INVALID, "must come after opens");
        }
        Optional<Duration> limit = body.optionalDuration("limit", Duration.ofMinutes(1), LONGEST_LIMIT);
        EndRule endRule = body.optionalChoice("endRule", EndRule.class).orElse(EndRule.CUT);
        Duration grace =
                body.optionalDuration("grace", Duration.ZERO, LONGEST_GRACE).orElse(GRACE);
        int attempts = body.optionalInteger("maxAttempts", 1, 100).orElse(1);
        boolean shuffle = body.optionalFlag("shuffle").orElse(true);
        ReleaseRule release = release(body);
        if (!body.diagnostics().isEmpty()) {
            return Optional.empty();
        }
        Window window = new Window(opens, closes.orElse(null), limit.orElse(null), endRule, grace);
        return Optional.of(new NewAssignment(quiz, sections, accounts, window, zone, attempts, shuffle, release));
    }

    private static ReleaseRule release(Body body) {
        Optional<Body> release = body.optionalObject("release");
        if (release.isEmpty()) {
            return new ReleaseRule(ReleaseRule.When.BY_HAND, ReleaseRule.Shows.ALL);
        }
        ReleaseRule.When when =
                release.get().optionalChoice("when", ReleaseRule.When.class).orElse(ReleaseRule.When.BY_HAND);
        ReleaseRule.Shows shows =
                release.get().optionalChoice("shows", ReleaseRule.Shows.class).orElse(ReleaseRule.Shows.ALL);
        if (shows == ReleaseRule.Shows.NONE) {
            release.get().fault("shows", Body.INVALID, "must be MARKS or ALL");
        }
        return new ReleaseRule(when, shows);
    }

    private static List<Long> ids(Body body, String name) {
        return body.texts(name, 500).stream()
                .map(text -> Ids.read(text).orElse(-1L))
                .toList();
    }

    /** An instant, or a local time in the zone; a local time that is skipped or comes twice is a fault of its own. */
    private static Optional<Instant> time(Body body, String name, ZoneId zone) {
        JsonValue value = body.raw(name);
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return Optional.empty();
        }
        if (!(value instanceof JsonString string) || string.getString().length() > 40) {
            body.fault(name, Body.INVALID, "must be an instant or a local time");
            return Optional.empty();
        }
        return instant(string.getString()).or(() -> local(body, name, string.getString(), zone));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Timestamps.read(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> local(Body body, String name, String text, ZoneId zone) {
        LocalDateTime time;
        try {
            time = Timestamps.readLocal(text);
        } catch (DateTimeException e) {
            body.fault(name, Body.INVALID, "must be an instant such as 2026-11-02T09:00:00Z or a local time");
            return Optional.empty();
        }
        return switch (LocalTimes.resolve(time, zone, null)) {
            case LocalTimes.Resolution.Resolved resolved -> Optional.of(resolved.instant());
            case LocalTimes.Resolution.Skipped ignored -> {
                body.fault(name, "LOCAL_TIME_SKIPPED", "does not exist there: the clocks go forward over it");
                yield Optional.empty();
            }
            case LocalTimes.Resolution.Ambiguous twice -> {
                body.fault(
                        name, "LOCAL_TIME_AMBIGUOUS", "comes twice there; add one of the offsets " + twice.offsets());
                yield Optional.empty();
            }
        };
    }
}
