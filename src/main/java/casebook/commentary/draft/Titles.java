package casebook.commentary.draft;

import casebook.commentary.Event;
import casebook.commentary.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short names for what is dated, of the words beside the date; at most seven of them, so that no sentence is copied. */
final class Titles {

    private static final int WORDS = 7;
    private static final int LONGEST = 60;
    private static final Pattern DEED_NOUN = Pattern.compile(
            "(?i)\\b(?:attacks?|strikes?|elections?|vote|referendum|visit|wars?|coup|agreements?|accords?|talks|meeting|summit"
                    + "|raids?|killings?|return|withdrawal|ceasefire|truce|treaty|bombings?|incident|collision|offensive"
                    + "|invasion|ruling|judgment|award|election|ultimatum|deadline|embargo|blockade|exercise|deployment"
                    + "|ambush|shootout|battle|siege|resolution|mission|operation|deal|pact|memorandum|declaration"
                    + "|independence|revolution|uprising|protests?|accession|handover|expulsion|recall|evacuation)\\b");
    private static final Pattern EDGE = Pattern.compile(
            "(?i)\\b(?:of|to|in|on|by|for|after|before|with|over|since|were|was|is|are|and|that|from|at|about|until|during"
                    + "|between|against|into|than|as|had|has|have|but|or|under|through)\\b");
    private static final Pattern NO_BEGINNING = Pattern.compile(
            "(?i)^(?:cannot|can|could|may|might|must|should|will|would|ran|did|does|do|there|[\\p{L}]{2,}ed|in|on|at|by|for|from|whether|who|which|that|is|are|was|were|had|has|have|been|to|of|into|about|says?|said|"
                    + "told|it|they|he|she|this|these|warned|sent|brought)\\b");
    private static final Pattern VERB = Pattern.compile(
            "(?i)\\b(?:\\p{L}{2,}ed|is|are|was|were|had|has|have|will|put|struck|met|set|hit|held|took|gave|ran|won|lost|broke|fell|rose"
                    + "|left|went|came|sent|brought|led|chooses|votes|grew|flew|killed|began|seized|signed)\\b|^relations\\b");
    /** What a noun begins with. */
    private static final Pattern ARTICLE =
            Pattern.compile("\\b(?:the|a|an|its|their|his|her|this|[\\p{Lu}][\\p{L}-]+[\u2019']s)\\b");

    private static final Pattern FIRST = Pattern.compile(
            "(?i)^(?:[\\s,;:)\u2014\u2013-]|\\b(?:with|and|but|when|while|that|which|after|before|as|since|then|so|or|yet)\\b)+");

    private Titles() {}

    /** Of a deed: who did what. */
    static Optional<String> of(Deed deed) {
        return fitting((deed.own() ? deed.actor().name() : deed.who()) + " "
                + deed.act().first(WORDS - 1).words());
    }

    /**
     * Of something dated; empty when the words beside the date do not say what it is.
     *
     * @param from UTF-16 index from which on words belong to this date and to none before it
     */
    static Optional<String> of(Event event, int from, Sentence sentence, String text) {
        Excerpt clause = Excerpt.clause(sentence, text, from(event, sentence, text), event.end());
        String before = text.substring(Math.clamp(clause.start(), from, Math.max(from, event.start())), event.start());
        Optional<String> noun = noun(before);
        if (noun.isPresent()) {
            return noun;
        }
        String led = FIRST.matcher(Ends.without(Ends.SMALL, before)).replaceFirst("");
        if (Prose.words(led).size() >= 2) {
            return fitting(led).filter(Titles::tells);
        }
        int after = Math.min(event.end() + 1, sentence.end());
        return fitting(FIRST.matcher(text.substring(after, sentence.end())).replaceFirst(""))
                .filter(Titles::tells);
    }

    /** Of a sentence: its first words, with dots. */
    static Optional<String> of(Sentence sentence, String text) {
        String words = text.substring(sentence.start(), sentence.end());
        List<Prose.Word> all = Prose.words(words);
        for (int keep = Math.min(WORDS, all.size()); keep >= 2; keep--) {
            String title = words.substring(0, all.get(keep - 1).end()) + " \u2026";
            if (title.length() <= LONGEST) {
                return Optional.of(title.replaceAll("[\u201c\u201d\"]", ""));
            }
        }
        return Optional.empty();
    }

    /** Whether somebody or something does or is something in it. */
    private static boolean tells(String title) {
        return !NO_BEGINNING.matcher(title).find() && VERB.matcher(title).find();
    }

    /** A place in the words that the expression follows without a mark between them. */
    private static int from(Event event, Sentence sentence, String text) {
        int before = event.start() - 2;
        boolean runsOn = before > sentence.start()
                && text.charAt(event.start() - 1) == ' '
                && ",;:-\u2014\u2013".indexOf(text.charAt(before)) < 0;
        return runsOn ? before : event.start();
    }

    /** The noun for a deed that stands nearest before the date, with what belongs to it. */
    private static Optional<String> noun(String before) {
        Matcher nouns = DEED_NOUN.matcher(before);
        int start = -1;
        while (nouns.find()) {
            start = nouns.start();
        }
        if (start < 0) {
            return Optional.empty();
        }
        int from = 0;
        Matcher edge = EDGE.matcher(before).region(0, start);
        while (edge.find()) {
            from = edge.end();
        }
        Matcher article = ARTICLE.matcher(before).region(from, start);
        while (article.find()) {
            from = article.start();
        }
        return fitting(FIRST.matcher(before.substring(from)).replaceFirst(""));
    }

    private static Optional<String> fitting(String words) {
        int stop = end(words);
        String run = Ends.without(Ends.SMALL, words.substring(0, stop));
        List<Prose.Word> all = Prose.words(run);
        int keep = Math.min(WORDS, all.size());
        String title = run;
        while (keep >= 2) {
            title = Ends.without(
                            Ends.HANGING,
                            run.substring(
                                    0,
                                    keep == all.size()
                                            ? run.length()
                                            : all.get(keep - 1).end()))
                    .strip();
            if (title.length() <= LONGEST - 2) {
                break;
            }
            keep--;
        }
        boolean cut = Prose.words(title).size() < all.size();
        return Prose.words(title).size() < 2
                ? Optional.empty()
                : Optional.of(upper(balanced(title)) + (cut ? " \u2026" : ""));
    }

    /** Where the first clause ends. */
    private static int end(String words) {
        Matcher end = Pattern.compile("[,;:.](?=\\s|$)|[\u2014\u2013()]").matcher(words);
        return end.find() && end.start() > 0 ? end.start() : words.length();
    }

    /** Marks of quotation that are opened and not closed are left out. */
    private static String balanced(String title) {
        String plain =
                title.replace('\u201c', '\u2018').replace('\u201d', '\u2019').replace("\"", "");
        long open = plain.chars().filter(c -> c == '\u2018').count();
        boolean closed = Pattern.compile("\u2018[^\u2018]*\u2019(?!\\p{L})")
                .matcher(plain)
                .find();
        return open == 1 && !closed ? plain.replace("\u2018", "") : plain;
    }

    private static String upper(String title) {
        int first = title.offsetByCodePoints(0, 1);
        return title.substring(0, first).toUpperCase(Locale.ROOT) + title.substring(first);
    }
}
