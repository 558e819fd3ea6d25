package casebook.delivery.app;

import casebook.delivery.Assignment;
import casebook.delivery.AssignmentView;
import casebook.delivery.Assignments;
import casebook.delivery.OwnTimesTold;
import casebook.delivery.Relation;
import casebook.delivery.SittingSlot;
import casebook.platform.RecentlyUsed;
import casebook.questionbank.ItemVersion;
import casebook.questionbank.app.ItemLibrary;
import casebook.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Tells before a quiz which of its questions have a time of their own. */
@ApplicationScoped
@Transactional
public class TellingOwnTimes {
    private final Assignments assignments;
    private final AttemptSlots slots;
    private final ItemLibrary items;
    private final Access access;

    /** The times of a pool by the pool, which is a set of versions, none of which ever changes. */
    private final RecentlyUsed<Collection<Long>, List<Duration>> pools = new RecentlyUsed<>(100);

    @Inject
    public TellingOwnTimes(Assignments assignments, AttemptSlots slots, ItemLibrary items, Access access) {
        this.assignments = assignments;
        this.slots = slots;
        this.items = items;
        this.access = access;
    }

    /** @param view the assignment as the actor stands to it; nothing is told of one that is not theirs to see */
    public OwnTimesTold tell(Actor who, AssignmentView view) {
        Assignment assignment = view.assignment();
        if (access.to(who, assignment) == Relation.NONE) {
            return new OwnTimesTold(List.of(), true);
        }
        Collection<Long> pool = assignments.pool(assignment);
        Optional<List<Duration>> drawn = view.inProgress()
                .map(attempt -> slots.of(attempt.id()).stream()
                        .map(SittingSlot::ownTime)
                        .flatMap(Optional::stream)
                        .toList());
        List<Duration> times = drawn.orElseGet(() -> pools.get(pool, this::ofPool)).stream()
                .map(time ->
                        view.allowance().ofQuestion(time, assignment.window().limit()))
                .sorted(Comparator.reverseOrder())
                .toList();
        return new OwnTimesTold(times, drawn.isPresent() || pool.size() == assignment.questions());
    }

    private List<Duration> ofPool(Collection<Long> pool) {
        return items.all(pool).stream()
                .map(ItemVersion::item)
                .map(item -> item.timeLimit())
                .filter(Objects::nonNull)
                .toList();
    }
}
