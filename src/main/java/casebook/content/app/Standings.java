package casebook.content.app;

import casebook.cases.Anchor;
import casebook.cases.AnchorState;
import casebook.cases.CaseHistory.History;
import casebook.cases.Passage;
import casebook.cases.ReAnchoring;
import casebook.cases.Resolution.Found;
import casebook.cases.TeachingCase;
import casebook.cases.app.CaseLibrary;
import casebook.item.AssessmentItem;
import casebook.item.ItemAnchor;
import casebook.platform.SystemTask;
import casebook.questionbank.AnchorStates;
import casebook.questionbank.AnchorStates.Resting;
import casebook.questionbank.AnchorStates.Standing;
import casebook.questionbank.AnchorStates.State;
import casebook.questionbank.ItemVersion;
import casebook.questionbank.app.ItemLibrary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The items that rest on a case and how their anchors stand, now or in a version that is still being written. */
@SystemTask
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Standings {
    private final AnchorStates states;
    private final ItemLibrary items;
    private final CaseLibrary cases;

    /** An anchor, by its place in its item. */
    private record Place(long itemVersion, int anchor) {}

    @Inject
    public Standings(AnchorStates states, ItemLibrary items, CaseLibrary cases) {
        this.states = states;
        this.items = items;
        this.cases = cases;
    }

    /** As the anchors stand in the version that readers see; none while there is none. */
    List<ItemStanding> now(History history) {
        Long served = history.served();
        if (served == null) {
            return List.of();
        }
        Map<Place, Standing> placed = new HashMap<>();
        states.in(served).forEach(each -> placed.put(new Place(each.itemVersion(), each.anchor()), each));
        return all(history, (item, anchor, at) -> {
            Standing standing = placed.get(new Place(item.itemVersion(), at));
            return standing == null
                    ? new ItemStanding.Line(at, anchor.passage(), anchor.quote(), State.KEPT, anchor.passage(), null)
                    : new ItemStanding.Line(
                            at, anchor.passage(), anchor.quote(), standing.state(), standing.passage(), standing.by());
        });
    }

    /** As they would be placed were this the version that readers see. */
    List<ItemStanding> in(History history, TeachingCase draft) {
        return all(history, (item, anchor, at) -> {
            TeachingCase before = cases.get(item.caseVersion()).teachingCase();
            AnchorState state = ReAnchoring.of(before, pinned(anchor), draft);
            return new ItemStanding.Line(at, anchor.passage(), anchor.quote(), state(state), place(state), null);
        });
    }

    private interface Says {
        ItemStanding.Line of(Resting item, ItemAnchor anchor, int at);
    }

    private List<ItemStanding> all(History history, Says says) {
        List<Resting> resting = states.restingOn(history.id());
        Map<Long, AssessmentItem> bodies = new HashMap<>();
        for (ItemVersion version :
                items.all(resting.stream().map(Resting::itemVersion).toList())) {
            bodies.put(version.id(), version.item());
        }
        List<ItemStanding> all = new ArrayList<>();
        for (Resting item : resting) {
            AssessmentItem body = Objects.requireNonNull(bodies.get(item.itemVersion()));
            List<ItemStanding.Line> lines = new ArrayList<>();
            for (int i = 0; i < body.anchors().size(); i++) {
                if (body.anchors().get(i) instanceof ItemAnchor anchor
                        && anchor.caseSlug().equals(history.slug())) {
                    lines.add(says.of(item, anchor, i));
                }
            }
            all.add(new ItemStanding(item, body.title(), lines));
        }
        return all;
    }

    static Anchor pinned(ItemAnchor anchor) {
        return new Anchor(
                anchor.passage(),
                anchor.quote(),
                Objects.requireNonNullElse(anchor.prefix(), ""),
                Objects.requireNonNullElse(anchor.suffix(), ""));
    }

    static State state(AnchorState state) {
        return switch (state) {
            case AnchorState.Kept ignored -> State.KEPT;
            case AnchorState.Moved ignored -> State.MOVED;
            case AnchorState.Doubtful ignored -> State.DOUBTFUL;
            case AnchorState.Orphaned ignored -> State.ORPHANED;
        };
    }

    private static @Nullable String place(AnchorState state) {
        Found found = found(state);
        return found == null ? null : found.passage().id();
    }

    /** Where it stands or may stand. */
    static @Nullable Found found(AnchorState state) {
        return switch (state) {
            case AnchorState.Kept kept -> kept.place();
            case AnchorState.Moved moved -> moved.place();
            case AnchorState.Doubtful doubtful -> doubtful.place();
            case AnchorState.Orphaned ignored -> null;
        };
    }

    /** A passage as the place of an anchor, whole. */
    static Found whole(Passage passage) {
        return new Found(
                passage, 0, passage.text().codePointCount(0, passage.text().length()));
    }
}
