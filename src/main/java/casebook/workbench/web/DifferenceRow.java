package casebook.workbench.web;

import casebook.workbench.Contested;
import java.util.List;

/**
 * What sources disagree on, as the page shows it.
 *
 * @param place in the proposal
 */
public record DifferenceRow(int place, Contested contested, List<SideRow> sides) {
    public DifferenceRow {
        sides = List.copyOf(sides);
    }

    /** @param says what the source has, as a reader writes it */
    public record SideRow(
            String source, String letter, String label, String says, String words, ProposalRow.Rest rest) {}

    public String getMatter() {
        return contested.what().matter().name();
    }

    public String getStand() {
        return contested.stand().name();
    }

    public String getFollows() {
        return contested.follows();
    }

    public String getNote() {
        return contested.note();
    }
}
