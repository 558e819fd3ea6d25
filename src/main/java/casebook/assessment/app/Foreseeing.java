package casebook.assessment.app;

import casebook.assessment.Blueprint;
import casebook.assessment.ExpectedCoverage;
import casebook.assessment.PoolItem;
import casebook.assessment.Prospects;
import casebook.assessment.RowStock;
import casebook.assessment.Shelf;
import casebook.assessment.Survey;
import casebook.cases.CaseVersion;
import casebook.cases.TeachingCase;
import casebook.cases.app.CaseLibrary;
import casebook.item.AssessmentItem;
import casebook.item.ItemAnchor;
import casebook.platform.Randomness;
import casebook.platform.SystemTask;
import casebook.questionbank.BankConcept;
import casebook.questionbank.CoverageTable;
import casebook.questionbank.ItemVersion;
import casebook.questionbank.app.ItemLibrary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Holds a blueprint against what there is, and against what its forms would cover. It checks no rights. */
@SystemTask
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Foreseeing {
    private final ItemLibrary items;
    private final CaseLibrary cases;

    @Inject
    public Foreseeing(ItemLibrary items, CaseLibrary cases) {
        this.items = items;
        this.cases = cases;
    }

    /** The cases that questions of a blueprint rest on, as they are served. */
    public List<CaseVersion> cases(Shelf shelf, Blueprint blueprint) {
        return bodies(shelf.pool(blueprint)).values().stream()
                .flatMap(item -> slugs(item).stream())
                .distinct()
                .sorted()
                .flatMap(slug -> cases.served(slug).stream())
                .toList();
    }

    /** @param open by case, the parts that the course has opened */
    public Prospects of(Shelf shelf, Blueprint blueprint, Survey survey, Map<String, Set<String>> open) {
        List<PoolItem> pool = shelf.pool(blueprint);
        Map<Long, AssessmentItem> bodies = bodies(pool);
        List<RowStock> rows = blueprint.rows().stream()
                .map(row -> stock(shelf, blueprint, row, bodies))
                .toList();
        if (survey.forms().isEmpty() || blueprint.questions() == 0) {
            return new Prospects(rows, null, List.of(), open);
        }
        Drawn drawn = new Drawn(blueprint, pool, bodies, survey.forms());
        ExpectedCoverage concepts = ExpectedCoverage.of(
                CoverageTable.ofConcepts(drawn.items(), vocabulary(shelf, pool)),
                drawn.forms().size(),
                concept -> drawn.always(concept, (item, id) -> item.concepts().contains(id)));
        return new Prospects(
                rows,
                concepts,
                cases(shelf, blueprint).stream()
                        .map(version -> passages(version.teachingCase(), drawn))
                        .toList(),
                open);
    }

    private static Prospects.Case passages(TeachingCase whole, Drawn drawn) {
        ExpectedCoverage passages = ExpectedCoverage.of(
                CoverageTable.ofPassages(drawn.items(), whole),
                drawn.forms().size(),
                passage -> drawn.always(
                        passage,
                        (item, id) -> CoverageTable.passages(item, whole.slug()).contains(id)));
        return new Prospects.Case(whole.slug(), whole.title(), passages);
    }

    /** Forms that were drawn, and what they were drawn from. */
    private record Drawn(
            Blueprint blueprint, List<PoolItem> pool, Map<Long, AssessmentItem> bodies, List<List<Long>> forms) {

        List<AssessmentItem> items() {
            return forms.stream()
                    .flatMap(List::stream)
                    .map(version -> Objects.requireNonNull(bodies.get(version)))
                    .toList();
        }

        /** Whether no form can be without it. Looked at closely only where each form that was drawn has it. */
        boolean always(String id, BiPredicate<AssessmentItem, String> about) {
            Predicate<Long> these = version -> about.test(Objects.requireNonNull(bodies.get(version)), id);
            return forms.stream().allMatch(form -> form.stream().anyMatch(these))
                    && Survey.always(blueprint, pool, item -> these.test(item.version()), Randomness.from(0));
        }
    }

    private static Collection<BankConcept> vocabulary(Shelf shelf, List<PoolItem> pool) {
        Set<String> banks = pool.stream().map(PoolItem::bank).collect(Collectors.toSet());
        return shelf.banks().stream()
                .filter(bank -> banks.contains(bank.slug()))
                .flatMap(bank -> bank.concepts().stream())
                .collect(Collectors.toMap(BankConcept::id, Function.identity(), (one, other) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(BankConcept::name))
                .toList();
    }

    private static RowStock stock(
            Shelf shelf, Blueprint blueprint, Blueprint.Row row, Map<Long, AssessmentItem> bodies) {
        List<PoolItem> fit = shelf.pool(blueprint).stream().filter(row::accepts).toList();
        List<PoolItem> left =
                shelf.free(blueprint).stream().filter(row::accepts).toList();
        long orphaned =
                shelf.orphaned().stream().map(PoolItem::of).filter(row::accepts).count();
        long fixed = fit.stream()
                .filter(item -> blueprint.items().contains(item.slug()))
                .count();
        return new RowStock(
                fit.size() + (int) orphaned,
                (int) orphaned,
                (int) fixed,
                fit.size() - left.size() - (int) fixed,
                counted(left, bodies, item -> List.of(item.kind().lexical())),
                counted(
                        left,
                        bodies,
                        item -> slugs(item).stream()
                                .map(slug -> slug + "/" + item.part())
                                .toList()));
    }

    private static Map<String, Integer> counted(
            List<PoolItem> pool, Map<Long, AssessmentItem> bodies, Function<AssessmentItem, List<String>> by) {
        return pool.stream()
                .flatMap(item -> by.apply(Objects.requireNonNull(bodies.get(item.version()))).stream())
                .collect(Collectors.toMap(Function.identity(), one -> 1, Integer::sum));
    }

    private static List<String> slugs(AssessmentItem item) {
        return item.anchors().stream()
                .filter(ItemAnchor.class::isInstance)
                .map(anchor -> ((ItemAnchor) anchor).caseSlug())
                .distinct()
                .toList();
    }

    private Map<Long, AssessmentItem> bodies(List<PoolItem> pool) {
        return items.all(pool.stream().map(PoolItem::version).toList()).stream()
                .collect(Collectors.toMap(ItemVersion::id, ItemVersion::item));
    }
}
