package casebook.delivery.web;

import casebook.assessment.ReleaseRule;
import casebook.delivery.Assignment;
import casebook.delivery.EndRule;
import casebook.delivery.LocalTimes;
import casebook.delivery.NewAssignment;
import casebook.delivery.Window;
import casebook.platform.web.Ids;
import casebook.platform.web.Phrases;
import casebook.platform.web.SentForm;
import casebook.shared.Timestamps;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The form that sets a quiz or changes what was set, with its times as people write them in the zone of the course. A
 * local time that comes twice has its offset in a field of its own, such as {@code opensOffset}.
 */
final class AssignmentForm {
    private static final long MOST_MINUTES = Duration.ofDays(30).toMinutes();
    private static final int MOST_GRACE = 300;
    private static final int MOST_ATTEMPTS = 100;
    private static final int WEEK = 7;

    private final SentForm fields;
    private final ZoneId zone;
    private final Phrases words;

    AssignmentForm(SentForm fields, ZoneId zone, Phrases words) {
        this.fields = fields;
        this.zone = zone;
        this.words = words;
    }

    /** What stands in the fields at first: open from now for a week. */
    static SentForm empty(ZoneId zone, Instant now) {
        LocalDateTime here = now.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
        return new SentForm()
                .fill("opens", here)
                .fill("closes", here.plusDays(WEEK).truncatedTo(ChronoUnit.HOURS))
                .fill("limit", "")
                .fill("endRule", EndRule.CUT)
                .fill("grace", 30)
                .fill("attempts", 1)
                .fill("shuffle", "on")
                .fill("when", ReleaseRule.When.AFTER_ALL_DONE)
                .fill("shows", ReleaseRule.Shows.ALL);
    }

    static SentForm of(Assignment assignment, int revision) {
        Window window = assignment.window();
        SentForm form = new SentForm()
                .fill("revision", revision)
                .fill("section", assignment.sections())
                .fill("person", assignment.accounts())
                .fill("limit", window.limit() == null ? "" : minutes(window.limit()))
                .fill("endRule", window.endRule())
                .fill("grace", window.grace().toSeconds())
                .fill("attempts", assignment.maxAttempts())
                .fill("shuffle", assignment.shuffle() ? "on" : "")
                .fill("when", assignment.release().when())
                .fill("shows", assignment.release().shows());
        fill(form, "opens", window.opens(), assignment.zone());
        fill(form, "closes", window.closes(), assignment.zone());
        return form;
    }

    private static String minutes(Duration limit) {
        return limit.toSecondsPart() == 0
                ? Long.toString(limit.toMinutes())
                : Double.toString(limit.toSeconds() / 60.0);
    }

    private static void fill(SentForm form, String field, @Nullable Instant instant, ZoneId zone) {
        if (instant != null) {
            ZoneOffset offset = zone.getRules().getOffset(instant);
            form.fill(field, LocalDateTime.ofInstant(instant, offset)).fill(field + "Offset", offset);
        }
    }

    /** All settings, or none when something cannot be read; what, is said at the fields. */
    Optional<NewAssignment> read(long quiz, Instant now) {
        Instant opens = time("opens").orElse(now);
        Optional<Instant> closes = time("closes");
        if (fields.faultOf("opens").isEmpty()
                && closes.isPresent()
                && !closes.get().isAfter(opens)) {
            fields.fault("closes", words.word("assign.fault.order"));
        }
        Optional<Duration> limit = fields.read("limit", AssignmentForm::limit, words.word("assign.fault.limit"));
        EndRule endRule = fields.read("endRule", EndRule::valueOf, words.word("assign.fault.choice"))
                .orElse(EndRule.CUT);
        int grace = whole("grace", 0, MOST_GRACE).orElse(30);
        int attempts = attempts();
        ReleaseRule release = release();
        if (!fields.isSound()) {
            return Optional.empty();
        }
        Window window = new Window(opens, closes.orElse(null), limit.orElse(null), endRule, Duration.ofSeconds(grace));
        return Optional.of(new NewAssignment(
                quiz, ids("section"), ids("person"), window, zone, attempts, fields.has("shuffle", "on"), release));
    }

