package casebook.commentary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A state's forces that are written small: "the Congolese army", "Kosovo police". */
final class BodyFinding {

    private static final Set<String> BODIES =
            Set.of("army", "navy", "police", "coastguard", "gendarmerie", "coast guard", "air force", "armed forces");

    /** After one of these the body is no attribute of another noun. */
    private static final Set<String> AFTER = Set.of(
            "is", "are", "was", "were", "has", "had", "have", "and", "or", "in", "on", "of", "to", "for", "at", "by",
            "with", "from", "will", "would", "can", "could", "may", "might", "should", "must", "who", "which", "that",
            "as", "but", "than", "after", "before", "while", "when", "since", "did", "does", "until", "because", "then",
            "also", "now", "still", "not", "came", "took", "fired", "shot", "went", "left");

    private final ActorNames names;
    private final ActorWords lists;

    BodyFinding(ActorNames names, ActorWords lists) {
        this.names = names;
        this.lists = lists;
    }

    List<NameFound> small(List<Word> words, int sentence) {
        List<NameFound> found = new ArrayList<>();
        for (int at = 1; at < words.size(); at++) {
            int length = length(words, at);
            Word before = words.get(at - 1);
            if (length > 0
                    && words.get(at).gap().equals(" ")
                    && !before.possessive()
                    && isState(words, at)
                    && ends(lists, words, at + length)) {
                found.add(new NameFound(sentence, at - 1, at + length, null, ActorKind.ORGANISATION, false));
            }
        }
        return found;
    }

    private static int length(List<Word> words, int at) {
        if (BODIES.contains(words.get(at).lower()) && !words.get(at).isCapital()) {
            return 1;
        }
        boolean two = at + 1 < words.size()
                && !words.get(at).isCapital()
                && BODIES.contains(
                        words.get(at).lower() + " " + words.get(at + 1).lower());
        return two ? 2 : 0;
    }

    private boolean isState(List<Word> words, int at) {
        return names.at(words, at - 1, at)
                .map(ActorNames.Match::known)
                .filter(known -> known.kind() == ActorKind.STATE && known.use() != KnownName.Use.SEAT)
                .isPresent();
    }

    /** Whether no noun follows that the words before would belong to. */
    static boolean ends(ActorWords lists, List<Word> words, int at) {
        if (at >= words.size()
                || !words.get(at).gap().equals(" ")
                || words.get(at).isCapital()) {
            return true;
        }
        String next = words.get(at).lower();
        return AFTER.contains(next) || lists.speech.contains(next) || Tense.isPastVerb(next);
    }
}
