package casebook.delivery;

import casebook.item.CandidateIds;
import casebook.item.CandidateItem;
import casebook.questionbank.ItemVersion;

/** A question of an attempt with all that is needed to show, check and score it. It never changes. */
public record SittingSlot(int slot, double marks, ItemVersion version, CandidateIds ids, CandidateItem item) {}
