package casebook.delivery.app;

import casebook.delivery.AttemptSlot;
import casebook.delivery.Attempts;
import casebook.delivery.SittingSlot;
import casebook.item.CandidateIds;
import casebook.item.CandidateItem;
import casebook.platform.RecentlyUsed;
import casebook.platform.SystemTask;
import casebook.questionbank.ItemVersion;
import casebook.questionbank.app.ItemLibrary;
import casebook.shared.JsonTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * The questions of an attempt, ready to show, check and score. They never change once drawn, so they are kept once read;
 * who may see them is for the caller to ask.
 */
@SystemTask
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class AttemptSlots {
    private static final int KEPT = 1_000;

    private final Attempts attempts;
    private final ItemLibrary items;
    private final RecentlyUsed<Long, List<SittingSlot>> kept = new RecentlyUsed<>(KEPT);

    @Inject
    public AttemptSlots(Attempts attempts, ItemLibrary items) {
        this.attempts = attempts;
        this.items = items;
    }

    /** In the order of their slots, from 1. */
    public List<SittingSlot> of(long attempt) {
        return kept.get(
                attempt, id -> attempts.slots(id).stream().map(this::ready).toList());
    }

    /** As {@link #of}, for those that were drawn just now. */
    List<SittingSlot> drawn(long attempt, List<AttemptSlot> slots) {
        return kept.get(attempt, id -> slots.stream().map(this::ready).toList());
    }

    private SittingSlot ready(AttemptSlot slot) {
        ItemVersion version = items.get(slot.itemVersion());
        CandidateIds ids = ids(slot.candidateIds());
        return new SittingSlot(
                slot.slot(), slot.marks(), version, ids, CandidateItem.of(version.item(), version.rendered(), ids));
    }

    private static CandidateIds ids(String json) {
        try (JsonReader reader = JsonTree.reader(json)) {
            return CandidateIds.fromJson(reader.readObject());
        }
    }
}
