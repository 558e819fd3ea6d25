package casebook.commentary.draft;

import casebook.cases.KeyConcept;
import casebook.commentary.sources.Account;
import casebook.commentary.sources.MergedSources;
import casebook.commentary.sources.SharedActor;
import casebook.commentary.sources.SharedEvent;
import casebook.commentary.sources.Source;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the drafts of several sources together, the first as it is and of each other what it adds. */
final class Joining {
    private final List<Source> sources;
    private final List<KeyConcept> known;
    private final MergedSources merged;
    private final Map<String, Proposal> all = new LinkedHashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();

    /** The entry of the timeline that tells what an account tells. */
    private final Map<Account, String> told = new HashMap<>();

    /** What an account would be as an entry of its own. */
    private final Map<Account, JsonObject> alone = new HashMap<>();

    Joining(List<Source> sources, List<KeyConcept> known) {
        this.sources = sources;
        this.known = known;
        this.merged = MergedSources.of(sources);
    }

    JointDraft joined() {
        Source first = sources.getFirst();
        Drafting lead = new Drafting(new Material(first.found()), known);
        CaseDraft base = lead.draft();
        boolean single = sources.size() == 1;
        take(new Adopted(first, true), base);
        for (Source other : sources.subList(1, sources.size())) {
            Optional<LocalDate> day = lead.day();
            take(new Adopted(other, false), new Drafting(new Material(other.found()), known, day).draft());
        }
        List<Proposal> proposals = new ArrayList<>(all.values());
        if (!single) {
            proposals.sort(Comparator.comparing(Proposal::kind)
                    .thenComparing(one ->
                            one.kind() == ProposalKind.EVENT ? one.content().getString("date", "") : ""));
        }
        Differences differences = new Differences(sources, merged, told, alone);
        return new JointDraft(base.head(), proposals, doubts, differences.by(all.values()));
    }

    private void take(Adopted source, CaseDraft draft) {
        draft.doubts().forEach(doubt -> doubts.add(source.doubt(doubt)));
        for (Proposal own : draft.proposals()) {
            Proposal one = source.adopted(own);
            switch (own.kind()) {
                case ACTOR -> actor(source, own, one);
                case EVENT -> event(source, own, one);
                case CONCEPT -> widen(one);
                case CLAIM -> put(one);
                case DECISION -> decision(one);
                case SECTION -> section(source, one);
                case QUESTION, OBJECTIVE, ITEM -> {
                    if (source.isFirst()) {
                        put(one);
                    }
                }
            }
        }
    }

    private void put(Proposal one) {
        all.put(one.id(), one);
    }

    /** What is there rests on these sentences too; what is not is added. */
    private void widen(Proposal one) {
        all.merge(one.id(), one, (there, more) -> resting(there, more.rests()));
    }

    private static Proposal resting(Proposal there, List<String> more) {
        return new Proposal(
                there.id(),
                there.kind(),
                there.part(),
                there.content(),
                Stream.concat(there.rests().stream(), more.stream()).distinct().toList());
    }

    private void actor(Adopted source, Proposal own, Proposal one) {
        String name = own.content().getString("name");
        Optional<Proposal> same = merged.actors().stream()
                .filter(shared -> shared.sources().contains(source.id()) && shared.isCalled(name))
                .flatMap(shared -> named(shared).stream())
                .findFirst();
        if (same.isEmpty()) {
            put(one);
            return;
        }
        Proposal there = same.get();
        source.calls(own.id(), there.id());
        put(resting(there.with(UnitedActor.of(there.content(), one.content())), one.rests()));
    }

    private Optional<Proposal> named(SharedActor shared) {
        return all.values().stream()
                .filter(one -> one.kind() == ProposalKind.ACTOR
                        && shared.isCalled(one.content().getString("name")))
                .findFirst();
    }

    private void event(Adopted source, Proposal own, Proposal one) {
        Optional<SharedEvent> shared = merged.timeline().stream()
                .filter(event -> event.accounts().stream().anyMatch(account -> isOf(account, source, own)))
                .findFirst();
        if (shared.isEmpty()) {
            put(one);
            return;
        }
        List<Account> accounts = shared.get().accounts();
        Account ours = accounts.stream()
                .filter(account -> isOf(account, source, own))
                .findFirst()
                .orElseThrow();
        alone.put(ours, one.content());
        Optional<String> there =
                accounts.stream().filter(told::containsKey).map(told::get).findFirst();
        told.put(ours, there.orElse(one.id()));
        all.merge(there.orElse(one.id()), one, (before, more) -> resting(before, more.rests()));
    }

    /** Whether an account is of the sentence and the date that an entry is of. */
    private static boolean isOf(Account account, Adopted source, Proposal own) {
        String date = account.event().date();
        return account.source().equals(source.id())
                && own.rests().contains(account.sentence())
                && date != null
                && own.content().getString("date").startsWith(date.split("/")[0]);
    }

    private void decision(Proposal one) {
        boolean decided = all.containsKey(one.content().getString("decider"));
        if (decided) {
            widen(one);
        }
    }

    private void section(Adopted source, Proposal one) {
        if (source.isFirst()) {
            put(one);
        } else if (one.content().getString("heading").equals(Adopted.ARGUMENT)) {
            put(source.rival(one));
        }
    }
}
