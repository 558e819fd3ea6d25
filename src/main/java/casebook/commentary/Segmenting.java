package casebook.commentary;

import casebook.cases.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts a body into passages and sentences with ids and offsets. The sentences are those of {@link Sentences}, but for what
 * raw text from the web has and a case does not: a space lost after a stop, the number of a note, a spaced ellipsis, the
 * number of a list's entry.
 */
final class Segmenting {

    private static final Pattern NOTE =
            Pattern.compile("\\p{Ll}{2}[.!?][\"\u201d\u2019]?(?:\\[\\d{1,3}]){1,9}(?=\\s+[\"\u201c\u2018(]?\\p{Lu})"
                    + "|\\p{Ll}{2}[.!?][\"\u201d\u2019]?\\d{1,3}(?=\\s+[\"\u201c\u2018(]?\\p{Lu})");
    private static final Pattern NO_SPACE =
            Pattern.compile("\\p{Ll}{2}[.!?][\"\u201d\u2019]?(?=[\"\u201c\u2018(]?\\p{Lu}\\p{Ll}{0,30}[\\s,\u2019])");
    /** What does not end a sentence, though a capital letter follows. */
    private static final Pattern UNENDED = Pattern.compile(
            "(?:^|[\\s(])(?:Mt|Ft|Dept|Univ|Gens|Cols|Messrs|Supt|Insp|Cpl|Pvt|Cmdr|Cdr|Msgr|Fr|Mme|Mlle)\\.$"
                    + "|\\((?:ret|retd|res)\\.\\)$|^\\(?(?:\\d{1,3}|[A-Za-z]|[ivx]{1,4})[.)]$");

    private static final int LONGEST_UNENDED = 12;
    private static final int LONGEST_QUOTE = 300;

    private Segmenting() {}

    static String text(List<Paragraph> body) {
        return body.stream().map(Paragraph::text).collect(Collectors.joining(Commentary.JOINT));
    }

    static List<Passage> passages(List<Paragraph> body) {
        List<List<Span>> spans = SideBySide.each(body, paragraph -> spans(paragraph.text()));
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        int sentences = 0;
        for (Paragraph paragraph : body) {
            List<Sentence> inside = new ArrayList<>();
            for (Span span : spans.get(passages.size())) {
                sentences++;
                inside.add(new Sentence("s" + sentences, start + span.start(), start + span.end()));
            }
            int end = start + paragraph.text().length();
            passages.add(new Passage("p" + (passages.size() + 1), start, end, paragraph.heading(), inside));
            start = end + Commentary.JOINT.length();
        }
        return passages;
    }

    /** The sentences of one paragraph, as offsets into it. */
    static List<Span> spans(String text) {
        List<Span> cut = new ArrayList<>();
        int units = 0;
        int points = 0;
        for (casebook.cases.Sentence sentence : Sentences.of("", text)) {
            int start = text.offsetByCodePoints(units, sentence.start() - points);
            int end = text.offsetByCodePoints(start, sentence.end() - sentence.start());
            cut(text, start, end, cut);
            units = end;
            points = sentence.end();
        }
        return joined(text, cut);
    }

    private static void cut(String text, int start, int end, List<Span> into) {
        int from = start;
        for (Pattern pattern : List.of(NOTE, NO_SPACE)) {
            Matcher stop = pattern.matcher(text).region(from, end);
            while (stop.find()) {
                add(text, from, stop.end(), into);
                from = stop.end();
            }
        }
        add(text, from, end, into);
    }

    private static void add(String text, int from, int to, List<Span> into) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (start < to) {
            into.add(new Span(start, to));
        }
    }

    private static List<Span> joined(String text, List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && isWithinQuote(text, last, span)) {
                joined.set(joined.size() - 1, new Span(last.start(), span.end()));
            } else if (last != null && (text.charAt(span.start()) == '.' || isUnended(text, last))) {
                joined.set(joined.size() - 1, new Span(last.start(), span.end()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    /** Sentences that somebody is quoted with after a colon or a comma belong to the sentence that quotes them. */
    private static boolean isWithinQuote(String text, Span last, Span next) {
        String said = text.substring(last.start(), last.end());
        int open = said.lastIndexOf('\u201c');
        boolean quoted = open > 1
                && said.indexOf('\u201d', open) < 0
                && (said.charAt(open - 2) == ':' || said.charAt(open - 2) == ',')
                && said.charAt(open - 1) == ' ';
        int close = quoted ? text.indexOf('\u201d', last.end()) : -1;
        int reopened = text.indexOf('\u201c', last.end());
        return close > 0
                && close - last.end() <= LONGEST_QUOTE
                && (reopened < 0 || reopened > close)
                && next.start() <= close;
    }

    private static boolean isUnended(String text, Span span) {
        int from = Math.max(span.start(), span.end() - LONGEST_UNENDED);
        return UNENDED.matcher(text.substring(from, span.end())).find();
    }
}
