package casebook.cases.json;

import casebook.cases.CaseSource;
import casebook.cases.DiscussionQuestion;
import casebook.cases.Objective;
import casebook.cases.Part;
import casebook.cases.TeachingCase;
import casebook.cases.TeachingNote;
import casebook.cases.TeachingNote.NoteSection;
import jakarta.json.JsonObject;
import java.time.Duration;

/**
 * The JSON tree of a whole case: the front matter of {@code case.md}, {@code sections} with their passages, and the
 * lists of the other files under their own keys. Passages carry their plain text and sentence offsets, so that a later
 * change to the splitting of sentences leaves published versions alone.
 */
public final class CaseJson {

    /** The form's number, under {@code format}. */
    public static final int FORMAT = 1;

    private CaseJson() {}

    public static JsonObject write(TeachingCase teachingCase) {
        return new Members()
                .value("format", Members.JSON.createValue(FORMAT))
                .text("slug", teachingCase.slug())
                .text("title", teachingCase.title())
                .text("dateline", teachingCase.dateline())
                .date("asOf", teachingCase.asOf())
                .text("contentNote", teachingCase.contentNote())
                .text("readingTime", teachingCase.readingTime().toString())
                .texts("prerequisites", teachingCase.prerequisites())
                .text("licence", teachingCase.licence())
                .value("source", source(teachingCase.source()))
                .list("objectives", teachingCase.objectives(), CaseJson::objective)
                .list("parts", teachingCase.parts(), CaseJson::part)
                .list("sections", teachingCase.sections(), SectionJson::write)
                .list("actors", teachingCase.actors(), ActorJson::write)
                .list("timeline", teachingCase.timeline(), TimelineJson::write)
                .list("concepts", teachingCase.concepts(), ConceptJson::write)
                .list("claims", teachingCase.claims(), ClaimJson::write)
                .list("decisions", teachingCase.decisions(), DecisionJson::write)
                .list("exhibits", teachingCase.exhibits(), ExhibitJson::write)
                .list("discussion", teachingCase.discussion(), CaseJson::question)
                .list("teachingNote", teachingCase.teachingNote().sections(), CaseJson::note)
                .build();
    }

    /**
     * Reads what {@link #write} wrote, or what a validated set of files maps onto.
     *
     * @throws RuntimeException when the tree is not in the form: it is checked before it comes here
     */
    public static TeachingCase read(JsonObject tree) {
        return new TeachingCase(
                tree.getString("slug"),
                tree.getString("title"),
                tree.getString("dateline"),
                Members.date(tree, "asOf"),
                tree.getString("contentNote", ""),
                Duration.parse(tree.getString("readingTime")),
                Members.texts(tree, "prerequisites"),
                tree.getString("licence"),
                source(tree.getJsonObject("source")),
                Members.list(
                        tree, "objectives", object -> new Objective(object.getString("id"), object.getString("text"))),
                Members.list(tree, "parts", CaseJson::part),
                Members.list(tree, "sections", SectionJson::read),
                Members.list(tree, "actors", ActorJson::read),
                Members.list(tree, "timeline", TimelineJson::read),
                Members.list(tree, "concepts", ConceptJson::read),
                Members.list(tree, "claims", ClaimJson::read),
                Members.list(tree, "decisions", DecisionJson::read),
                Members.list(tree, "exhibits", ExhibitJson::read),
                Members.list(tree, "discussion", CaseJson::question),
                new TeachingNote(Members.list(
                        tree,
                        "teachingNote",
                        note -> new NoteSection(note.getString("heading"), note.getString("markdown")))));
    }

    private static JsonObject source(CaseSource source) {
        return new Members()
                .text("title", source.title())
                .texts("authors", source.authors())
                .text("outlet", source.outlet())
                .date("date", source.date())
                .text("republishedBy", source.republishedBy())
                .build();
    }

    private static CaseSource source(JsonObject tree) {
        return new CaseSource(
                tree.getString("title"),
                Members.texts(tree, "authors"),
                tree.getString("outlet"),
                Members.date(tree, "date"),
                Members.textOrNull(tree, "republishedBy"));
    }

    private static JsonObject objective(Objective objective) {
        return new Members()
                .text("id", objective.id())
                .text("text", objective.text())
                .build();
    }

    private static JsonObject part(Part part) {
        return new Members()
                .text("id", part.id())
                .text("title", part.title())
                .text("knownAs", part.knownAs())
                .date("knownFrom", part.knownFrom())
                .build();
    }

    private static Part part(JsonObject tree) {
        return new Part(
                tree.getString("id"),
                tree.getString("title"),
                tree.getString("knownAs"),
                Members.date(tree, "knownFrom"));
    }

    private static JsonObject question(DiscussionQuestion question) {
        return new Members()
                .text("id", question.id())
                .word("kind", question.kind())
                .text("part", question.part())
                .text("text", question.text())
                .build();
    }

    private static DiscussionQuestion question(JsonObject tree) {
        return new DiscussionQuestion(
                tree.getString("id"),
                Members.word(tree, "kind", DiscussionQuestion.Kind.class),
                tree.getString("part"),
                tree.getString("text"));
    }

    private static JsonObject note(NoteSection section) {
        return new Members()
                .text("heading", section.heading())
                .text("markdown", section.markdown())
                .build();
    }
}
