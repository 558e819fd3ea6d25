package casebook.cases;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate may see of the case while an attempt is open. It has no place for the type of a claim or of an event,
 * for a decision's consequences, for the teaching note or for a closed part. The declared ladder, to which ladder items
 * are keyed, is left out; so are the key dates unless the quiz shows the dates of the timeline.
 */
public record CandidateCase(
        String slug,
        String title,
        String dateline,
        String contentNote,
        Duration readingTime,
        CaseSource source,
        List<Part> parts,
        List<Section> sections,
        List<Actor> actors,
        List<Event> timeline,
        List<Statement> claims,
        List<Decision> decisions,
        List<Exhibit> exhibits) {

    /** A row of the timeline; the date and its precision are null when the quiz does not show dates. */
    public record Event(
            String id,
            @Nullable LocalDate date,
            @Nullable LocalDate until,
            TimelineEvent.@Nullable Precision precision,
            String title,
            String text,
            @Nullable String disputed,
            List<String> sources) {}

    /** A statement without its type, its cue and what it supports. */
    public record Statement(String id, String text, List<String> passages) {}

    public record Decision(
            String id, String title, String decider, String situation, List<String> notKnown, List<Option> options) {}

    public record Option(String id, String title, String text, String cost) {}

    public CandidateCase {
        parts = List.copyOf(parts);
        sections = List.copyOf(sections);
        actors = List.copyOf(actors);
        timeline = List.copyOf(timeline);
        claims = List.copyOf(claims);
        decisions = List.copyOf(decisions);
        exhibits = List.copyOf(exhibits);
    }

    /**
     * The case as a candidate sees it.
     *
     * @param openParts ids of the parts that are open to the candidate
     * @param timelineDates whether the quiz shows the dates of the timeline
     */
    public static CandidateCase of(TeachingCase whole, Set<String> openParts, boolean timelineDates) {
        Predicate<Entry> open = entry -> openParts.contains(entry.part());
        return new CandidateCase(
                whole.slug(),
                whole.title(),
                whole.dateline(),
                whole.contentNote(),
                whole.readingTime(),
                whole.source(),
                OpenParts.parts(whole, openParts),
                OpenParts.sections(whole, openParts),
                OpenParts.actors(whole, openParts),
                kept(whole.timeline(), open, event -> event(event, timelineDates)),
                kept(whole.claims(), open, claim -> statement(claim, whole, openParts)),
                kept(whole.decisions(), open, CandidateCase::decision),
                kept(
                        whole.exhibits(),
                        open.and(exhibit -> shown((Exhibit) exhibit, timelineDates)),
                        Function.identity()));
    }

    private static <E extends Entry, R> List<R> kept(
            Collection<E> entries, Predicate<Entry> open, Function<E, R> form) {
        return entries.stream().filter(open).map(form).toList();
    }

    private static boolean shown(Exhibit exhibit, boolean timelineDates) {
        return switch (exhibit.kind()) {
            case LADDER -> false;
            case KEY_DATES -> timelineDates;
            case MAP, STATEMENTS, CASUALTIES, THEORY -> true;
        };
    }

    private static Event event(TimelineEvent event, boolean dated) {
        return new Event(
                event.id(),
                dated ? event.date() : null,
                dated ? event.until() : null,
                dated ? event.precision() : null,
                event.title(),
                event.text(),
                event.disputed(),
                event.sources());
    }

    private static Statement statement(Claim claim, TeachingCase whole, Set<String> openParts) {
        return new Statement(claim.id(), claim.text(), OpenParts.passageIds(claim.passages(), whole, openParts));
    }

    private static Decision decision(DecisionPoint point) {
        List<Option> options = point.options().stream()
                .map(option -> new Option(option.id(), option.title(), option.text(), option.cost()))
                .toList();
        return new Decision(point.id(), point.title(), point.decider(), point.situation(), point.notKnown(), options);
    }
}
