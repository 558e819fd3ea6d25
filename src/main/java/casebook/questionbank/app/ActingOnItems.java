package casebook.questionbank.app;

import casebook.item.AssessmentItem;
import casebook.questionbank.BulkDeed;
import casebook.questionbank.BulkPlan;
import casebook.questionbank.CheckedItem;
import casebook.questionbank.ItemEvent;
import casebook.questionbank.ItemSheet;
import casebook.security.Actor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Does something with several items of a bank in one transaction: with each what the single deed does, its event and its
 * row in the audit trail included. Items that it may not be done with stay as they are.
 */
@ApplicationScoped
@Transactional
public class ActingOnItems {
    private static final int LONGEST = 4_000;

    private final BulkItems bulk;
    private final ReadingBanks reading;
    private final WritingItems writing;
    private final ReviewingItems reviewing;

    @Inject
    public ActingOnItems(BulkItems bulk, ReadingBanks reading, WritingItems writing, ReviewingItems reviewing) {
        this.bulk = bulk;
        this.reading = reading;
        this.writing = writing;
        this.reviewing = reviewing;
    }

    /** What was done with how many, and how many stayed as they were. */
    public record Done(long count, long refused) {}

    /**
     * @param seen of the items, as {@link BulkPlan.Line#seen} was in the preview
     * @return Invalid with {@code DEED} when the deed does not say all that it has to, or names what does not exist
     */
    public Answer<Done> perform(Actor who, String bank, Collection<Long> chosen, Set<String> seen, BulkDeed deed) {
        return switch (bulk.plan(who, bank, chosen, deed)) {
            case Answer.Given<BulkPlan> given ->
                isSound(given.value())
                        ? perform(who, given.value(), seen)
                        : new Answer.Invalid<>(List.of(Diagnostic.error("DEED", "say what to do", Where.at("deed"))));
            case Answer.Forbidden<BulkPlan> ignored -> new Answer.Forbidden<>();
            case Answer.Hidden<BulkPlan> ignored -> new Answer.Hidden<>();
            case Answer.Invalid<BulkPlan> invalid -> new Answer.Invalid<>(invalid.diagnostics());
        };
    }

    private static boolean isSound(BulkPlan plan) {
        return plan.deed().isWhole()
                && switch (plan.deed()) {
                    case BulkDeed.Tag tag ->
                        tag.concept().isEmpty()
                                || plan.bank().concept(tag.concept()).isPresent();
                    case BulkDeed.Move ignored -> plan.to() != null;
                    case BulkDeed.Copy ignored -> plan.to() != null;
                    case BulkDeed.Archive archive -> archive.reason().length() <= LONGEST;
                };
    }

    private Answer<Done> perform(Actor who, BulkPlan plan, Set<String> seen) {
        long done = plan.lines().stream()
                .filter(BulkPlan.Line::isDone)
                .filter(line -> seen.contains(line.seen()))
                .filter(line -> isDone(who, plan, line))
                .count();
        return new Answer.Given<>(new Done(done, plan.lines().size() - done));
    }

    private boolean isDone(Actor who, BulkPlan plan, BulkPlan.Line line) {
        if (!(reading.item(who, line.item(), Optional.empty()) instanceof Answer.Given<ItemSheet> given)) {
            return false;
        }
        ItemSheet sheet = given.value();
        String target = plan.to() == null ? "" : plan.to().slug();
        Answer<?> answer = switch (plan.deed()) {
            case BulkDeed.Tag tag -> tag(who, sheet, tag);
            case BulkDeed.Move ignored -> writing.move(who, sheet, target);
            case BulkDeed.Copy ignored -> writing.copy(who, sheet, target);
            case BulkDeed.Archive archive ->
                reviewing.act(who, line.item(), sheet.base(), ItemEvent.Type.RETIRED, archive.reason(), List.of());
        };
        return answer instanceof Answer.Given;
    }

    private Answer<?> tag(Actor who, ItemSheet sheet, BulkDeed.Tag tag) {
        AssessmentItem item = Objects.requireNonNull(sheet.checked().item());
        AssessmentItem tagged = item.with(item.classification().tagged(tag.concept(), tag.objective()));
        return writing.save(
                who, sheet.head().id(), sheet.base(), new CheckedItem(tagged, tagged, List.of(), List.of()));
    }
}
