package casebook.cases;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A whole teaching case, staff view. Students are given a {@link CandidateCase} or a {@link ReaderCase} of it. */
public record TeachingCase(
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
        List<DecisionPoint> decisions,
        List<Exhibit> exhibits,
        List<DiscussionQuestion> discussion,
        TeachingNote teachingNote) {

    public TeachingCase {
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

    /** The blocks of the text, in the order of the case. */
    public Stream<Passage> passages() {
        return sections.stream().flatMap(section -> section.passages().stream());
    }

    /** All entries that can be anchored to. */
    public Stream<Entry> entries() {
        return Stream.<List<? extends Entry>>of(actors, timeline, concepts, claims, decisions, exhibits)
                .flatMap(List::stream);
    }

    /** All that can be anchored to: the blocks of the text, then the entries. */
    public Stream<Passage> anchorable() {
        return Stream.concat(passages(), entries().map(Entry::passage));
    }

    /** The block or entry with this id. */
    public Optional<Passage> passage(String id) {
        return passages()
                .filter(passage -> passage.id().equals(id))
                .findFirst()
                .or(() -> entry(id).map(Entry::passage));
    }

    public Optional<Entry> entry(String id) {
        return entries().filter(entry -> entry.id().equals(id)).findFirst();
    }

    public Optional<Part> part(String id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }

    /**
     * Whether what belongs to {@code part} is open to a reader who has {@code latest} and all parts before it.
     *
     * @return false when either is no part of this case
     */
    public boolean isOpen(String part, String latest) {
        int wanted = position(part);
        return wanted >= 0 && wanted <= position(latest);
    }

    private int position(String id) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
