package casebook.questionbank.web;

import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.questionbank.BankSummary;
import casebook.questionbank.app.ReadingBanks;
import casebook.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All question banks, and how far their items have come. */
@Named
@RequestScoped
public class BanksBacking {
    private final ReadingBanks reading;
    private final CurrentActor current;
    private List<BankSummary> banks = List.of();

    @Inject
    public BanksBacking(ReadingBanks reading, CurrentActor current) {
        this.reading = reading;
        this.current = current;
    }

    public void load() {
        PageFlow.given(reading.banks(current.actor()), new SentForm()).ifPresent(found -> banks = found);
    }

    public List<BankSummary> getBanks() {
        return banks;
    }

    public boolean isWriter() {
        return reading.writes(current.actor());
    }
}
