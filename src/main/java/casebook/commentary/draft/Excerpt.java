package casebook.commentary.draft;

import casebook.commentary.Sentence;
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
            "[,;:]\\s+|\\s*[\u2014\u2013(]\\s*|\\)\\s*|\\s-\\s|(?<=\\w)-\\s|\\s(?=(?:after|while|when|which|who|whose|where|because|although|though|as|before|since|unless|until|but|despite|amid) )");

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
            return clause.shortened(from, to, most);
        }
        return clause.widened(most);
    }

    /** The clause that a place stands in, or the clauses that it reaches over. */
    static Excerpt clause(Sentence sentence, String text, int from, int to) {
        int start = sentence.start();
        int end = sentence.end();
        Matcher joint = JOINT.matcher(text).region(sentence.start(), sentence.end());
        while (joint.find()) {
            if (joint.end() <= from) {
                start = joint.end();
            } else if (joint.start() >= to) {
                end = joint.start();
                break;
            }
        }
        return new Excerpt(sentence, text, start, end).trimmed();
    }

    private Excerpt widened(int most) {
        Excerpt best = this;
        Matcher joint = JOINT.matcher(text).region(end, sentence.end());
        joint.useTransparentBounds(true);
        while (joint.find()) {
            if (joint.start() <= best.end) {
                continue;
            }
            Excerpt next = new Excerpt(sentence, text, start, joint.start()).trimmed();
            if (next.size() > most) {
                return best;
            }
            best = next;
        }
        Excerpt last = new Excerpt(sentence, text, start, sentence.end()).trimmed();
        return last.size() <= most ? last : best;
    }

    /** At most so many words of it, with the place in them, from its beginning if that can be. */
    private Excerpt shortened(int from, int to, int most) {
        List<Prose.Word> words = Prose.words(text.substring(start, end));
        int last = 0;
        for (int at = 0; at < words.size(); at++) {
            if (start + words.get(at).start() < to) {
                last = at;
            }
        }
        int after = Math.min(words.size(), Math.max(most, last + 1));
        int first = Math.max(0, after - most);
        return new Excerpt(
                        sentence,
                        text,
                        start + words.get(first).start(),
                        start + words.get(after - 1).end())
                .trimmed();
    }

    /** At most so many words from its beginning. */
    Excerpt first(int most) {
        List<Prose.Word> words = Prose.words(text.substring(start, end));
        return words.size() <= most
                ? this
                : new Excerpt(sentence, text, start, start + words.get(most - 1).end());
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

    int size() {
        return Prose.words(text.substring(start, end)).size();
    }

    boolean isEmpty() {
        return size() == 0;
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
        boolean after = Prose.words(text.substring(end, sentence.end())).size() > 0;
        return "\u201c" + (before ? "\u2026 " : "") + words() + (after ? " \u2026" : "") + "\u201d";
    }
}
