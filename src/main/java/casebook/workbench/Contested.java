package casebook.workbench;

import casebook.commentary.draft.Difference;
import java.util.List;

/**
 * What sources disagree on in a proposal, and what a person has made of it. As long as nobody has chosen, the published
 * case says that accounts differ.
 *
 * @param follows id of the source that was chosen; empty otherwise
 * @param note why
 */
public record Contested(Difference what, Stand stand, String follows, String note) {
    public enum Stand {
        /** Nobody has looked at it. */
        OPEN,
        /** A person wants the case to say that accounts differ. */
        KEPT,
        /** A person has chosen a side. */
        CHOSEN
    }

    static Contested open(Difference what) {
        return new Contested(what, Stand.OPEN, "", "");
    }

    /** The fresh ones, each as it was decided before where the same sources say the same. */
    static List<Contested> decided(List<Contested> before, List<Contested> fresh) {
        return fresh.stream()
                .map(one -> before.stream().filter(one::isOfTheSame).findFirst().orElse(one))
                .toList();
    }

    private boolean isOfTheSame(Contested other) {
        return what.matter() == other.what.matter() && said().equals(other.said());
    }

    private List<List<String>> said() {
        return what.sides().stream()
                .map(side -> List.of(side.source(), side.says()))
                .toList();
    }
}
