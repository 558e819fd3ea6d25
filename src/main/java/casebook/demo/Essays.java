package casebook.demo;

import java.util.List;

/** Short essays of the class: paragraphs that go with any question on part A, put together differently for each student. */
final class Essays {
    private static final List<String> BEGINNINGS = List.of(
            "A decision taken that evening had to be taken without knowing what the other side would do next. I would"
                    + " therefore start from what had been said in public, and by whom, before I guess at intentions.",
            "The first thing to keep apart is what was reported and what was claimed. Both governments spoke to their own"
                    + " people as much as to each other, and a sentence meant for a home audience is poor evidence of a plan.",
            "Two neighbours with many reasons to stay on speaking terms found themselves in a quarrel that neither seems to"
                    + " have wanted to widen. “Neighbour” (همسایه in Persian, ہمسایہ in Urdu) is not an empty word between"
                    + " them, and I think that matters.");
    private static final List<String> MIDDLES = List.of(
            "Recalling an ambassador costs little and can be undone; it says that something is wrong without saying what"
                    + " will follow. That is its use: it buys time, and it leaves the next step to the other side. A military"
                    + " answer would have spoken more plainly, but it could not have been taken back.",
            "A threat deters only if the other side believes it and also believes that holding still will be rewarded."
                    + " Here the second half is what I miss. If Tehran expected an answer whatever it did, then the warning"
                    + " gave it no reason for restraint.",
            "International law gives both sides words to use, and it is striking how carefully they were chosen. To call an"
                    + " act a violation of sovereignty is to claim a right to answer; it is not yet to say which answer. I"
                    + " would not read more into it than that.",
            "The groups on the border are not simply tools of one capital or the other. They have aims of their own, and a"
                    + " state that cannot control them may be blamed for what it did not order. Any answer aimed at them lands"
                    + " on somebody’s territory, though, and that is where the trouble begins.");
    private static final List<String> ENDS = List.of(
            "On balance I would advise a measured step that keeps the channel between the ministries open, and I would say"
                    + " aloud that it is meant to end the matter. I hold this with some doubt, since all of it rests on what"
                    + " was known by then.",
            "My conclusion is weaker than I should like: the evidence of part A fits a signal as well as it fits the first"
                    + " move of something larger. What would change my mind is troop movement, and nothing of the kind is"
                    + " reported.",
            "So I think the risk of doing nothing was overrated and the risk of doing too much underrated, mainly because"
                    + " each step would be read in public by people who had not asked for it.");

    private Essays() {}

    /** Four paragraphs, the same for a student every time. */
    static String of(int student) {
        int middle = student % MIDDLES.size();
        int another = (middle + 1 + student / 4 % 3) % MIDDLES.size();
        return String.join(
                "\n\n",
                BEGINNINGS.get(student % BEGINNINGS.size()),
                MIDDLES.get(middle),
                MIDDLES.get(another),
                ENDS.get(student / 2 % ENDS.size()));
    }
}
