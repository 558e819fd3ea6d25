package casebook.cases;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** A small case of two parts, of invented states, for tests. */
public final class SampleCase {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 3);
    private static final LocalDate LATER = LocalDate.of(2031, 5, 20);

    private SampleCase() {}

    public static TeachingCase whole() {
        return with(
                Passage.of("p-gates", "A", DAY, "", "Arden closed the gates. Belmar has water for ten days.", "ours"),
                Passage.of("p-treaty", "A", DAY, "", "A treaty was signed in 1998. It was kept.", "record"),
                Passage.of("p-recall", "B", LATER, "", "Belmar recalled its envoy. It was kept.", "record"));
    }

    /** The same case with another text. */
    public static TeachingCase with(Passage... passages) {
        List<Section> sections = List.of("A", "B").stream()
                .map(part -> new Section(
                        part,
                        Heading.BACKGROUND,
                        List.of(passages).stream()
                                .filter(passage -> passage.part().equals(part))
                                .toList()))
                .toList();
        return new TeachingCase(
                "arden-dam",
                "A dam on the Sele",
                "Arden, 3 May 2031",
                LATER,
                "Mentions thirst.",
                Duration.ofMinutes(10),
                List.of("None"),
                "CC-BY-4.0",
                new CaseSource("Water and will", List.of("Ida Prose"), "River Review", LATER, null),
                List.of(new Objective("LO1", "Sort statements.")),
                List.of(new Part("A", "Gates", "3 May", DAY), new Part("B", "Answer", "20 May", LATER)),
                sections,
                List.of(actor()),
                List.of(event("t-gates", "A", DAY), event("t-recall", "B", LATER)),
                List.of(new KeyConcept(
                        "k-denial",
                        "denial",
                        "rivers",
                        "Def.",
                        "Ex.",
                        "Conf.",
                        List.of("stone-1990"),
                        "A",
                        DAY,
                        List.of())),
                List.of(
                        claim("c-choice", "B", List.of(), List.of("c-treaty")),
                        claim("c-treaty", "A", List.of("p-treaty", "p-recall"), List.of("c-choice"))),
                List.of(decision()),
                List.of(ladder(), map()),
                List.of(new DiscussionQuestion("q1", DiscussionQuestion.Kind.DECIDE, "B", "What now?")),
                new TeachingNote(List.of(new TeachingNote.NoteSection("Synopsis", "SECRET-NOTE"))));
    }

    private static Actor actor() {
        return new Actor(
                "a-belmar",
                "Belmar",
                Actor.Kind.STATE,
                List.of(new Alias("بلمار", "fa", "rtl")),
                List.of("Water"),
                List.of("Letters"),
                List.of("Thirst"),
                List.of("War"),
                List.of("Voters"),
                "Downstream.",
                "A",
                DAY,
                List.of("p-gates", "p-recall"));
    }

    private static TimelineEvent event(String id, String part, LocalDate day) {
        return new TimelineEvent(
                id,
                day,
                null,
                TimelineEvent.Precision.DAY,
                "noon",
                "Event " + id,
                "What happened.",
                StatementType.FACT,
                List.of("record"),
                "Who began it.",
                part,
                day,
                List.of());
    }

    private static Claim claim(String id, String part, List<String> passages, List<String> supports) {
        return new Claim(
                id,
                "Statement " + id,
                StatementType.JUDGEMENT,
                StatementType.FACT,
                "a-belmar",
                "SECRET-CUE",
                true,
                passages,
                part,
                part.equals("A") ? DAY : LATER,
                supports,
                List.of());
    }

    private static DecisionPoint decision() {
        return new DecisionPoint(
                "d-answer",
                "How to answer",
                "a-belmar",
                DAY,
                "A",
                DAY,
                "Ten days.",
                List.of("How long"),
                List.of(new DecisionOption(
                        "joint",
                        "Joint gauge",
                        "Propose one.",
                        "Time.",
                        "SECRET-CONSEQUENCE",
                        false,
                        DecisionOption.Kind.JOINT_MECHANISM)));
    }

    private static Exhibit ladder() {
        Exhibit.Table table = new Exhibit.Table(List.of("Rank"), List.of(List.of("SECRET-RUNG")));
        return new Exhibit(
                "x-ladder",
                "Ladder",
                Exhibit.Kind.LADDER,
                null,
                null,
                "Steps.",
                "Note.",
                "A",
                DAY,
                table,
                List.of("record"));
    }

    private static Exhibit map() {
        return new Exhibit(
                "x-map", "Map", Exhibit.Kind.MAP, "map.svg", "<svg/>", "A line.", null, "A", DAY, null, List.of());
    }
}
