package casebook.questionbank;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the anchors of items stand in the versions of their cases. */
public interface AnchorStates {
    /** How an anchor stands, or an item by the worst of its anchors. */
    enum State {
        KEPT,
        MOVED,
        DOUBTFUL,
        ORPHANED
    }

    /**
     * The served version of an item that rests on a case.
     *
     * @param caseVersion that its anchors are pinned to
     */
    record Resting(long itemVersion, String bank, String slug, String status, long caseVersion) {}

    /**
     * An anchor, by its place in the item, in a version of its case.
     *
     * @param passage where it stands or may stand; null when it is orphaned
     * @param by who has said so; null when it was worked out
     */
    record Standing(
            long itemVersion,
            int anchor,
            long caseVersion,
            State state,
            @Nullable String passage,
            @Nullable Long by) {}

    /** By bank and slug; retired items are left out. */
    List<Resting> restingOn(long caseId);

    /** Those of the anchors that were not pinned to this version but placed in it. */
    List<Standing> in(long caseVersion);

    /** What people have said of the anchors of these item versions, in the order of the case's versions. */
    List<Standing> decided(Collection<Long> itemVersions);

    /** Puts what a person says in place of what was worked out. */
    void settle(Standing decided, Instant now);
}
