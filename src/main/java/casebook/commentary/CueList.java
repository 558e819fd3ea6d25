package casebook.commentary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases to be looked for in words, indexed by their first word. A word that ends with {@code *} stands for all words
 * that begin like it; alternatives of one word are parted by {@code |}; {@code ~} stands for up to three words of any kind.
 */
final class CueList<T> {

    /** A phrase found: from a word up to another. */
    record Hit<T>(int from, int to, T value) {}

    private record Cue<T>(List<String[]> words, T value) {}

    private static final int SKIP = 3;
    private static final int STEM = 3;

    private final Map<String, List<Cue<T>>> byWord = new HashMap<>();
    private final Map<String, List<Cue<T>>> byStem = new HashMap<>();

    /** Adds a phrase such as {@code recall* ~ ambassador|envoy}. */
    void add(String phrase, T value) {
        List<String[]> words = new ArrayList<>();
        for (String word : phrase.strip().split("[\\s\\-\u2010\u2011]+")) {
            words.add(Words.folded(word).split("\\|"));
        }
        Cue<T> cue = new Cue<>(words, value);
        for (String first : words.getFirst()) {
            if (!first.endsWith("*")) {
                byWord.computeIfAbsent(first, key -> new ArrayList<>()).add(cue);
            } else {
                byStem.computeIfAbsent(stem(first.substring(0, first.length() - 1)), key -> new ArrayList<>())
                        .add(cue);
            }
        }
    }

    /** Why a phrase cannot be looked for; empty when it can. */
    static String fault(String phrase) {
        String[] words = phrase.strip().split("[\\s\\-\u2010\u2011]+");
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals("~") && (i == 0 || i == words.length - 1)) {
                return "~ stands between words";
            }
            for (String option : words[i].split("\\|", -1)) {
                String stem = option.endsWith("*") ? option.substring(0, option.length() - 1) : option;
                boolean plain = stem.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019');
                if (!option.equals("~") && (stem.isEmpty() || !plain)) {
                    return "'" + option + "' is no word; letters, a last * for any ending, | between alternatives";
                }
                if (option.endsWith("*") && stem.length() < STEM) {
                    return "'" + option + "' has a stem of under " + STEM + " letters";
                }
            }
        }
        return "";
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }

    /** All phrases that begin at a word, folded words being given, and end before another. */
    List<Hit<T>> at(List<String> folded, int from, int to) {
        List<Hit<T>> hits = new ArrayList<>();
        String word = folded.get(from);
        for (Cue<T> cue : byWord.getOrDefault(word, List.of())) {
            look(cue, folded, from, to, hits);
        }
        if (!byStem.isEmpty()) {
            for (Cue<T> cue : byStem.getOrDefault(stem(word), List.of())) {
                look(cue, folded, from, to, hits);
            }
        }
        return hits;
    }

    /** The longest phrase that begins at each word, from left to right, without overlap. */
    List<Hit<T>> all(List<String> folded, int from, int to) {
        List<Hit<T>> hits = new ArrayList<>();
        int at = from;
        while (at < to) {
            Hit<T> best = null;
            for (Hit<T> hit : at(folded, at, to)) {
                best = best == null || hit.to() > best.to() ? hit : best;
            }
            if (best != null) {
                hits.add(best);
            }
            at = best == null ? at + 1 : best.to();
        }
        return hits;
    }

    private static <T> void look(Cue<T> cue, List<String> folded, int from, int to, List<Hit<T>> hits) {
        int end = end(cue.words(), 0, folded, from, to);
        if (end > 0) {
            hits.add(new Hit<>(from, end, cue.value()));
        }
    }

    private static int end(List<String[]> cue, int at, List<String> folded, int from, int to) {
        if (at == cue.size()) {
            return from;
        }
        if (cue.get(at)[0].equals("~")) {
            for (int skip = 0; skip <= SKIP && from + skip < to; skip++) {
                int end = end(cue, at + 1, folded, from + skip, to);
                if (end > 0) {
                    return end;
                }
            }
            return -1;
        }
        return from < to && fits(cue.get(at), folded.get(from)) ? end(cue, at + 1, folded, from + 1, to) : -1;
    }

    private static boolean fits(String[] options, String word) {
        for (String option : options) {
            boolean fits = option.endsWith("*")
                    ? word.startsWith(option.substring(0, option.length() - 1))
                    : option.equals(word);
            if (fits) {
                return true;
            }
        }
        return false;
    }
}
