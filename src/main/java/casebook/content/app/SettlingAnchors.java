package casebook.content.app;

import casebook.cases.Anchor;
import casebook.cases.AnchorState;
import casebook.cases.CaseHistory.History;
import casebook.cases.Passage;
import casebook.cases.ReAnchoring;
import casebook.cases.Resolution.Found;
import casebook.cases.TeachingCase;
import casebook.cases.app.CaseLibrary;
import casebook.platform.app.Audit;
import casebook.questionbank.AnchorStates;
import casebook.questionbank.AnchorStates.Standing;
import casebook.questionbank.AnchorStates.State;
import casebook.security.Actor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The queue of anchors whose place in the newest version of a case a person has to look at. */
@ApplicationScoped
@Transactional
public class SettlingAnchors {
    private final CaseRights rights;
    private final Standings standings;
    private final AnchorStates states;
    private final CaseLibrary cases;
    private final EditSurroundings surroundings;
    private final Audit audit;

    /**
     * One anchor to look at.
     *
     * @param before the passage that it was made for
     * @param after where it may stand, or stands; the same passage as it reads now when nothing near is left; null when
     *     that is gone
     * @param at where the words that are nearest begin and end in {@code after}, code points; null when none are near
     */
    public record Case(
            ItemStanding item,
            ItemStanding.Line line,
            Passage before,
            @Nullable Passage after,
            @Nullable Found at,
            String by) {}

    /**
     * All of them, those that wait first.
     *
     * @param places the ids of all that an anchor may stand on
     */
    public record Queue(
            History history, boolean mayDecide, List<Case> cases, List<ItemStanding> items, List<String> places) {

        public Queue {
            cases = List.copyOf(cases);
            items = List.copyOf(items);
            places = List.copyOf(places);
        }

        public long waiting() {
            return cases.stream().filter(each -> each.line().isOpen()).count();
        }

        /** How many items stand so. */
        public long count(String state) {
            return items.stream()
                    .filter(item -> item.state().name().equals(state))
                    .count();
        }
    }

    @Inject
    public SettlingAnchors(
            CaseRights rights,
            Standings standings,
            AnchorStates states,
            CaseLibrary cases,
            EditSurroundings surroundings,
            Audit audit) {
        this.rights = rights;
        this.standings = standings;
        this.states = states;
        this.cases = cases;
        this.surroundings = surroundings;
        this.audit = audit;
    }

    public Answer<Queue> queue(Actor actor, String slug) {
        Answer<History> read = rights.toRead(actor, slug);
        if (!(read instanceof Answer.Given<History> given)) {
            return ServingVersions.passedOn(read);
        }
        History history = given.value();
        Long served = history.served();
        List<ItemStanding> items = standings.now(history);
        if (served == null) {
            return new Answer.Given<>(new Queue(history, false, List.of(), items, List.of()));
        }
        TeachingCase now = cases.get(served).teachingCase();
        List<Case> found = new ArrayList<>();
        Map<Long, String> names = surroundings.namesOf(items.stream()
                .flatMap(item -> item.anchors().stream())
                .map(ItemStanding.Line::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        for (ItemStanding item : items) {
            for (ItemStanding.Line line : item.anchors()) {
                if (line.isForPeople()) {
                    found.add(one(item, line, now, names));
                }
            }
        }
        found.sort(Comparator.comparing(each -> !each.line().isOpen()));
        List<String> places = now.anchorable().map(Passage::id).toList();
        return new Answer.Given<>(new Queue(history, rights.mayWrite(actor, history), found, items, places));
    }

    private Case one(ItemStanding item, ItemStanding.Line line, TeachingCase now, Map<Long, String> names) {
        TeachingCase before = cases.get(item.item().caseVersion()).teachingCase();
        Passage old = before.passage(line.passage()).orElseThrow();
        AnchorState near = ReAnchoring.of(before, new Anchor(line.passage(), line.quote(), "", ""), now);
        Found at = Standings.found(near);
        String place =
                line.now() != null ? line.now() : at != null ? at.passage().id() : line.passage();
        Passage after = now.passage(place).orElse(null);
        boolean there = at != null && at.passage().id().equals(place);
        Long by = line.by();
        return new Case(item, line, old, after, there ? at : null, by == null ? "" : names.getOrDefault(by, ""));
    }

    /**
     * Says where an anchor stands.
     *
     * @param passage the id of a passage or entry; empty when what it quoted is gone
     */
    public Answer<Queue> settle(Actor actor, String slug, long itemVersion, int anchor, String passage) {
        Answer<History> read = rights.toWrite(actor, slug);
        if (!(read instanceof Answer.Given<History> given)) {
            return ServingVersions.passedOn(read);
        }
        Long served = given.value().served();
        boolean known = served != null
                && standings.now(given.value()).stream()
                        .filter(item -> item.item().itemVersion() == itemVersion)
                        .flatMap(item -> item.anchors().stream())
                        .anyMatch(line -> line.anchor() == anchor && line.isForPeople());
        if (served == null || !known) {
            return new Answer.Hidden<>();
        }
        if (!passage.isEmpty()
                && cases.get(served).teachingCase().passage(passage).isEmpty()) {
            return new Answer.Invalid<>(List.of(Diagnostic.error(
                    "PASSAGE_UNKNOWN", "The case has no passage or entry with that id.", Where.at("place"))));
        }
        State state = passage.isEmpty() ? State.ORPHANED : State.MOVED;
        states.settle(
                new Standing(itemVersion, anchor, served, state, passage.isEmpty() ? null : passage, actor.account()),
                surroundings.now());
        audit.record(
                "ANCHOR_SETTLED",
                actor.account(),
                "item version " + itemVersion,
                "anchor " + anchor + " in case version " + served + ": " + state
                        + (passage.isEmpty() ? "" : " " + passage));
        return queue(actor, slug);
    }
}
