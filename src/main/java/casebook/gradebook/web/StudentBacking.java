package casebook.gradebook.web;

import casebook.gradebook.app.ReadingStudents;
import casebook.gradebook.report.ConceptKey;
import casebook.gradebook.report.ConceptNames;
import casebook.platform.web.PageFlow;
import casebook.questionbank.app.ItemLibrary;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One student's results in a course. */
@Named
@RequestScoped
public class StudentBacking {
    private final ReadingStudents reading;
    private final CurrentActor current;
    private final ConceptNames names;
    private final ReportFilter filter = ReportFilter.ofRequest();
    private ReadingStudents.@Nullable OneStudent student;
    private List<Outcome> outcomes = List.of();

    @Inject
    StudentBacking(ReadingStudents reading, CurrentActor current, ItemLibrary items) {
        this.reading = reading;
        this.current = current;
        this.names = ConceptNames.of(items.banks());
    }

    public void load() {
        switch (reading.one(current.actor(), filter.course(), PageFlow.id("student"))) {
            case Answer.Given<ReadingStudents.OneStudent> given -> {
                student = given.value();
                outcomes = outcomes(given.value());
            }
            case Answer.Forbidden<ReadingStudents.OneStudent> ignored -> PageFlow.forbidden();
            case Answer.Hidden<ReadingStudents.OneStudent> ignored -> PageFlow.notFound();
            case Answer.Invalid<ReadingStudents.OneStudent> ignored -> PageFlow.notFound();
        }
    }

    public ReadingStudents.@Nullable OneStudent getStudent() {
        return student;
    }

    public ReportFilter getFilter() {
        return filter;
    }

    /** Marks on an outcome. */
    public record Outcome(String bank, String name, double share, double max, boolean below) {}

    private List<Outcome> outcomes(ReadingStudents.OneStudent read) {
        return read.standing().concepts().entrySet().stream()
                .map(each -> outcome(
                        each.getKey(),
                        each.getValue().score() / each.getValue().max(),
                        each.getValue().max()))
                .sorted(Comparator.comparing(Outcome::share).thenComparing(Outcome::name))
                .toList();
    }

    /** The weakest first. */
    public List<Outcome> getOutcomes() {
        return outcomes;
    }

    private Outcome outcome(ConceptKey key, double share, double max) {
        return new Outcome(names.bank(key.bank()), names.of(key), share, max, share < filter.standardShare() - 1e-9);
    }
}
