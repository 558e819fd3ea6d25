package casebook.delivery.app;

import casebook.delivery.Progress;
import casebook.delivery.SlotProgress;
import casebook.platform.RecentlyUsed;
import casebook.platform.SystemTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far the attempts of an assignment are, for boards that ask again and again: the answers of an attempt are read again
 * only when something was saved since, which its row tells. What is kept is never told without asking for that, so that a
 * board shows what is saved and another node may hold its own. Who asks while somebody reads waits and has what was read.
 */
@SystemTask
@ApplicationScoped
public class FollowingProgress {
    private static final int ASSIGNMENTS = 8;

    private final Progress progress;
    private final RecentlyUsed<Long, Map<Long, Known>> watched = new RecentlyUsed<>(ASSIGNMENTS);

    @Inject
    public FollowingProgress(Progress progress) {
        this.progress = progress;
    }

    private record Known(Optional<Instant> lastSave, List<SlotProgress> slots) {}

    /** By attempt, all its questions in the order of their slots. @param attempts of the assignment */
    public Map<Long, List<SlotProgress>> of(long assignment, Collection<Long> attempts) {
        Map<Long, Known> known = watched.get(assignment, first -> new HashMap<>());
        synchronized (known) {
            Map<Long, Optional<Instant>> lastSaves = progress.lastSaves(assignment);
            Set<Long> amended = progress.amended(assignment);
            List<Long> changed = attempts.stream()
                    .filter(id -> amended.contains(id) || hasSaved(known.get(id), lastSaves.get(id)))
                    .toList();
            progress.of(changed)
                    .forEach((id, slots) ->
                            known.put(id, new Known(lastSaves.getOrDefault(id, Optional.empty()), List.copyOf(slots))));
            Map<Long, List<SlotProgress>> found = new HashMap<>();
            attempts.forEach(id -> {
                Known one = known.get(id);
                found.put(id, one == null ? List.of() : one.slots());
            });
            return found;
        }
    }

    private static boolean hasSaved(@Nullable Known known, @Nullable Optional<Instant> lastSave) {
        return known == null || lastSave == null || !known.lastSave().equals(lastSave);
    }
}
