package casebook.questionbank.app;

import casebook.cases.CaseVersion;
import casebook.cases.TeachingCase;
import casebook.cases.app.CaseLibrary;
import casebook.item.AssessmentItem;
import casebook.platform.SystemTask;
import casebook.questionbank.Enmities;
import casebook.questionbank.Lint;
import casebook.questionbank.LintContext;
import casebook.questionbank.QuestionBank;
import casebook.questionbank.Standards;
import casebook.shared.Diagnostic;
import casebook.shared.Places;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds an item to the rules, against the cases as they are served now. What is worked out about the cases is kept. */
@SystemTask
@ApplicationScoped
public class ItemLint {
    private final CaseLibrary cases;
    private final Standards standards;
    private final Enmities enmities;
    private List<Long> made = List.of();
    private @Nullable LintContext context;

    @Inject
    public ItemLint(CaseLibrary cases, Standards standards, Enmities enmities) {
        this.cases = cases;
        this.standards = standards;
        this.enmities = enmities;
    }

    /** One at a time: what is kept about cases grows as it is asked for. */
    public synchronized List<Diagnostic> of(AssessmentItem item, QuestionBank bank) {
        Lint.Placed placed = new Lint.Placed(item, Places.NONE);
        List<Diagnostic> found = new ArrayList<>(Lint.item(placed, bank, context()));
        found.addAll(Lint.enemies(placed, enmities::unknown));
        return found;
    }

    private LintContext context() {
        List<CaseVersion> served = cases.served();
        List<Long> ids = served.stream().map(CaseVersion::id).sorted().toList();
        LintContext there = context;
        if (there == null || !ids.equals(made)) {
            List<TeachingCase> whole =
                    served.stream().map(CaseVersion::teachingCase).toList();
            there = new LintContext(whole, Set.of(), standards.references(), standards.misconceptions(), false);
            context = there;
            made = ids;
        }
        return there;
    }
}
