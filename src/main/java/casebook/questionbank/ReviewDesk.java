package casebook.questionbank;

import casebook.item.Status;
import casebook.questionbank.AuthoredItems.Edition;
import casebook.questionbank.AuthoredItems.Head;
import casebook.questionbank.ItemEvent.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What may be done with the newest version of an item. Drafts are sent to review; whoever wrote any of a version never
 * lets it pass (M4).
 *
 * @param status of the newest version
 * @param writers the accounts that made or saved it
 * @param sound whether lint finds no error in it
 * @param drawn whether a version is reviewed and served
 */
public record ReviewDesk(Status status, Set<Long> writers, boolean sound, boolean drawn) {

    /** Why a deed is refused. */
    public enum Refusal {
        NOT_A_DRAFT,
        NOT_IN_REVIEW,
        OWN_WORK,
        UNSOUND,
        /** A reviewer lets nothing pass before having weighed what no rule can judge. */
        NOT_WEIGHED,
        WORDS_MISSING,
        NOT_DRAWN,
        NOT_RETIRED
    }

    public ReviewDesk {
        writers = Set.copyOf(writers);
    }

    /** As an item stands. @param sound whether lint finds no error in its newest version */
    public static ReviewDesk of(Head head, List<Edition> editions, List<ItemEvent> events, boolean sound) {
        Edition newest = editions.getFirst();
        Set<Long> writers = events.stream()
                .filter(event -> event.version() == newest.id() && event.type() == Type.SAVED)
                .map(ItemEvent::by)
                .collect(Collectors.toCollection(HashSet::new));
        Long maker = newest.by();
        if (maker != null) {
            writers.add(maker);
        }
        boolean drawn = editions.stream()
                .anyMatch(each -> Long.valueOf(each.id()).equals(head.served()) && each.status() == Status.REVIEWED);
        return new ReviewDesk(newest.status(), writers, sound, drawn);
    }

    /** @param words what is said with it */
    public Optional<Refusal> refusal(Type deed, long who, String words) {
        return switch (deed) {
            case SAVED, MOVED -> Optional.empty();
            case SENT -> status == Status.DRAFT ? unless(sound, Refusal.UNSOUND) : Optional.of(Refusal.NOT_A_DRAFT);
            case COMMENTED -> unless(!words.isBlank(), Refusal.WORDS_MISSING);
            case RETURNED ->
                status == Status.IN_REVIEW
                        ? unless(!words.isBlank(), Refusal.WORDS_MISSING)
                        : Optional.of(Refusal.NOT_IN_REVIEW);
            case REVIEWED -> review(who);
            case RETIRED -> drawn ? unless(!words.isBlank(), Refusal.WORDS_MISSING) : Optional.of(Refusal.NOT_DRAWN);
            case RESTORED -> unless(status == Status.RETIRED, Refusal.NOT_RETIRED);
        };
    }

    private Optional<Refusal> review(long who) {
        if (status != Status.IN_REVIEW) {
            return Optional.of(Refusal.NOT_IN_REVIEW);
        }
        return writers.contains(who) ? Optional.of(Refusal.OWN_WORK) : unless(sound, Refusal.UNSOUND);
    }

    /** Whether a page offers the deed; words may still be asked for. */
    public boolean offers(Type deed, long who) {
        return refusal(deed, who, "-").isEmpty();
    }

    private static Optional<Refusal> unless(boolean holds, Refusal refusal) {
        return holds ? Optional.empty() : Optional.of(refusal);
    }
}
