package casebook.commentary;

import java.util.List;
import java.util.Set;

/** What speaks for a fact: dates, numbers, deeds in the past, states that records show. */
final class RecordCues {

    private static final Set<String> NO_DEED_BEFORE = Set.of(
            "the", "a", "an", "its", "their", "his", "her", "to", "of", "by", "with", "more", "most", "very", "so",
            "too", "would", "will", "could", "can", "may", "might", "should", "must", "never", "not", "and", "in",
            "for", "no");
    private static final Set<String> HELPING = Set.of("was", "were", "had", "has", "have", "been");

    private final StatementWords lists;
    private final List<Word> words;
    private final List<String> folded;
    private final int year;

    RecordCues(StatementWords lists, List<Word> words, List<String> folded, int year) {
        this.lists = lists;
        this.words = words;
        this.folded = folded;
        this.year = year;
    }

    void clause(int from, int to, List<Cue> cues) {
        dates(from, to, cues);
        deed(from, to, cues);
        lists.states.all(folded, from, to).stream()
                .limit(1)
                .forEach(hit -> cues.add(new Cue(StatementRule.RECORD, hit.from(), hit.to(), 3)));
        lists.facts.all(folded, from, to).stream()
                .limit(2)
                .forEach(hit -> cues.add(new Cue(StatementRule.RECORD, hit.from(), hit.to(), 1)));
    }

    private void dates(int from, int to, List<Cue> cues) {
        boolean dated = false;
        boolean counted = false;
        for (int at = from; at < to; at++) {
            Word word = words.get(at);
            boolean month = word.isCapital()
                    && lists.months.contains(word.lower())
                    && (!word.lower().equals("may") && !word.lower().equals("march") || isNumberNear(at));
            if (!dated && (month || isPastYear(word))) {
                dated = true;
                cues.add(new Cue(StatementRule.RECORD, at, at + 1, 2));
            } else if (!counted && word.isNumber() && !isPastYear(word)) {
                counted = true;
                cues.add(new Cue(StatementRule.RECORD, at, at + 1, 1));
            }
        }
    }

    private boolean isNumberNear(int at) {
        return at > 0 && (words.get(at - 1).isNumber() || folded.get(at - 1).equals("in"))
                || at + 1 < words.size() && words.get(at + 1).isNumber();
    }

    private boolean isPastYear(Word word) {
        String text = word.text();
        if (text.length() != 4 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int value = Integer.parseInt(text);
        return value >= 1000 && value <= year;
    }

    /** The first deed told in the past. */
    private void deed(int from, int to, List<Cue> cues) {
        for (int at = from + 1; at < to; at++) {
            String word = folded.get(at);
            boolean performed = lists.performative.contains(word);
            if (!performed && !lists.events.contains(word)) {
                continue;
            }
            boolean adverb = folded.get(at - 1).endsWith("ly");
            String before = folded.get(adverb && at - 2 >= from ? at - 2 : at - 1);
            boolean listed = before.equals("and") && at > from + 3;
            if ((!NO_DEED_BEFORE.contains(before) || listed)
                    && !words.get(at - 1).possessive()
                    && !words.get(at).isGlued()) {
                int begin = HELPING.contains(folded.get(at - 1)) ? at - 1 : at;
                cues.add(new Cue(StatementRule.RECORD, begin, at + 1, 3));
                return;
            }
        }
    }
}
