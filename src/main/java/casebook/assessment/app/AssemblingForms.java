package casebook.assessment.app;

import casebook.assessment.Draw;
import casebook.assessment.Facility;
import casebook.assessment.FormAssembly;
import casebook.assessment.FormsPlan;
import casebook.assessment.ParallelForms;
import casebook.assessment.PoolItem;
import casebook.assessment.QuestionCard;
import casebook.assessment.Quiz;
import casebook.assessment.Shelf;
import casebook.item.AssessmentItem;
import casebook.item.ItemAnchor;
import casebook.platform.Randomness;
import casebook.platform.SystemTask;
import casebook.questionbank.CoverageTable;
import casebook.questionbank.ItemHealth;
import casebook.questionbank.ItemVersion;
import casebook.questionbank.app.ItemLibrary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts parallel forms of a quiz together from what may be drawn now. It checks no rights. */
@SystemTask
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class AssemblingForms {
    private final ItemLibrary items;
    private final Surveying surveying;
    private final ItemHealth health;

    @Inject
    public AssemblingForms(ItemLibrary items, Surveying surveying, ItemHealth health) {
        this.items = items;
        this.surveying = surveying;
        this.health = health;
    }

    public FormsPlan of(Quiz quiz, int count, long seed) {
        Shelf shelf = surveying.shelf();
        List<PoolItem> pool = shelf.pool(quiz.blueprint());
        List<Long> versions = pool.stream().map(PoolItem::version).toList();
        Map<Long, AssessmentItem> bodies =
                items.all(versions).stream().collect(Collectors.toMap(ItemVersion::id, ItemVersion::item));
        Map<Long, ItemHealth.Report> reports = health.of(versions);
        Map<Long, Facility> facilities = pool.stream()
                .collect(Collectors.toMap(
                        PoolItem::version,
                        item -> Facility.of(
                                body(bodies, item.version()).expectedFacility(), reports.get(item.version()))));
        List<ParallelForms.Question> questions = pool.stream()
                .map(item -> new ParallelForms.Question(
                        item,
                        body(bodies, item.version()).marks(),
                        Objects.requireNonNull(facilities.get(item.version())).value()))
                .toList();
        return switch (FormAssembly.of(quiz.blueprint(), questions, count, seed, Randomness::from)) {
            case ParallelForms.Result.Made made -> plan(quiz, made.forms(), shelf, facilities);
            case ParallelForms.Result.Impossible none -> impossible(quiz, none.missing());
        };
    }

    private static FormsPlan impossible(Quiz quiz, Draw.Result.Short missing) {
        return new FormsPlan(quiz, null, missing.missing(), List.of(), Map.of());
    }

    private FormsPlan plan(Quiz quiz, ParallelForms forms, Shelf shelf, Map<Long, Facility> facilities) {
        List<FormsPlan.Sheet> sheets =
                forms.forms().stream().map(form -> sheet(shelf, form)).toList();
        Map<Long, Facility> asked = sheets.stream()
                .flatMap(sheet -> sheet.cards().stream())
                .map(card -> card.version().id())
                .distinct()
                .collect(Collectors.toMap(id -> id, id -> Objects.requireNonNull(facilities.get(id))));
        return new FormsPlan(quiz, forms, Map.of(), sheets, asked);
    }

    private FormsPlan.Sheet sheet(Shelf shelf, ParallelForms.Form form) {
        List<QuestionCard> cards = surveying.cards(
                shelf,
                form.questions().stream()
                        .map(question -> question.item().version())
                        .toList());
        List<AssessmentItem> asked =
                cards.stream().map(card -> card.version().item()).toList();
        return new FormsPlan.Sheet(
                form,
                cards,
                (int) asked.stream()
                        .flatMap(item -> item.concepts().stream())
                        .distinct()
                        .count(),
                (int) asked.stream().flatMap(AssemblingForms::places).distinct().count());
    }

    private static Stream<String> places(AssessmentItem item) {
        return item.anchors().stream()
                .filter(ItemAnchor.class::isInstance)
                .map(anchor -> ((ItemAnchor) anchor).caseSlug())
                .distinct()
                .flatMap(slug -> CoverageTable.passages(item, slug).stream().map(passage -> slug + "/" + passage));
    }

    private static AssessmentItem body(Map<Long, AssessmentItem> bodies, long version) {
        return Objects.requireNonNull(bodies.get(version));
    }
}
