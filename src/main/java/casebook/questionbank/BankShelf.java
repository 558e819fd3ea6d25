package casebook.questionbank;

import casebook.cases.AnchorState;
import casebook.item.AssessmentItem;
import casebook.item.Status;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Banks and items as the loader keeps them. Versions are only ever added. */
public interface BankShelf {
    /** @param fileHash of the tree last loaded; null when the bank did not come from a file */
    record ShelvedBank(long id, String slug, @Nullable String fileHash, boolean retired) {}

    /**
     * @param fileHash the mark of what was loaded last; null when the item did not come from a file
     * @param served whether it has a version that draws see
     * @param byPerson whether a person has made that version
     */
    record ShelvedItem(
            long id, String slug, @Nullable String fileHash, boolean served, boolean byPerson, boolean retired) {}

    /**
     * What a new version of an item is made of.
     *
     * @param caseVersion that its anchors are pinned to; null when they are to works only
     * @param hash of its tree
     */
    record NewVersion(
            AssessmentItem item, Status status, @Nullable Long caseVersion, String hash) {}

    /** A version whose anchors were pinned to a version of a case. */
    record Pinned(long version, long caseVersion, AssessmentItem item) {}

    /** Where one anchor, by its place in the item, stands in a newer version of its case. */
    record AnchorRow(long itemVersion, int anchor, long caseVersion, AnchorState state) {}

    List<ShelvedBank> banks();

    List<ShelvedItem> items(long bank);

    /** Adds a bank or, when the slug is there, gives it this title and vocabulary. Gives its id. */
    long put(QuestionBank bank, String fileHash);

    long addItem(long bank, String slug);

    /** A new version, numbered after the last, made by the loader. Gives its id. */
    long addVersion(long item, NewVersion version, Instant now);

    /** A new version, numbered after the last, made by a person. Gives its id. */
    long addVersionBy(long account, long item, NewVersion version, Instant now);

    void serve(long item, long version);

    /** Remembers what was loaded last. */
    void loaded(long item, String fileHash);

    /** @param since null brings it back */
    void setBankRetired(long bank, @Nullable Instant since);

    /** @param since null brings it back */
    void setItemRetired(long item, @Nullable Instant since);

    /** The ids of item versions pinned to other versions of the case that are not yet placed in this one. */
    List<Long> toPlace(long caseVersion);

    List<Pinned> pinned(List<Long> versions);

    void place(List<AnchorRow> rows, Instant now);
}
