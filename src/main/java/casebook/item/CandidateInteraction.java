package casebook.item;

import java.time.LocalDate;
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
        CERTAINTY,
        /** None, nor can any be won: the panel behind the question is made up. */
        ILLUSTRATIVE
    }

    /** {@code most} how many gaps the option at each place of the lists, which are alike then, may fill, 0 for any. */
    record FillFromLists(String html, List<ListGap> gaps, List<Integer> most) implements CandidateInteraction {
        public FillFromLists(String html, List<ListGap> gaps) {
            this(html, gaps, List.of());
        }

        /** Of the option at a place, from 0. */
        public int most(int place) {
            return most.isEmpty() ? 0 : most.get(place);
        }
    }

    /** {@code terms} of a forecast that says by what it is resolved; null for others. */
    record FillByTyping(
            String html, List<TypedGap> gaps, @Nullable Terms terms) implements CandidateInteraction {
        public FillByTyping(String html, List<TypedGap> gaps) {
            this(html, gaps, null);
        }
    }

    /** By what a forecast is resolved: HTML, and the day by which. */
    record Terms(String criterion, String resolver, LocalDate resolvesOn) {}

    /** {@code mutual} when both sides are the same things in the same order, so that a pair may be given from either. */
    record Join(List<Associable> sources, List<Associable> targets, boolean mutual) implements CandidateInteraction {
        public Join(List<Associable> sources, List<Associable> targets) {
            this(sources, targets, false);
        }
    }

    record Arrange(List<CandidateOption> choices) implements CandidateInteraction {}

    /** {@code ties} tells that some rungs share a rank. */
    record Rank(List<CandidateOption> rungs, boolean ties) implements CandidateInteraction {}

    /** {@code maxLength} in code points; {@code rich} for Markdown. */
    record Write(int minWords, int maxWords, int maxLength, boolean rich) implements CandidateInteraction {
        public Write(int minWords, int maxWords, int maxLength) {
            this(minWords, maxWords, maxLength, false);
        }
    }

    /** {@code aims}, by which courses are judged, and {@code constraints} as HTML. */
    record Decide(List<String> aims, List<String> constraints, List<Point> points) implements CandidateInteraction {
        public Decide(List<String> constraints, List<Point> points) {
            this(List.of(), constraints, points);
        }
    }

    /** A number of a scale. */
    record Slide(double least, double most, double step) implements CandidateInteraction {
        private static final int LENGTH = 20;

        /** As if it were typed. */
        public TypedGap typed() {
            return new TypedGap(Interaction.RESPONSE, BaseType.FLOAT, LENGTH, least, most);
        }
    }

    /** Words of a text to pick: {@code html} has a gap for each choice, in order. */
    record PickWords(String html, Choose choose) implements CandidateInteraction {}

    /** Something answered about the regions of a picture, which have the ids of the options. */
    record OnPicture(Picture picture, CandidateInteraction parts) implements CandidateInteraction {

        /** By which both the picture and the list call a region, {@code at} from 0. */
        public String name(int at) {
            return parts instanceof Choose ? Integer.toString(at + 1) : letter(at);
        }

        static String letter(int at) {
            return Character.toString('A' + at % 26);
        }
    }

    /** {@code transcript} as HTML; {@code maxPlays} 0 for any number. */
    record Play(Medium medium, String transcript, int minPlays, int maxPlays) implements CandidateInteraction {}

    /** {@code maxBytes} of the file. */
    record HandIn(List<FileType> types, int maxBytes) implements CandidateInteraction {}

    record Draw(Picture picture) implements CandidateInteraction {}

    /** {@code title} is plain text. */
    record Press(String title) implements CandidateInteraction {}

    /** Several questions about one thing. */
    record Several(List<Question> questions) implements CandidateInteraction {}

    /** One of several; its variables have its name and a point before theirs. {@code prompt} is HTML. */
    record Question(String name, Kind kind, String prompt, double marks, CandidateInteraction interaction) {}

    /** Points to give on a picture; one entry for each point. */
    record Place(Picture picture, List<Spot> spots) implements CandidateInteraction {}

    /** A point to give, under a response variable; {@code html} is empty where the points have no names. */
    record Spot(String variable, String html) {}

    record Support(Choose answer, List<Passage> passages, int maxSentences) implements CandidateInteraction {}
}
