package casebook.content.editing;

import casebook.cases.Actor;
import casebook.cases.DecisionOption;
import casebook.cases.DiscussionQuestion;
import casebook.cases.Exhibit;
import casebook.cases.Heading;
import casebook.cases.Lexical;
import casebook.cases.StatementType;
import casebook.cases.TeachingNote;
import casebook.cases.TimelineEvent;
import casebook.cases.json.CaseTree;
import java.util.List;
import java.util.stream.Stream;

/**
 * A field of an element as a form shows it.
 *
 * @param key of the member in the tree
 * @param choices of a choice
 * @param columns the fields of each row of {@link Shape#ROWS}
 */
public record CaseField(String key, Shape shape, List<String> choices, List<CaseField> columns) {

    /** How a value is typed. */
    public enum Shape {
        /** One line. */
        LINE,
        /** Markdown, or a longer text. */
        TEXT,
        /** A list with an entry on each line. */
        LINES,
        /** A list of ids, parted by spaces. */
        IDS,
        DAY,
        CHOICE,
        /** One of the case's parts. */
        PART,
        /** One of the case's actors. */
        ACTOR,
        FLAG,
        /** A table: a row on each line, the first of them its head, cells parted by bars. */
        TABLE,
        /** A list of objects. */
        ROWS
    }

    public CaseField {
        choices = List.copyOf(choices);
        columns = List.copyOf(columns);
    }

    private static final List<CaseField> PASSAGE = List.of(
            of("markdown", Shape.TEXT),
            of("part", Shape.PART),
            choice("heading", Heading.values()),
            of("subheading", Shape.LINE),
            of("source", Shape.LINE),
            of("knownFrom", Shape.DAY));

    private static final List<CaseField> EVENT = lit(
            of("title", Shape.LINE),
            of("text", Shape.TEXT),
            of("date", Shape.DAY),
            of("until", Shape.DAY),
            choice("precision", TimelineEvent.Precision.values()),
            of("time", Shape.LINE),
            choice("type", StatementType.values()),
            of("sources", Shape.IDS),
            of("disputed", Shape.TEXT));

    private static final List<CaseField> ACTOR = lit(
            of("name", Shape.LINE),
            choice("kind", Actor.Kind.values()),
            rows("aliases", of("text", Shape.LINE), of("lang", Shape.LINE), choice("dir", List.of("ltr", "rtl"))),
            of("aims", Shape.LINES),
            of("means", Shape.LINES),
            of("constraints", Shape.LINES),
            of("redLines", Shape.LINES),
            of("audiences", Shape.LINES),
            of("note", Shape.TEXT));

    private static final List<CaseField> CONCEPT = lit(
            of("concept", Shape.LINE),
            of("bank", Shape.LINE),
            of("definition", Shape.TEXT),
            of("example", Shape.TEXT),
            of("confusion", Shape.TEXT),
            of("references", Shape.IDS));

    private static final List<CaseField> CLAIM = lit(
            of("text", Shape.TEXT),
            choice("type", List.of("fact", "claim", "judgement", "forecast")),
            choice("secondary", List.of("fact", "claim", "judgement", "forecast")),
            of("by", Shape.ACTOR),
            of("cue", Shape.LINE),
            of("loaded", Shape.FLAG),
            of("supports", Shape.IDS),
            of("rebuts", Shape.IDS));

    private static final List<CaseField> DECISION = opening(
            of("title", Shape.LINE),
            of("decider", Shape.ACTOR),
            of("date", Shape.DAY),
            of("situation", Shape.TEXT),
            of("notKnown", Shape.LINES),
            rows(
                    "options",
                    of("id", Shape.LINE),
                    of("title", Shape.LINE),
                    of("text", Shape.TEXT),
                    of("cost", Shape.TEXT),
                    of("consequence", Shape.TEXT),
                    of("force", Shape.FLAG),
                    choice("kind", DecisionOption.Kind.values())));

    private static final List<CaseField> EXHIBIT = opening(
            of("title", Shape.LINE),
            choice("kind", Exhibit.Kind.values()),
            of("alt", Shape.TEXT),
            of("table", Shape.TABLE),
            of("note", Shape.TEXT),
            of("sources", Shape.IDS));

    private static final List<CaseField> HEAD = List.of(
            of("title", Shape.LINE),
            of("dateline", Shape.LINE),
            of("asOf", Shape.DAY),
            of("contentNote", Shape.TEXT),
            of("readingTime", Shape.LINE),
            of("prerequisites", Shape.LINES),
            rows("objectives", of("id", Shape.LINE), of("text", Shape.TEXT)),
            rows(
                    "parts",
                    of("id", Shape.LINE),
                    of("title", Shape.LINE),
                    of("knownAs", Shape.LINE),
                    of("knownFrom", Shape.DAY)),
            rows(
                    "discussion",
                    of("id", Shape.LINE),
                    choice("kind", DiscussionQuestion.Kind.values()),
                    of("part", Shape.PART),
                    of("text", Shape.TEXT)));

    private static final List<CaseField> NOTE =
            List.of(rows("teachingNote", choice("heading", TeachingNote.HEADINGS), of("markdown", Shape.TEXT)));

    /** The fields of an element of this kind, in the order of its form. */
    public static List<CaseField> of(CaseTree.Kind kind) {
        return switch (kind) {
            case HEAD -> HEAD;
            case PASSAGE -> PASSAGE;
            case EVENT -> EVENT;
            case ACTOR -> ACTOR;
            case CONCEPT -> CONCEPT;
            case CLAIM -> CLAIM;
            case DECISION -> DECISION;
            case EXHIBIT -> EXHIBIT;
            case NOTE -> NOTE;
        };
    }

    /** What opens with a part. */
    private static List<CaseField> opening(CaseField... own) {
        return Stream.concat(Stream.of(own), Stream.of(of("part", Shape.PART), of("knownFrom", Shape.DAY)))
                .toList();
    }

    /** What opens with a part and lights up passages. */
    private static List<CaseField> lit(CaseField... own) {
        return Stream.concat(opening(own).stream(), Stream.of(of("passages", Shape.IDS)))
                .toList();
    }

    private static CaseField of(String key, Shape shape) {
        return new CaseField(key, shape, List.of(), List.of());
    }

    private static CaseField choice(String key, Enum<?>[] values) {
        return choice(key, Stream.of(values).map(Lexical::of).toList());
    }

    private static CaseField choice(String key, List<String> words) {
        return new CaseField(key, Shape.CHOICE, words, List.of());
    }

    private static CaseField rows(String key, CaseField... columns) {
        return new CaseField(key, Shape.ROWS, List.of(), List.of(columns));
    }
}
