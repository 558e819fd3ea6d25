package casebook.delivery.web;

import casebook.delivery.Allowance;
import casebook.delivery.EndRule;
import casebook.delivery.Outlook;
import casebook.delivery.Prospect;
import casebook.delivery.Window;
import casebook.platform.web.Phrases;
import casebook.platform.web.Words;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What will happen with an assignment, in plain words and in the zone of its course. */
final class OutlookWords {
    private final ZoneId zone;
    private final Phrases words;
    private final Locale locale;

    OutlookWords(ZoneId zone, Phrases words, Locale locale) {
        this.zone = zone;
        this.words = words;
        this.locale = locale;
    }

    /** When it can be started, and until when an ordinary student may write. */
    List<String> ordinary(Outlook outlook) {
        Window window = outlook.window();
        List<String> lines = new ArrayList<>();
        lines.add(words.say("assign.line.opens", moment(window.opens())));
        lines.add(
                window.closes() == null
                        ? words.word("assign.line.neverCloses")
                        : words.say("assign.line.closes", moment(window.closes())));
        lines.add(line(outlook.ordinary(), "assign.line.start"));
        late(outlook).ifPresent(lines::add);
        return lines;
    }

    /** What the closing does to those who start late. */
    private Optional<String> late(Outlook outlook) {
        Window window = outlook.window();
        if (window.closes() == null || window.limit() == null) {
            return Optional.empty();
        }
        Instant closes = window.closes();
        Instant lastFull = closes.minus(window.limit());
        if (window.endRule() == EndRule.RUN) {
            return Optional.of(
                    words.say("assign.line.run", time(closes, closes), time(closes.plus(window.limit()), closes)));
        }
        return Optional.of(
                lastFull.isAfter(window.opens())
                        ? words.say(
                                "assign.line.cut",
                                time(lastFull, closes),
                                Words.span(window.limit()),
                                time(closes, closes))
                        : words.say("assign.line.cutAll", time(closes, closes)));
    }

    /** Such as "Ngozi Adeyemi, with 1.5 × time: may write until 10:30". */
    List<String> personal(Outlook outlook) {
        return outlook.personal().stream()
                .map(one -> personal(one, outlook.start()))
                .toList();
    }

    private String personal(Outlook.Personal one, Instant reference) {
        String who = isNone(one.allowance())
                ? one.name()
                : words.say("assign.line.who", one.name(), allowance(one.allowance()));
        return one.running()
                ? words.say("assign.line.running", who, running(one.prospect(), reference))
                : words.say("assign.line.of", who, line(one.prospect(), "assign.line.may"));
    }

    private static boolean isNone(Allowance allowance) {
        return allowance.factor().compareTo(BigDecimal.ONE) == 0
                && allowance.extra().isZero();
    }

    private String allowance(Allowance allowance) {
        boolean factor = allowance.factor().compareTo(BigDecimal.ONE) != 0;
        boolean extra = !allowance.extra().isZero();
        String times = allowance.factor().stripTrailingZeros().toPlainString();
        if (factor && extra) {
            return words.say("assign.allowance.both", times, Words.span(allowance.extra()));
        }
        return factor
                ? words.say("assign.allowance.factor", times)
                : words.say("assign.allowance.extra", Words.span(allowance.extra()));
    }

    /** With the day, where that is another than the one that the page speaks of. */
    private String running(Prospect prospect, Instant reference) {
        return prospect instanceof Prospect.Until until
                        && !until.end()
                                .atZone(zone)
                                .toLocalDate()
                                .equals(reference.atZone(zone).toLocalDate())
                ? words.say("assign.line.may.until", "", time(until.end(), reference))
                : line(prospect, "assign.line.may");
    }

    private String line(Prospect prospect, String key) {
        return switch (prospect) {
            case Prospect.Until until ->
                words.say(key + ".until", time(until.start(), until.end()), time(until.end(), until.start()));
            case Prospect.Endless endless -> words.say(key + ".endless", moment(endless.start()));
            case Prospect.NoStart no -> words.say(key + "." + no.state(), moment(no.at()));
        };
    }

    private String moment(Instant instant) {
        String city = zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
        return words.say(
                "assign.moment",
                DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", locale).format(instant.atZone(zone)),
                city);
    }

    /**
     * The time of day as exact as it is; with the day when that is not the other's, and with the name of the zone's time
     * when the clocks are changed between the two or show it twice.
     */
    private String time(Instant instant, Instant other) {
        ZonedDateTime here = instant.atZone(zone);
        ZonedDateTime there = other.atZone(zone);
        String clock = here.getSecond() == 0 ? "HH:mm" : "HH:mm:ss";
        String name = here.getOffset().equals(there.getOffset()) && !comesTwice(here) ? "" : " z";
        String day = here.toLocalDate().equals(there.toLocalDate()) ? "" : "d MMM yyyy, ";
        return DateTimeFormatter.ofPattern(day + clock + name, locale).format(here);
    }

    private static boolean comesTwice(ZonedDateTime time) {
        return time.getZone().getRules().getValidOffsets(time.toLocalDateTime()).size() > 1;
    }
}
