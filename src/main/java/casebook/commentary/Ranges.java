package casebook.commentary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes one expression of two that are told as the ends of a stretch and are stretches themselves: "from mid-May until late
 * June". Days and years that are told so stay what they are.
 */
final class Ranges {

    private static final Pattern FROM = Pattern.compile("(?i)\\bfrom (?:the )?$");
    private static final Pattern BETWEEN = Pattern.compile("(?i)\\bbetween (?:the )?$");
    private static final Pattern TO = Pattern.compile("(?i) ?(?:to|until|till|through) ?(?:the )?");
    private static final Pattern AND = Pattern.compile("(?i) ?and ?(?:the )?");
    private static final Pattern LEAD = Pattern.compile("(?i)^(?:until|till|through|to|from|between) (?:the )?");
    private static final int LONGEST_LEAD = 14;

    private Ranges() {}

    /** @param text the text that the events' offsets point into */
    static List<Event> joined(List<Event> events, String text) {
        List<Event> joined = new ArrayList<>();
        for (Event event : events) {
            Event before = joined.isEmpty() ? null : joined.getLast();
            if (before != null && areEnds(before, event, text)) {
                joined.set(joined.size() - 1, join(before, event, text));
            } else {
                joined.add(event);
            }
        }
        return joined;
    }

    private static boolean areEnds(Event first, Event last, String text) {
        boolean months = first.precision() == Precision.MONTH && last.precision() == Precision.MONTH;
        boolean stretches = months || isStretch(first) && isStretch(last);
        if (!stretches || !first.sentence().equals(last.sentence())) {
            return false;
        }
        String lead =
                text.substring(Math.max(0, first.start() - LONGEST_LEAD), first.start()) + leadOf(first.expression());
        String gap = text.substring(first.end(), last.start()) + leadOf(last.expression());
        boolean told = FROM.matcher(lead).find() && TO.matcher(gap).matches()
                || BETWEEN.matcher(lead).find() && AND.matcher(gap).matches();
        return told && start(first).compareTo(end(last)) < 0;
    }

    private static boolean isStretch(Event event) {
        return event.date() != null && event.precision() == Precision.RELATIVE;
    }

    private static String leadOf(String expression) {
        var lead = LEAD.matcher(expression);
        return lead.find() ? lead.group() : "";
    }

    private static String start(Event event) {
        String date = String.valueOf(event.date());
        return date.contains("/") ? date.substring(0, date.indexOf('/')) : date;
    }

    private static String end(Event event) {
        String date = String.valueOf(event.date());
        return date.substring(date.indexOf('/') + 1);
    }

    private static Event join(Event first, Event last, String text) {
        return new Event(
                first.sentence(),
                text.substring(first.start(), last.end()),
                first.start(),
                last.end(),
                start(first) + "/" + end(last),
                Precision.RELATIVE,
                last.resolvedFrom(),
                first.planned() || last.planned());
    }
}
