package casebook.cases;

import casebook.cases.AnchorState.Doubtful;
import casebook.cases.AnchorState.Kept;
import casebook.cases.AnchorState.Moved;
import casebook.cases.AnchorState.Orphaned;
import casebook.cases.Resolution.Found;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Follows an anchor from the version of a case that it was made for into a newer one. The anchor itself never changes.
 */
public final class ReAnchoring {

    /** The largest edit distance, as a fraction of the quotation's length, at which words still count as near. */
    public static final double NEAR = 0.20;

    private ReAnchoring() {}

    public static AnchorState of(TeachingCase before, Anchor anchor, TeachingCase now) {
        Optional<Passage> same = now.passage(anchor.passage());
        Optional<Found> kept = same.filter(passage -> reads(before, passage)).flatMap(passage -> pick(passage, anchor));
        if (kept.isPresent()) {
            return new Kept(kept.get());
        }
        List<Found> here = same.map(passage -> Anchors.occurrences(passage, anchor.quote()))
                .orElse(List.of());
        List<Found> exact = here.isEmpty()
                ? now.anchorable()
                        .flatMap(passage -> Anchors.occurrences(passage, anchor.quote()).stream())
                        .toList()
                : here;
        if (!exact.isEmpty()) {
            List<Found> meant = exact.size() == 1 ? exact : Anchors.inContext(exact, anchor.prefix(), anchor.suffix());
            return meant.size() == 1 ? new Moved(meant.getFirst()) : new Doubtful(exact.getFirst(), 0);
        }
        return near(anchor, same, now);
    }

    /** The words of a passage that come nearest to a quotation which it does not hold, when any are near. */
    public static Optional<String> nearest(Passage passage, String quote) {
        String words = PlainText.normal(quote);
        int allowed = (int) Math.floor(NEAR * words.codePointCount(0, words.length()));
        return NearWords.closest(passage, words, allowed)
                .map(near -> Anchor.at(
                                passage, near.place().start(), near.place().end())
                        .quote());
    }

    private static boolean reads(TeachingCase before, Passage passage) {
        return before.passage(passage.id())
                .filter(old -> old.text().equals(passage.text()))
                .isPresent();
    }

    private static Optional<Found> pick(Passage passage, Anchor anchor) {
        Resolution resolution = Anchors.resolve(passage, anchor.quote(), anchor.prefix(), anchor.suffix());
        return resolution instanceof Found found ? Optional.of(found) : Optional.empty();
    }

    private static AnchorState near(Anchor anchor, Optional<Passage> same, TeachingCase now) {
        int allowed = (int) Math.floor(
                NEAR * anchor.quote().codePointCount(0, anchor.quote().length()));
        Optional<Doubtful> here = same.flatMap(passage -> NearWords.closest(passage, anchor.quote(), allowed));
        if (here.isPresent()) {
            return here.get();
        }
        return now.anchorable()
                .flatMap(passage -> NearWords.closest(passage, anchor.quote(), allowed).stream())
                .min(Comparator.comparingInt(Doubtful::distance))
                .<AnchorState>map(found -> found)
                .orElseGet(Orphaned::new);
    }
}
