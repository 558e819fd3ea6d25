package casebook.content.web;

import casebook.cases.CaseHistory.Line;
import casebook.content.app.TendingCases;
import casebook.content.app.TendingCases.Comparison;
import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** What two versions of a case differ in. */
@Named
@RequestScoped
public class CaseDiffBacking {
    private final TendingCases tending;
    private final CurrentActor current;
    private @Nullable Comparison comparison;

    @Inject
    public CaseDiffBacking(TendingCases tending, CurrentActor current) {
        this.tending = tending;
        this.current = current;
    }

    public void load() {
        PageFlow.given(
                        tending.compare(current.actor(), PageFlow.parameter("case"), number("from"), number("to")),
                        new SentForm())
                .ifPresent(found -> comparison = found);
    }

    private static int number(String parameter) {
        String text = PageFlow.parameter(parameter);
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : -1;
    }

    public @Nullable Comparison getComparison() {
        return comparison;
    }

    /** The title of the later version. */
    public String getTitle() {
        return comparison == null ? "" : comparison.to().title();
    }

    public boolean isFrom(Line line) {
        return comparison != null && comparison.from().id() == line.id();
    }

    public boolean isTo(Line line) {
        return comparison != null && comparison.to().id() == line.id();
    }
}
