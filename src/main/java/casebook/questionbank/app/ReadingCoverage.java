package casebook.questionbank.app;

import casebook.item.AssessmentItem;
import casebook.item.Status;
import casebook.questionbank.BankSummary;
import casebook.questionbank.ItemLine;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The items of a bank that count when it is asked what it covers. */
@ApplicationScoped
@Transactional
public class ReadingCoverage {
    private final ReadingBanks reading;

    /** A bank and the newest versions of its items. */
    public record Counted(BankSummary bank, List<AssessmentItem> items) {
        public Counted {
            items = List.copyOf(items);
        }
    }

    @Inject
    public ReadingCoverage(ReadingBanks reading) {
        this.reading = reading;
    }

    /**
     * @param concept only items about it; empty for any
     * @param reviewed whether only those count that have been reviewed; those retired never do
     */
    public Answer<Counted> of(Actor who, String bank, String concept, boolean reviewed) {
        return switch (reading.bank(who, bank)) {
            case Answer.Given<BankSummary> given -> new Answer.Given<>(counted(who, given.value(), concept, reviewed));
            case Answer.Forbidden<BankSummary> ignored -> new Answer.Forbidden<>();
            case Answer.Hidden<BankSummary> ignored -> new Answer.Hidden<>();
            case Answer.Invalid<BankSummary> invalid -> new Answer.Invalid<>(invalid.diagnostics());
        };
    }

    private Counted counted(Actor who, BankSummary bank, String concept, boolean reviewed) {
        List<Long> versions = bank.lines().stream()
                .filter(line -> !line.isOut() && (!reviewed || line.status() == Status.REVIEWED))
                .filter(line -> concept.isEmpty() || line.concepts().contains(concept))
                .map(ItemLine::version)
                .toList();
        return new Counted(bank, List.copyOf(reading.bodies(who, versions).values()));
    }
}
