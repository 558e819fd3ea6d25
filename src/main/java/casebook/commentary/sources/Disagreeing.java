package casebook.commentary.sources;

import casebook.commentary.Precision;
import casebook.commentary.Sentence;
import casebook.commentary.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What accounts of one event disagree on. What one of them leaves out is no disagreement. */
final class Disagreeing {
    private Disagreeing() {}

    /**
     * What a sentence says that another may contradict.
     *
     * @param numbers by what they count
     * @param claimant whose claim it is, in the source's words; empty when it is told as a fact; null when it is neither
     * @param known the same by the name that all sources share
     */
    record Facts(
            Map<String, Set<String>> numbers,
            @Nullable String claimant,
            @Nullable String known) {

        static Facts of(Source source, Sentence sentence, String undated, Naming naming) {
            Map<String, Set<String>> numbers = new LinkedHashMap<>();
            Quantity.in(undated)
                    .forEach(quantity -> numbers.computeIfAbsent(quantity.of(), of -> new LinkedHashSet<>())
                            .add(quantity.number()));
            String claimant = source.found().statements().stream()
                    .filter(found -> found.sentence().equals(sentence.id()))
                    .findFirst()
                    .map(Facts::claimant)
                    .orElse(null);
            return new Facts(numbers, claimant, claimant == null ? null : naming.of(claimant));
        }

        private static @Nullable String claimant(Statement statement) {
            return switch (statement.type()) {
                case CLAIM -> statement.attributedTo();
                case FACT, PLANNED -> "";
                case JUDGEMENT, FORECAST -> null;
            };
        }
    }

    /** Differing days; a day within the month that another names is none. */
    static Optional<Dispute> dates(List<Account> accounts) {
        List<Account> days = accounts.stream()
                .filter(account -> account.event().precision() != Precision.RELATIVE)
                .filter(account -> account.event().date() != null)
                .toList();
        for (Account one : days) {
            for (Account other : days) {
                if (Days.of(one.event()).daysTo(Days.of(other.event())) > 0) {
                    return Optional.of(new Dispute(
                            Dispute.Matter.DATE,
                            days.stream()
                                    .map(account -> saying(
                                            account,
                                            String.valueOf(account.event().date())))
                                    .toList()));
                }
            }
        }
        return Optional.empty();
    }

    static List<Dispute> facts(List<Account> accounts, List<Facts> facts) {
        List<Dispute> disputes = new ArrayList<>();
        Set<String> counted = facts.stream()
                .flatMap(all -> all.numbers().keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (String of : counted) {
            List<Saying> sayings = new ArrayList<>();
            Set<Set<String>> different = new LinkedHashSet<>();
            for (int i = 0; i < accounts.size(); i++) {
                Set<String> numbers = facts.get(i).numbers().get(of);
                if (numbers != null) {
                    different.add(numbers);
                    sayings.add(saying(accounts.get(i), String.join(", ", numbers) + " " + of));
                }
            }
            if (different.size() > 1) {
                disputes.add(new Dispute(Dispute.Matter.NUMBER, sayings));
            }
        }
        attribution(accounts, facts).ifPresent(disputes::add);
        return disputes;
    }

    /** A claim of one actor here, of another there, or told as a fact. */
    private static Optional<Dispute> attribution(List<Account> accounts, List<Facts> facts) {
        List<Saying> sayings = new ArrayList<>();
        Set<String> different = new LinkedHashSet<>();
        for (int i = 0; i < accounts.size(); i++) {
            String claimant = facts.get(i).claimant();
            String known = facts.get(i).known();
            if (claimant != null && known != null) {
                different.add(known);
                sayings.add(saying(accounts.get(i), claimant));
            }
        }
        return different.size() > 1 ? Optional.of(new Dispute(Dispute.Matter.ATTRIBUTION, sayings)) : Optional.empty();
    }

    private static Saying saying(Account account, String says) {
        return new Saying(account.source(), account.sentence(), says);
    }
}
