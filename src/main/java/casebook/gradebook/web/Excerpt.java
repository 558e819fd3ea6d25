package casebook.gradebook.web;

import casebook.gradebook.LitPassage;
import casebook.gradebook.LitPassage.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * A passage with what is far from its lit words left out, since an exhibit may be many times as long as what a question
 * rests on.
 *
 * @param runs as in the passage; an ellipsis stands for what is left out
 */
public record Excerpt(LitPassage passage, List<Run> runs) {
    /** Passages up to this length, in UTF-16 units, are shown whole. */
    static final int WHOLE = 700;

    private static final int BESIDE = 160;

    static Excerpt of(LitPassage passage) {
        List<Run> all = passage.runs();
        int length = all.stream().mapToInt(run -> run.text().length()).sum();
        if (length <= WHOLE || all.stream().noneMatch(Run::lit)) {
            return new Excerpt(passage, all);
        }
        List<Run> runs = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            Run run = all.get(at);
            runs.add(run.lit() ? run : new Run(near(run.text(), at > 0, at < all.size() - 1), false));
        }
        return new Excerpt(passage, runs);
    }

    /** What of an unlit text is near the lit words before and after it. */
    private static String near(String text, boolean litBefore, boolean litAfter) {
        String head = litBefore ? text.substring(0, headEnd(text)) : "";
        String tail = litAfter ? text.substring(tailStart(text)) : "";
        return head.length() + tail.length() + 2 >= text.length() ? text : head + " … " + tail;
    }

    private static int headEnd(String text) {
        int end = text.lastIndexOf(' ', BESIDE);
        return text.length() <= BESIDE ? text.length() : Math.max(end, 0);
    }

    private static int tailStart(String text) {
        int start = text.indexOf(' ', text.length() - BESIDE);
        return text.length() <= BESIDE ? 0 : start < 0 ? text.length() : start + 1;
    }
}
