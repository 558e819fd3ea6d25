package casebook.questionbank.web;

import casebook.cases.TeachingCase;
import casebook.item.Level;
import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.questionbank.CoverageTable;
import casebook.questionbank.QuestionBank;
import casebook.questionbank.app.ReadingCoverage;
import casebook.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a bank covers: its questions by passage and level, and by concept and level. */
@Named
@RequestScoped
public class CoverageBacking {
    private final ReadingCoverage reading;
    private final EditorDesk desk;
    private final CurrentActor current;
    private final SentForm form = new SentForm();
    private @Nullable QuestionBank bank;
    private CoverageTable passages = new CoverageTable(List.of());
    private CoverageTable concepts = new CoverageTable(List.of());

    @Inject
    public CoverageBacking(ReadingCoverage reading, EditorDesk desk, CurrentActor current) {
        this.reading = reading;
        this.desk = desk;
        this.current = current;
    }

    public void load() {
        List.of("concept", "shown", "gaps")
                .forEach(name -> form.fill(name, PageFlow.parameter(name).strip()));
        boolean reviewed = form.text("shown").equals("reviewed");
        PageFlow.given(reading.of(current.actor(), PageFlow.parameter("bank"), form.text("concept"), reviewed), form)
                .ifPresent(this::show);
    }

    private void show(ReadingCoverage.Counted counted) {
        QuestionBank of = counted.bank().bank();
        bank = of;
        TeachingCase whole = desk.caseOf(current.actor(), null);
        if (whole != null) {
            passages = CoverageTable.ofPassages(counted.items(), whole).leaving(of.notAssessed());
        }
        concepts = CoverageTable.ofConcepts(
                counted.items(),
                of.concepts().stream()
                        .filter(each -> form.text("concept").isEmpty() || form.has("concept", each.id()))
                        .toList());
    }

    public QuestionBank getBank() {
        return Objects.requireNonNull(bank);
    }

    public SentForm getForm() {
        return form;
    }

    public CoverageTable getPassages() {
        return passages;
    }

    /** The passages that the page lists. */
    public List<CoverageTable.Row> getRows() {
        return form.has("gaps", "only") ? passages.gaps() : passages.rows();
    }

    public CoverageTable getConcepts() {
        return concepts;
    }

    public List<String> getLevels() {
        return Arrays.stream(Level.values()).map(Level::lexical).toList();
    }

    /** The concepts of the bank, by id. */
    public Map<String, String> getChoices() {
        Map<String, String> choices = new LinkedHashMap<>();
        getBank().concepts().forEach(each -> choices.put(each.id(), each.name()));
        return choices;
    }

    public Map<String, String> getShown() {
        return Map.of("reviewed", ItemEditBacking.words().word("coverage.shown.reviewed"));
    }

    public Map<String, String> getGaps() {
        return Map.of("only", ItemEditBacking.words().word("coverage.gaps.only"));
    }
}
