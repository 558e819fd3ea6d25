package casebook.questionbank.web;

import casebook.item.Status;
import casebook.platform.web.Ids;
import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.questionbank.BankSummary;
import casebook.questionbank.BulkDeed;
import casebook.questionbank.BulkPlan;
import casebook.questionbank.app.ActingOnItems;
import casebook.questionbank.app.BulkItems;
import casebook.questionbank.app.CheckingItems;
import casebook.questionbank.app.ReadingBanks;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is done with several questions of a bank, shown before it is done. */
@Named
@RequestScoped
public class BulkBacking {
    private final BulkItems bulk;
    private final ActingOnItems acting;
    private final ReadingBanks reading;
    private final CheckingItems checking;
    private final CurrentActor current;
    private SentForm form = new SentForm();
    private @Nullable BulkPlan plan;

    @Inject
    public BulkBacking(
            BulkItems bulk, ActingOnItems acting, ReadingBanks reading, CheckingItems checking, CurrentActor current) {
        this.bulk = bulk;
        this.acting = acting;
        this.reading = reading;
        this.checking = checking;
        this.current = current;
    }

    public void load() {
        form = SentForm.of(PageFlow.request());
        Optional<BulkDeed.Kind> kind = Arrays.stream(BulkDeed.Kind.values())
                .filter(each -> form.has("deed", each.name()))
                .findFirst();
        if (kind.isEmpty()) {
            PageFlow.notFound();
            return;
        }
        BulkDeed deed = deed(kind.get());
        String bank = PageFlow.parameter("bank");
        if (PageFlow.posted() && PageFlow.parameter("do").equals("save")) {
            save(bank, deed);
        }
        if (!PageFlow.isDone()) {
            PageFlow.given(bulk.plan(current.actor(), bank, items(), deed), form)
                    .ifPresent(found -> plan = found);
        }
    }

    private List<Long> items() {
        return form.all("item").stream().flatMap(id -> Ids.read(id).stream()).toList();
    }

    private BulkDeed deed(BulkDeed.Kind kind) {
        return switch (kind) {
            case TAG -> new BulkDeed.Tag(form.text("concept"), form.text("objective"));
            case MOVE -> new BulkDeed.Move(form.text("to"));
            case COPY -> new BulkDeed.Copy(form.text("to"));
            case ARCHIVE ->
                new BulkDeed.Archive(form.text("reason").replace("\r", "").strip());
        };
    }

    private void save(String bank, BulkDeed deed) {
        switch (acting.perform(current.actor(), bank, items(), Set.copyOf(form.all("seen")), deed)) {
            case Answer.Given<ActingOnItems.Done> given ->
                PageFlow.leadTo("/teach/bank.xhtml?bank=" + bank + "&did=" + deed.kind() + "&count="
                        + given.value().count() + "&left=" + given.value().refused() + "&to=" + form.text("to"));
            case Answer.Invalid<ActingOnItems.Done> ignored ->
                form.fault(field(deed), ItemEditBacking.words().word("bulk.fault." + deed.kind()));
            case Answer.Forbidden<ActingOnItems.Done> ignored -> PageFlow.forbidden();
            case Answer.Hidden<ActingOnItems.Done> ignored -> PageFlow.notFound();
        }
    }

    private static String field(BulkDeed deed) {
        return switch (deed) {
            case BulkDeed.Tag ignored -> "concept";
            case BulkDeed.Move ignored -> "to";
            case BulkDeed.Copy ignored -> "to";
            case BulkDeed.Archive ignored -> "reason";
        };
    }

    public BulkPlan getPlan() {
        return Objects.requireNonNull(plan);
    }

    public SentForm getForm() {
        return form;
    }

    public String getKind() {
        return getPlan().deed().kind().name();
    }

    /** Where items can go, by slug. */
    public Map<String, String> getBanks() {
        Map<String, String> banks = new LinkedHashMap<>();
        if (reading.banks(current.actor()) instanceof Answer.Given<List<BankSummary>> given) {
            given.value().stream()
                    .map(BankSummary::bank)
                    .filter(bank -> !bank.slug().equals(getPlan().bank().slug()))
                    .forEach(bank -> banks.put(bank.slug(), bank.title()));
        }
        return banks;
    }

    public Map<String, String> getConcepts() {
        Map<String, String> concepts = new LinkedHashMap<>();
        getPlan().bank().concepts().forEach(concept -> concepts.put(concept.id(), concept.name()));
        return concepts;
    }

    /** Of all cases; where two cases have an objective of the same id, as the first has it. */
    public Map<String, String> getObjectives() {
        Map<String, String> objectives = new LinkedHashMap<>();
        checking.cases(current.actor()).stream()
                .flatMap(whole -> whole.objectives().stream())
                .forEach(each -> objectives.putIfAbsent(each.id(), each.id() + " " + each.text()));
        return objectives;
    }

    /** How the newest version of an item stands. */
    public String status(BulkPlan.Line line) {
        return line.line() == null
                ? ""
                : line.line().isOut()
                        ? Status.RETIRED.name()
                        : line.line().status().name();
    }

    /** Whether there is anything that could be done. */
    public boolean isDoable() {
        return getPlan().count() > 0;
    }
}
