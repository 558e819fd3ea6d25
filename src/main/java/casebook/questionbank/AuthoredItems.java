package casebook.questionbank;

import casebook.item.AssessmentItem;
import casebook.item.Status;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Items as their authors keep them, with all versions. A version is written again only while it is a draft. */
public interface AuthoredItems {

    /** A bank with its vocabulary, without its items. */
    record Shelved(long id, QuestionBank bank) {}

    /**
     * An item in its bank.
     *
     * @param served the version that draws see; null while there is none
     * @param retired whether its bank or its file is gone
     */
    record Head(long id, long bank, String slug, @Nullable Long served, boolean retired) {}

    /**
     * A version without its body.
     *
     * @param by who made it; null for the loader
     */
    record Edition(
            long id,
            int number,
            Status status,
            Instant at,
            @Nullable Long by) {}

    /** What a version is made of; {@code caseVersion} is what its anchors are pinned to, null for works only. */
    record Content(AssessmentItem item, @Nullable Long caseVersion) {}

    List<Shelved> banks();

    Optional<Shelved> bank(String slug);

    Optional<Shelved> bank(long id);

    /** The newest version of every item of these banks, by slug, without bodies. */
    List<ItemLine> lines(Collection<Long> banks);

    /** The newest versions of the items of a bank that are neither retired nor gone. */
    List<AssessmentItem> newest(long bank);

    Optional<Head> item(long id);

    Optional<Head> item(long bank, String slug);

    /** The newest first. */
    List<Edition> editions(long item);

    /** The same of several items, in one go. */
    Map<Long, List<Edition>> editions(Collection<Long> items);

    /** Those of these items that were ever loaded from a file. */
    Set<Long> fromFiles(Collection<Long> items);

    /** The tree of a version's body; empty when there is no such version of the item. */
    Optional<JsonObject> body(long item, long version);

    /** The bodies of these versions as items, by version. */
    Map<Long, AssessmentItem> items(Collection<Long> versions);

    /** The stored states of the anchors of a version in the case versions that are served now, by place. */
    Map<Integer, AnchorStanding> anchors(long version);

    long addItem(long bank, String slug);

    /** A draft, numbered after the last. Gives its id. */
    long add(long item, Content content, long by, Instant now);

    /** The case version that the anchors of a version are pinned to; null for works only. */
    @Nullable
    Long caseVersion(long version);

    /** Puts other content into a version, with the status that its tree says. */
    void rewrite(long version, Content content);

    void status(long version, Status status);

    void serve(long item, long version);

    void move(long item, long bank);

    /** Moves an item's row on, so that two who write at once do not both go on from the same version. */
    void lock(long item);
}