    /** One unless something else is typed. */
    int attempts() {
        return whole("attempts", 1, MOST_ATTEMPTS).orElse(1);
    }

    private ReleaseRule release() {
        ReleaseRule.When when = fields.read("when", ReleaseRule.When::valueOf, words.word("assign.fault.choice"))
                .orElse(ReleaseRule.When.BY_HAND);
        ReleaseRule.Shows shows = fields.read("shows", ReleaseRule.Shows::valueOf, words.word("assign.fault.choice"))
                .orElse(ReleaseRule.Shows.ALL);
        return new ReleaseRule(when, shows == ReleaseRule.Shows.NONE ? ReleaseRule.Shows.ALL : shows);
    }

    /** A time of the form; none when it is empty or cannot be read, which is then said at its field. */
    Optional<Instant> time(String field) {
        Optional<LocalDateTime> local = fields.read(field, Timestamps::readLocal, words.word("assign.fault.time"));
        if (local.isEmpty()) {
            return Optional.empty();
        }
        return switch (LocalTimes.resolve(local.get(), zone, offset(field))) {
            case LocalTimes.Resolution.Resolved resolved -> Optional.of(resolved.instant());
            case LocalTimes.Resolution.Skipped ignored -> {
                fields.fault(field, words.word("assign.fault.LOCAL_TIME_SKIPPED"));
                yield Optional.empty();
            }
            case LocalTimes.Resolution.Ambiguous ignored -> {
                fields.fault(field + "Offset", words.word("assign.fault.offset"));
                yield Optional.empty();
            }
        };
    }

    private @Nullable ZoneOffset offset(String field) {
        try {
            String text = fields.text(field + "Offset");
            return text.isEmpty() ? null : ZoneOffset.of(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** What a local time that comes twice may mean, by offset; empty for all others. */
    Map<String, String> offsets(String field) {
        Map<String, String> choices = new LinkedHashMap<>();
        LocalDateTime local;
        try {
            local = Timestamps.readLocal(fields.text(field));
        } catch (DateTimeException e) {
            return choices;
        }
        if (LocalTimes.resolve(local, zone, null) instanceof LocalTimes.Resolution.Ambiguous twice) {
            DateTimeFormatter name = new DateTimeFormatterBuilder()
                    .appendPattern("HH:mm ")
                    .appendZoneText(TextStyle.SHORT)
                    .toFormatter(Locale.UK);
            for (ZoneOffset offset : twice.offsets()) {
                choices.put(
                        offset.getId(),
                        words.say(
                                "assign.offset",
                                name.format(local.atOffset(offset).atZoneSameInstant(zone)),
                                offset.getTotalSeconds() == 0 ? "" : offset.getId()));
            }
        }
        return choices;
    }

    private List<Long> ids(String field) {
        return List.copyOf(new LinkedHashSet<>(
                fields.all(field).stream().map(Ids::orNothing).toList()));
    }

    private Optional<Integer> whole(String field, int least, int most) {
        return fields.read(
                field,
                text -> within(Integer.parseInt(text), least, most),
                words.say("assign.fault." + field, least, most));
    }

    private static int within(int number, int least, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException("out of range");
        }
        return number;
    }

    /** Minutes, in whole seconds. */
    private static Duration limit(String text) {
        BigDecimal seconds = new BigDecimal(text).multiply(BigDecimal.valueOf(60));
        long whole;
        try {
            whole = seconds.longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("no whole seconds", e);
        }
        if (whole < 60 || whole > MOST_MINUTES * 60) {
            throw new IllegalArgumentException("out of range");
        }
        return Duration.ofSeconds(whole);
    }
}
