package casebook.commentary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Offices that stand for who holds them: "the caretaker prime minister", "Iran’s foreign minister". One that the text
 * gives to exactly one person is that person's alias.
 */
final class OfficeFinding {

    /** An office without capitals, with the words that say whose it is. */
    record Held(int from, int to, String key, String office) {}

    /** Offices that many hold: written small they name nobody. */
    private static final Set<String> COMMON =
            Set.of("ambassador", "governor", "speaker", "special", "king", "queen", "emir");

    private static final Set<String> FILLERS = Set.of(
            "the",
            "a",
            "its",
            "his",
            "her",
            "their",
            "then",
            "former",
            "caretaker",
            "interim",
            "acting",
            "new",
            "country");

    private final ActorNames names;
    private final ActorWords lists;
    private final Map<String, Set<String>> holders = new HashMap<>();

    OfficeFinding(ActorNames names, ActorWords lists) {
        this.names = names;
        this.lists = lists;
    }

    /** Notes the office that stands beside a person's name: before it, or after it and a comma. */
    void person(List<Word> words, int from, int to, String key) {
        int before = lists.offices.before(words, from);
        if (before > 0) {
            hold(phrase(words, from - before, from), key);
        }
        if (to >= words.size() || !words.get(to).gap().equals(", ")) {
            return;
        }
        for (int at = to; at < Math.min(to + 5, words.size()); at++) {
            int length = lists.offices.at(words, at, words.size());
            if (length > 0) {
                hold(phrase(words, at, at + length), key);
                return;
            }
            if (!words.get(at).isCapital() && !FILLERS.contains(words.get(at).lower())) {
                return;
            }
        }
    }

    private void hold(String office, String key) {
        holders.computeIfAbsent(office, name -> new HashSet<>()).add(key);
    }

    /** The only person whom the text gives this office. */
    Optional<String> holder(String office) {
        Set<String> keys = holders.getOrDefault(office, Set.of());
        return keys.size() == 1 ? Optional.of(keys.iterator().next()) : Optional.empty();
    }

    /** The offices of a sentence that are written small and say whose they are. */
    List<Held> small(List<Word> words) {
        List<Held> found = new ArrayList<>();
        for (int at = 1; at < words.size(); at++) {
            int length = words.get(at).isCapital() ? 0 : lists.offices.at(words, at, words.size());
            if (length == 0 || COMMON.contains(words.get(at).lower()) || isBorne(words, at + length)) {
                continue;
            }
            String office = phrase(words, at, at + length);
            Word before = words.get(at - 1);
            boolean qualified =
                    lists.qualifiers.contains(before.lower()) && !before.lower().equals("then");
            int from = qualified ? at - 1 : at;
            String owner = from > 0 ? owner(words, from) : "";
            int start = owner.isEmpty() ? from : from - 1;
            boolean lasting =
                    Set.of("caretaker", "interim", "acting", "transitional").contains(before.lower());
            if ((!owner.isEmpty() || lasting) && !isApposition(words, start)) {
                found.add(new Held(start, at + length, "office " + owner + " " + office, office));
            }
        }
        return found;
    }

    /** "…Haig, the American secretary of state". */
    private static boolean isApposition(List<Word> words, int start) {
        int first = start > 0 && words.get(start - 1).lower().equals("the") ? start - 1 : start;
        return first > 0
                && words.get(first).gap().equals(", ")
                && words.get(first - 1).isCapital();
    }

    private boolean isBorne(List<Word> words, int after) {
        if (after >= words.size()) {
            return false;
        }
        Word next = words.get(after);
        return next.isCapital() && (next.gap().equals(" ") || next.gap().equals(", ")) || next.isGlued();
    }

    private String owner(List<Word> words, int before) {
        Word word = words.get(before - 1);
        return names.at(words, before - 1, before)
                .map(ActorNames.Match::known)
                .filter(known -> known.kind() == ActorKind.STATE)
                .filter(known -> word.possessive() || known.use() == KnownName.Use.PEOPLE)
                .map(KnownName::name)
                .orElse("");
    }

    static String phrase(List<Word> words, int from, int to) {
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < to; i++) {
            phrase.append(i > from ? " " : "").append(words.get(i).lower());
        }
        return phrase.toString();
    }
}
