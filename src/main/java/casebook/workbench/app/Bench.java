package casebook.workbench.app;

import casebook.workbench.DraftChange;
import casebook.workbench.History;
import casebook.workbench.WorkingDraft;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft as one person sees it.
 *
 * @param own whether it is the reader's own, who may add people and delete it
 * @param here names of others who have it open now
 * @param people all others who may work on it
 * @param recent what was done last, latest first
 * @param publishedCase the slug of the case that was made of it; null before
 */
public record Bench(
        long id,
        boolean own,
        int revision,
        WorkingDraft draft,
        Instant savedAt,
        List<String> here,
        List<Colleague> people,
        History history,
        List<Told> recent,
        @Nullable String publishedCase) {

    public Bench {
        here = List.copyOf(here);
        people = List.copyOf(people);
        recent = List.copyOf(recent);
    }

    public record Colleague(long account, String name) {}

    /** A change and whose it is. @param what was done, as {@link casebook.workbench.Did} writes it */
    public record Told(int revision, String name, DraftChange.Kind kind, String what, Instant at) {}
}
