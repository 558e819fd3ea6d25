package casebook.questionbank;

import casebook.item.Status;
import java.util.List;

/** A bank and how its items stand. */
public record BankSummary(QuestionBank bank, List<ItemLine> lines) {

    public BankSummary {
        lines = List.copyOf(lines);
    }

    public long reviewed() {
        return count(Status.REVIEWED);
    }

    public long drafts() {
        return count(Status.DRAFT);
    }

    public long inReview() {
        return count(Status.IN_REVIEW);
    }

    public long out() {
        return lines.stream().filter(ItemLine::isOut).count();
    }

    /** Items whose anchors have to be looked at. */
    public long doubtful() {
        return lines.stream()
                .filter(line -> !line.isOut() && line.anchors().compareTo(AnchorStanding.DOUBTFUL) >= 0)
                .count();
    }

    private long count(Status status) {
        return lines.stream()
                .filter(line -> !line.isOut() && line.status() == status)
                .count();
    }
}
