package casebook.cases;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a student may read outside an attempt: the open parts, with claims typed, and the consequences of those decisions
 * that the student has committed to. It has no place for the teaching note.
 */
public record ReaderCase(
        String slug,
        String title,
        String dateline,
        LocalDate asOf,
        String contentNote,
        Duration readingTime,
        List<String> prerequisites,
        String licence,
        CaseSource source,
        List<Objective> objectives,
        List<Part> parts,
        List<Section> sections,
        List<Actor> actors,
        List<TimelineEvent> timeline,
        List<KeyConcept> concepts,
        List<Claim> claims,
        List<Decision> decisions,
        List<Exhibit> exhibits,
        List<DiscussionQuestion> discussion) {

    public record Decision(
            String id,
            String title,
            String decider,
            LocalDate date,
            String part,
            String situation,
            List<String> notKnown,
            List<Option> options) {}

    /** {@code consequence} is null until the student has committed to an option of the decision. */
    public record Option(
            String id,
            String title,
            String text,
            String cost,
            @Nullable String consequence) {}

    public ReaderCase {
        prerequisites = List.copyOf(prerequisites);
        objectives = List.copyOf(objectives);
        parts = List.copyOf(parts);
        sections = List.copyOf(sections);
        actors = List.copyOf(actors);
        timeline = List.copyOf(timeline);
        concepts = List.copyOf(concepts);
        claims = List.copyOf(claims);
        decisions = List.copyOf(decisions);
        exhibits = List.copyOf(exhibits);
        discussion = List.copyOf(discussion);
    }

    /**
     * The case as one student may read it.
     *
     * @param openParts ids of the parts that are open to the student
     * @param committed ids of the decisions on which the student has committed
     */
    public static ReaderCase of(TeachingCase whole, Set<String> openParts, Set<String> committed) {
        return new ReaderCase(
                whole.slug(),
                whole.title(),
                whole.dateline(),
                whole.asOf(),
                whole.contentNote(),
                whole.readingTime(),
                whole.prerequisites(),
                whole.licence(),
                whole.source(),
                whole.objectives(),
                OpenParts.parts(whole, openParts),
                OpenParts.sections(whole, openParts),
                OpenParts.actors(whole, openParts),
                open(whole.timeline(), openParts),
                open(whole.concepts(), openParts),
                open(whole.claims(), openParts).stream()
                        .map(claim -> within(claim, whole, openParts))
                        .toList(),
                open(whole.decisions(), openParts).stream()
                        .map(point -> decision(point, committed.contains(point.id())))
                        .toList(),
                open(whole.exhibits(), openParts),
                whole.discussion().stream()
                        .filter(question -> openParts.contains(question.part()))
                        .toList());
    }

    public ReaderCase withDecisions(List<Decision> shown) {
        return with(timeline, concepts, claims, shown, exhibits, discussion);
    }

    /** The text alone: what a quiz may ask for (types, dates, concepts, decisions, exhibits) is left out. */
    public ReaderCase withoutGuide() {
        return with(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private ReaderCase with(
            List<TimelineEvent> events,
            List<KeyConcept> keyConcepts,
            List<Claim> typed,
            List<Decision> points,
            List<Exhibit> shown,
            List<DiscussionQuestion> questions) {
        return new ReaderCase(
                slug,
                title,
                dateline,
                asOf,
                contentNote,
                readingTime,
                prerequisites,
                licence,
                source,
                objectives,
                parts,
                sections,
                actors,
                events,
                keyConcepts,
                typed,
                points,
                shown,
                questions);
    }

    private static <E extends Entry> List<E> open(List<E> entries, Set<String> openParts) {
        return entries.stream()
                .filter(entry -> openParts.contains(entry.part()))
                .toList();
    }

    private static Claim within(Claim claim, TeachingCase whole, Set<String> open) {
        return new Claim(
                claim.id(),
                claim.text(),
                claim.type(),
                claim.secondary(),
                claim.by(),
                claim.cue(),
                claim.loaded(),
                OpenParts.passageIds(claim.passages(), whole, open),
                claim.part(),
                claim.knownFrom(),
                OpenParts.claimIds(claim.supports(), whole, open),
                OpenParts.claimIds(claim.rebuts(), whole, open));
    }

    private static Decision decision(DecisionPoint point, boolean committed) {
        List<Option> options = point.options().stream()
                .map(option -> new Option(
                        option.id(),
                        option.title(),
                        option.text(),
                        option.cost(),
                        committed ? option.consequence() : null))
                .toList();
        return new Decision(
                point.id(),
                point.title(),
                point.decider(),
                point.date(),
                point.part(),
                point.situation(),
                point.notKnown(),
                options);
    }
}
