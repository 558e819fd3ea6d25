package casebook.questionbank;

import casebook.item.AssessmentItem;
import casebook.item.RenderedItem;
import org.jspecify.annotations.Nullable;

/**
 * An item as it was at one time; it never changes.
 *
 * @param id of the version
 * @param itemId of the item, the same over its versions
 * @param bank the bank's slug
 * @param caseVersion the case version that its anchors were pinned to; null when it has none
 */
public record ItemVersion(
        long id, long itemId, String bank, @Nullable Long caseVersion, AssessmentItem item, RenderedItem rendered) {}
