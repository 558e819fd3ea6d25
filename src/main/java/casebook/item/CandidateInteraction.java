package casebook.item;

import java.util.List;

/** What of an interaction a candidate is shown: no type here has room for a key. Ids are the candidate's, text is HTML. */
public sealed interface CandidateInteraction {

    /** Something to pick. */
    record CandidateOption(String id, String html) {}

    /** Something to join; {@code max} 0 for any number of times. */
    record Associable(String id, String html, int max) {}

    /** A gap to fill from a list, whose options are plain text. */
    record ListGap(String id, List<CandidateOption> choices) {}

    /** A gap to type into; {@code maxLength} in code points. */
    record TypedGap(String id, BaseType type, int maxLength) {}

    /** A passage whose sentences can be ticked, under its id in the case. */
    record Passage(String id, List<CandidateOption> sentences) {}

    /** {@code maxChoices} 0 for any number. */
    record Choose(List<CandidateOption> choices, boolean multiple, int minChoices, int maxChoices)
            implements CandidateInteraction {}

    record FillFromLists(String html, List<ListGap> gaps) implements CandidateInteraction {}

    record FillByTyping(String html, List<TypedGap> gaps) implements CandidateInteraction {}

    record Join(List<Associable> sources, List<Associable> targets) implements CandidateInteraction {}

    record Arrange(List<CandidateOption> choices) implements CandidateInteraction {}

    /** {@code ties} tells that some rungs share a rank. */
    record Rank(List<CandidateOption> rungs, boolean ties) implements CandidateInteraction {}

    /** {@code maxLength} in code points. */
    record Write(int minWords, int maxWords, int maxLength) implements CandidateInteraction {}

    record Support(Choose answer, List<Passage> passages, int maxSentences) implements CandidateInteraction {}
}
