package casebook.workbench;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The drafts in the database. Changes are only ever added. */
public interface Drafts {
    /**
     * @param body the tree of {@link WorkingDraftJson}
     * @param publishedCase the slug of the case that was made of it last; null before
     */
    record Row(
            long id,
            long owner,
            int revision,
            String body,
            Instant updatedAt,
            @Nullable String publishedCase) {}

    /** A draft in a list. */
    record Line(
            long id,
            long owner,
            String title,
            int revision,
            Instant updatedAt,
            @Nullable String publishedCase) {}

    /** Somebody who may work on a draft. @param seenAt null when they have not opened it yet */
    record Person(long account, @Nullable Instant seenAt) {}

    /** The patches of a change as JSON arrays. */
    record Patches(String forward, String inverse) {}

    long add(long owner, String title, String body, Instant now);

    Optional<Row> find(long draft);

    /** Those of an account's own and those it was added to, latest first. */
    List<Line> of(long account);

    /**
     * Puts a new state in place of revision {@code base} and keeps the change, whose revision is {@code base + 1}.
     *
     * @return false, and nothing is changed, when the draft is no longer at that revision
     */
    boolean change(long draft, int base, String title, String body, DraftChange change, Patches patches);

    /** Oldest first. */
    List<DraftChange> changes(long draft);

    Patches patches(long draft, int revision);

    List<Person> people(long draft);

    void join(long draft, long account);

    void leave(long draft, long account);

    /** Notes that one who may work on it has it open. */
    void seen(long draft, long account, Instant now);

    void published(long draft, String slug);

    /** Takes a draft and all its changes away. */
    void delete(long draft);
}
