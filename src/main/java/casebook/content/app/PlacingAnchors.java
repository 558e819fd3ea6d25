package casebook.content.app;

import casebook.cases.AnchorState;
import casebook.cases.CaseVersion;
import casebook.cases.Passage;
import casebook.cases.ReAnchoring;
import casebook.cases.TeachingCase;
import casebook.cases.app.CaseLibrary;
import casebook.item.ItemAnchor;
import casebook.platform.SystemTask;
import casebook.platform.WorkClock;
import casebook.questionbank.AnchorStates;
import casebook.questionbank.AnchorStates.Standing;
import casebook.questionbank.BankShelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says of every anchor made for an earlier version of a case where it stands in a new one. */
@SystemTask
@ApplicationScoped
@Transactional
public class PlacingAnchors {
    private final BankShelf shelf;
    private final AnchorStates states;
    private final CaseLibrary cases;
    private final WorkClock clock;

    /** An anchor, by its place in its item. */
    private record Place(long itemVersion, int anchor) {}

    @Inject
    public PlacingAnchors(BankShelf shelf, AnchorStates states, CaseLibrary cases, WorkClock clock) {
        this.shelf = shelf;
        this.states = states;
        this.cases = cases;
        this.clock = clock;
    }

    /** The versions of cases that readers see. */
    List<Long> cases() {
        return cases.served().stream().map(CaseVersion::id).toList();
    }

    /** The item versions that are still to be placed in this version of their case. */
    List<Long> waiting(long caseVersion) {
        return shelf.toPlace(caseVersion);
    }

    /** @param items few enough that their anchors fit a transaction */
    void place(List<Long> items, long caseVersion) {
        CaseVersion now = cases.get(caseVersion);
        List<BankShelf.AnchorRow> rows = new ArrayList<>();
        Map<Place, Standing> decided = new HashMap<>();
        states.decided(items).forEach(each -> decided.put(new Place(each.itemVersion(), each.anchor()), each));
        for (BankShelf.Pinned item : shelf.pinned(items)) {
            TeachingCase before = cases.get(item.caseVersion()).teachingCase();
            for (int i = 0; i < item.item().anchors().size(); i++) {
                if (item.item().anchors().get(i) instanceof ItemAnchor anchor
                        && anchor.caseSlug().equals(before.slug())) {
                    rows.add(new BankShelf.AnchorRow(
                            item.version(),
                            i,
                            caseVersion,
                            held(
                                    decided.get(new Place(item.version(), i)),
                                    ReAnchoring.of(before, Standings.pinned(anchor), now.teachingCase()),
                                    now.teachingCase())));
                }
            }
        }
        shelf.place(rows, clock.instant());
    }

    /**
     * What a person has said of an anchor holds on: its place, as long as that reads as it did, and that it is gone, as
     * long as nothing but something near is there.
     */
    private AnchorState held(@Nullable Standing decided, AnchorState found, TeachingCase now) {
        if (decided == null || found instanceof AnchorState.Kept || found instanceof AnchorState.Moved) {
            return found;
        }
        String place = decided.passage();
        if (place == null) {
            return new AnchorState.Orphaned();
        }
        Optional<String> was =
                cases.get(decided.caseVersion()).teachingCase().passage(place).map(Passage::text);
        return now.passage(place)
                .filter(passage -> was.filter(passage.text()::equals).isPresent())
                .<AnchorState>map(passage -> new AnchorState.Moved(Standings.whole(passage)))
                .orElse(found);
    }
}
