package casebook.content.app;

import casebook.cases.Anchor;
import casebook.cases.CaseVersion;
import casebook.cases.ReAnchoring;
import casebook.cases.TeachingCase;
import casebook.cases.app.CaseLibrary;
import casebook.item.ItemAnchor;
import casebook.platform.SystemTask;
import casebook.platform.WorkClock;
import casebook.questionbank.BankShelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says of every anchor made for an earlier version of a case where it stands in a new one. */
@SystemTask
@ApplicationScoped
@Transactional
public class PlacingAnchors {
    private final BankShelf shelf;
    private final CaseLibrary cases;
    private final WorkClock clock;

    @Inject
    public PlacingAnchors(BankShelf shelf, CaseLibrary cases, WorkClock clock) {
        this.shelf = shelf;
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
        for (BankShelf.Pinned item : shelf.pinned(items)) {
            TeachingCase before = cases.get(item.caseVersion()).teachingCase();
            for (int i = 0; i < item.item().anchors().size(); i++) {
                if (item.item().anchors().get(i) instanceof ItemAnchor anchor
                        && anchor.caseSlug().equals(before.slug())) {
                    rows.add(new BankShelf.AnchorRow(
                            item.version(),
                            i,
                            caseVersion,
                            ReAnchoring.of(before, pinned(anchor), now.teachingCase())));
                }
            }
        }
        shelf.place(rows, clock.instant());
    }

    private static Anchor pinned(ItemAnchor anchor) {
        return new Anchor(
                anchor.passage(),
                anchor.quote(),
                Objects.requireNonNullElse(anchor.prefix(), ""),
                Objects.requireNonNullElse(anchor.suffix(), ""));
    }
}
