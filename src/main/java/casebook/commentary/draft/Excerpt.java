package casebook.commentary.draft;

import casebook.commentary.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of a sentence, to be quoted.
 *
 * @param sentence the sentence that it is of
 * @param text the commentary's text
 * @param start UTF-16 index into the text, inclusive
 * @param end UTF-16 index, exclusive
 */
record Excerpt(Sentence sentence, String text, int start, int end) {

    /** Where a sentence may be cut: behind these signs, or before these words. */
    private static final Pattern JOINT = Pattern.compile(
            "[,;:]\\s+|\\s*[\u2014\u2013(]\\s*|\\)\\s*|\\s-\\s|(?<=\\w)-\\s|\\s(?=(?:after|while|when|which|who|whose|where|because|although|though|before|since|unless|until|but|despite|amid) )");

    /** What is said by others is not cut in two: nothing within such marks is a joint. */
    private static final Pattern QUOTED =
            Pattern.compile("[\u2018\u201c][^\u2018\u201c\u201d]{2,200}?[\u2019\u201d](?!\\p{L})");

    /** Where a run that had to be cut begins best. */
    private static final Pattern LEADING =
            Pattern.compile("(?<= )(?:in|to|of|for|on|by|from|with|after|at|against|the|that|and|as) ");

    private static final int LITTLE = 8;
    private static final String EDGE = " ,;:\u2014\u2013-()";

    /**
     * The clauses around a place, as many as fit.
     *
     * @param from UTF-16 index of the place that must be in it, inclusive
     * @param to UTF-16 index, exclusive
     * @param most words that it may have at most
     */
    static Excerpt around(Sentence sentence, String text, int from, int to, int most) {
        Excerpt whole = new Excerpt(sentence, text, sentence.start(), sentence.end()).trimmed();
        if (whole.size() <= most) {
            return whole;
        }
        Excerpt clause = clause(sentence, text, from, to);
        if (clause.size() > most) {
            return clause.shortened(to, most);
        }
        Excerpt wide = clause.widened(most);
        Excerpt rest = new Excerpt(sentence, text, wide.start, sentence.end()).trimmed();
        return wide.size() < LITTLE ? rest.shortened(to, most) : wide;
    }

    /** The clause that a place stands in, or the clauses that it reaches over. */
    static Excerpt clause(Sentence sentence, String text, int from, int to) {
        int start = sentence.start();
        int end = sentence.end();
        for (int[] joint : joints(sentence, text)) {
            if (joint[1] <= from) {
                start = joint[1];
            } else if (joint[0] >= to) {
                end = joint[0];
                break;
            }
        }
        return new Excerpt(sentence, text, start, end).trimmed();
    }

    /** Start and end of each place at which the sentence may be cut. */
    private static List<int[]> joints(Sentence sentence, String text) {
        List<int[]> said = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(text).region(sentence.start(), sentence.end());
        while (quoted.find()) {
            said.add(new int[] {quoted.start(), quoted.end()});
        }
        List<int[]> joints = new ArrayList<>();
        Matcher joint = JOINT.matcher(text).region(sentence.start(), sentence.end());
        while (joint.find()) {
            int at = joint.start();
            if (said.stream().noneMatch(span -> span[0] < at && at < span[1])) {
                joints.add(new int[] {at, joint.end()});
            }
        }
        return joints;
    }

    /** With the clauses behind it, then with those before it, as long as they fit. */
    private Excerpt widened(int most) {
        Excerpt best = this;
        List<int[]> joints = joints(sentence, text);
        List<Integer> ends =
                new ArrayList<>(joints.stream().map(joint -> joint[0]).toList());
        ends.add(sentence.end());
        for (int stop : ends) {
            Excerpt next = new Excerpt(sentence, text, start, Math.max(stop, end)).trimmed();
            best = next.size() <= most && next.end > best.end ? next : best;
        }
        List<Integer> starts =
                new ArrayList<>(joints.stream().map(joint -> joint[1]).toList());
        starts.add(0, sentence.start());
        for (int begin : starts) {
            Excerpt next = new Excerpt(sentence, text, Math.min(begin, start), best.end).trimmed();
            if (next.size() <= most && next.start < best.start) {
                return next;
            }
        }
        return best;
    }

    /** At most so many words of it, from its beginning unless the place that ends at {@code to} lies too far on. */
    private Excerpt shortened(int to, int most) {
        List<Prose.Word> words = Prose.words(text.substring(start, end));
        int last = 0;
        while (last + 1 < words.size() && start + words.get(last + 1).start() < to) {
            last++;
        }
        int first = last < most ? 0 : Math.min(last - most / 3, words.size() - most);
        int after = Math.min(words.size(), first + most);
        int from = start + words.get(first).start();
        String run = text.substring(from, start + words.get(after - 1).end());
        Matcher leading = LEADING.matcher(run);
        int skip = first > 0 && leading.find() && from + leading.start() < to - 1 ? leading.start() : 0;
        int opened = run.lastIndexOf('\u2018');
        boolean torn = opened > 0 && from + opened > to && run.indexOf('\u2019', opened) < 0;
        int kept = Ends.without(Ends.HANGING, torn ? run.substring(0, opened) : run)
                .length();
        int stop = after < words.size() ? Math.max(from + kept, to) : from + run.length();
        return new Excerpt(sentence, text, from + skip, stop).trimmed();
    }

    /** At most so many words from its beginning; it does not end on a word that hangs. */
    Excerpt first(int most) {
        List<Prose.Word> words = Prose.words(text.substring(start, end));
        if (words.size() <= most) {
            return this;
        }
        String run = text.substring(start, start + words.get(most - 1).end());
        int kept = Ends.without(Ends.HANGING, run).length();
        return new Excerpt(sentence, text, start, start + (kept == 0 ? run.length() : kept));
    }

    /** Without spaces and marks at its ends, the full stop among them. */
    Excerpt trimmed() {
        int from = start;
        int to = end;
        while (from < to && EDGE.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && (EDGE + ".").indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return new Excerpt(sentence, text, from, to);
    }

    /** Without these words at its beginning. */
    Excerpt without(String first) {
        return text.startsWith(first, start) ? new Excerpt(sentence, text, start + first.length(), end) : this;
    }

    int size() {
        return Prose.count(text.substring(start, end));
    }

    /** Whether no sign in it means something in Markdown. */
    boolean isPlain() {
        return text.substring(start, end).chars().noneMatch(sign -> "*_`[]<>\\#|~".indexOf(sign) >= 0);
    }

    boolean holds(int place) {
        return start <= place && place < end;
    }

    /** The words as they stand, but that double marks of quotation in them are single ones. */
    String words() {
        return text.substring(start, end)
                .replace('\u201c', '\u2018')
                .replace('\u201d', '\u2019')
                .replaceAll("(?<![\\p{L}\\p{N}.,!?])\"", "\u2018")
                .replace('"', '\u2019')
                .replaceAll("\\s+", " ");
    }

    /** As a marked quotation of a phrase, which needs no dots. */
    String phrase() {
        return "\u201c" + words() + "\u201d";
    }

    /** As a marked quotation, with dots where the sentence goes on. */
    String quoted() {
        boolean before = !text.substring(sentence.start(), start).isBlank();
        boolean after = Prose.count(text.substring(end, sentence.end())) > 0;
        return "\u201c" + (before ? "\u2026 " : "") + words() + (after ? " \u2026" : "") + "\u201d";
    }
}
