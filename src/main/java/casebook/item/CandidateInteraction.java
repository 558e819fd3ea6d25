package casebook.item;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of an interaction a candidate is shown: no type here has room for a key. Ids are the candidate's, text is HTML. */
public sealed interface CandidateInteraction {

    /** Something to pick. */
    record CandidateOption(String id, String html) {}

    /** Something to join; {@code max} 0 for any number of times. */
    record Associable(String id, String html, int max) {}

    /** A gap to fill from a list, whose options are plain text. */
    record ListGap(String id, List<CandidateOption> choices) {}

    /** A gap to type into; {@code maxLength} in code points, the bounds of a number null where there are none. */
    record TypedGap(
            String id,
            BaseType type,
            int maxLength,
            @Nullable Double least,
            @Nullable Double most) {
        public TypedGap(String id, BaseType type, int maxLength) {
            this(id, type, maxLength, null, null);
        }
    }

    /** A point of a decision, shown once the option {@code after} is chosen; that is null for the first. */
    record Point(String prompt, @Nullable String after, List<CandidateOption> options) {}

    /** A passage whose sentences can be ticked, under its id in the case. */
    record Passage(String id, List<CandidateOption> sentences) {}

    /** {@code maxChoices} 0 for any number; {@code toll} what a wrong answer costs. */
    record Choose(List<CandidateOption> choices, boolean multiple, int minChoices, int maxChoices, Toll toll)
            implements CandidateInteraction {
        public Choose(List<CandidateOption> choices, boolean multiple, int minChoices, int maxChoices) {
            this(choices, multiple, minChoices, maxChoices, Toll.NONE);
        }
    }

    /** What candidates are told, before they answer, of marks that a wrong answer costs. */
    enum Toll {
        NONE,
        /** Wrong options take marks away. */
        WRONG,
        /** So many as the candidate is sure; how sure is asked. */
        CERTAINTY
    }

    record FillFromLists(String html, List<ListGap> gaps) implements CandidateInteraction {}

    record FillByTyping(String html, List<TypedGap> gaps) implements CandidateInteraction {}

    record Join(List<Associable> sources, List<Associable> targets) implements CandidateInteraction {}

    record Arrange(List<CandidateOption> choices) implements CandidateInteraction {}

    /** {@code ties} tells that some rungs share a rank. */
    record Rank(List<CandidateOption> rungs, boolean ties) implements CandidateInteraction {}

    /** {@code maxLength} in code points. */
    record Write(int minWords, int maxWords, int maxLength) implements CandidateInteraction {}

    /** {@code constraints} as HTML. */
    record Decide(List<String> constraints, List<Point> points) implements CandidateInteraction {}

    record Support(Choose answer, List<Passage> passages, int maxSentences) implements CandidateInteraction {}
}
