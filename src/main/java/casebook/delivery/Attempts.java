package casebook.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The attempts and responses in the database. */
public interface Attempts {
    Optional<Attempt> find(long id);

    /** The attempt with its row locked until the transaction ends; saves wait for it and it waits for saves. */
    Optional<Attempt> lock(long id);

    /** Adds an attempt and its slots. The id of the one given is ignored. */
    Attempt add(Attempt attempt, Duration grace, List<AttemptSlot> slots);

    /** Writes what a transition changed. */
    void update(Attempt attempt, Duration grace);

    void addEvent(AttemptEvent event);

    List<Attempt> of(long assignment, long account);

    List<Attempt> ofAccount(long account);

    List<Attempt> ofAssignment(long assignment);

    /** Who stands where in these assignments, without reading the attempts. */
    List<Standing> standings(Collection<Long> assignments);

    List<AttemptSlot> slots(long attempt);

    /** Items that earlier attempts of the account at the assignment had. */
    Set<Long> seenItems(long assignment, long account);

    /** Ids of attempts in progress whose end and grace are over. */
    List<Long> overdue(Instant now, int most);

    /** Attempts in progress that had not ended at an instant; of those without an end, those with an opened question. */
    List<Attempt> runningAt(Instant moment);

    List<Attempt> runningOf(long account);

    /**
     * Notes a save if the attempt is in progress and takes it then, which locks the row.
     *
     * @return false when it does not
     */
    boolean touch(long attempt, Instant received);

    /** What an attempt holds, without the contents. */
    SavedSequences sequences(long attempt);

    /** The response saved under a sequence. */
    Optional<StoredSave> saved(long attempt, int slot, int sequence);

    void append(long attempt, Collection<StoredSave> saves, Optional<String> clientTime);

    /** By slot, the response that counts. */
    Map<Integer, StoredSave> latest(long attempt);

    /** Bytes kept of late responses. */
    long lateBytes(long attempt);

    void keepLate(long attempt, SaveEntry entry, int bytes, Instant received);

    void reportProblem(long attempt, int slot, String text, Instant at);
}
