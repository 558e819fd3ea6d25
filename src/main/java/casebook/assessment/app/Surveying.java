package casebook.assessment.app;

import casebook.assessment.Blueprint;
import casebook.assessment.Draw;
import casebook.assessment.PoolItem;
import casebook.assessment.QuestionCard;
import casebook.assessment.QuestionSearch;
import casebook.assessment.Shelf;
import casebook.assessment.Survey;
import casebook.platform.Randomness;
import casebook.platform.SystemTask;
import casebook.questionbank.ItemListing;
import casebook.questionbank.ItemVersion;
import casebook.questionbank.QuestionBank;
import casebook.questionbank.app.ItemLibrary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What there is to make quizzes of, and what a blueprint comes to with it. It checks no rights: the caller has asked who
 * may see questions with their keys.
 */
@SystemTask
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Surveying {
    private final ItemLibrary items;

    @Inject
    public Surveying(ItemLibrary items) {
        this.items = items;
    }

    public Shelf shelf() {
        List<QuestionBank> banks = items.banks();
        List<String> slugs = banks.stream().map(QuestionBank::slug).toList();
        return new Shelf(banks, items.drawable(slugs), items.orphaned(slugs));
    }

    public Survey survey(Shelf shelf, Blueprint blueprint) {
        Map<Long, Double> marks =
                shelf.questions().stream().collect(Collectors.toMap(ItemListing::version, ItemListing::marks));
        return Survey.of(
                blueprint, shelf.pool(blueprint), item -> marks.getOrDefault(item.version(), 0.0), Randomness::from);
    }

    /** The questions of a form that is drawn with this seed; none when the blueprint cannot be filled. */
    public List<QuestionCard> form(Shelf shelf, Blueprint blueprint, long seed) {
        return switch (Draw.from(blueprint, shelf.pool(blueprint), Set.of(), Randomness.from(seed))) {
            case Draw.Result.Drawn drawn -> cards(shelf, drawn.versions());
            case Draw.Result.Short ignored -> List.of();
        };
    }

    /** The questions with these slugs that may be drawn, in the order given. */
    public List<QuestionCard> fixed(Shelf shelf, Blueprint blueprint) {
        Map<String, Long> bySlug = shelf.questions().stream()
                .filter(one -> blueprint.items().contains(one.slug()))
                .collect(Collectors.toMap(ItemListing::slug, ItemListing::version, (one, other) -> one));
        return cards(
                shelf,
                blueprint.items().stream()
                        .filter(bySlug::containsKey)
                        .map(bySlug::get)
                        .toList());
    }

    /** All questions that a search finds, in the order of the shelf. */
    public List<Long> find(Shelf shelf, QuestionSearch search) {
        List<Long> candidates = shelf.questions().stream()
                .filter(search::accepts)
                .map(ItemListing::version)
                .toList();
        return search.text().isBlank()
                ? candidates
                : items.all(candidates).stream()
                        .filter(search::accepts)
                        .map(ItemVersion::id)
                        .toList();
    }

    /** As people see them, in the order given. */
    public List<QuestionCard> cards(Shelf shelf, Collection<Long> versions) {
        Map<Long, PoolItem> listed = shelf.questions().stream()
                .map(PoolItem::of)
                .collect(Collectors.toMap(PoolItem::version, Function.identity()));
        return items.all(versions).stream()
                .filter(version -> listed.containsKey(version.id()))
                .map(version -> card(shelf, version))
                .toList();
    }

    private static QuestionCard card(Shelf shelf, ItemVersion version) {
        return new QuestionCard(
                version,
                shelf.bank(version.bank()).map(QuestionBank::title).orElse(version.bank()),
                version.item().concepts().stream()
                        .map(concept -> shelf.conceptName(version.bank(), concept))
                        .toList());
    }
}
