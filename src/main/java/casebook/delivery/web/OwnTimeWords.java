package casebook.delivery.web;

import casebook.delivery.OwnTimesTold;
import casebook.platform.web.Phrases;
import casebook.platform.web.Words;
import java.time.Duration;
import java.util.List;

/** Says which questions of a quiz have a time of their own: "2 questions have their own time, 2 min and 1 min." */
final class OwnTimeWords {
    /** More than so many are told as a span. */
    private static final int MOST = 3;

    private OwnTimeWords() {}

    /** @return empty when there are none */
    static String of(OwnTimesTold told, Phrases words) {
        if (told.isEmpty()) {
            return "";
        }
        int questions = told.times().size();
        String which = told.exact()
                ? words.say("start.own.exact", questions, times(told, words))
                : words.say("start.own.some", times(told, words));
        return which + " " + words.word("start.own.clock");
    }

    private static String times(OwnTimesTold told, Phrases words) {
        List<Duration> times = told.times();
        Duration longest = times.getFirst();
        Duration shortest = times.getLast();
        if (longest.equals(shortest)) {
            return told.exact() && times.size() > 1
                    ? words.say("start.own.each", Words.span(longest))
                    : Words.span(longest);
        }
        if (!told.exact() || times.size() > MOST) {
            return words.say("start.own.range", Words.span(shortest), Words.span(longest));
        }
        String last = Words.span(shortest);
        String before = String.join(
                words.word("start.own.comma"),
                times.subList(0, times.size() - 1).stream().map(Words::span).toList());
        return words.say("start.own.and", before, last);
    }
}
