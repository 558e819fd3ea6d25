package casebook.commentary;

import java.util.List;
import java.util.Set;

/**
 * Whether a capital stands for the government that sits there or for the town. "Talks in Doha" and "a visit to Tehran"
 * name towns; "Doha offered" and "a message to Tehran" name governments. A text that uses a capital for its government
 * once is taken to do so throughout.
 */
final class SeatReading {

    private static final int REACH = 4;

    /** What is named after the town where it was made or stands. */
    private static final Set<String> NAMED_AFTER_TOWNS = Set.of(
            "airport",
            "agreement",
            "agreements",
            "accord",
            "accords",
            "talks",
            "summit",
            "process",
            "declaration",
            "protocol",
            "treaty",
            "conference",
            "meeting",
            "deal",
            "format",
            "communiqu\u00e9",
            "principles",
            "port",
            "harbour",
            "harbor",
            "street",
            "streets",
            "suburb",
            "suburbs",
            "region",
            "stock",
            "exchange",
            "correspondent",
            "bureau",
            "attacks",
            "bombings",
            "underground",
            "metro");

    private final ActorWords lists;

    SeatReading(ActorWords lists) {
        this.lists = lists;
    }

    boolean isTown(List<Word> words, int from, int to) {
        if (to < words.size()
                && words.get(to).isGlued()
                && words.get(to).lower().equals("based")) {
            return true;
        }
        if (to < words.size()
                && words.get(to).gap().equals(" ")
                && NAMED_AFTER_TOWNS.contains(words.get(to).lower())) {
            return true;
        }
        int at = from - 1;
        while (at >= 0 && at >= from - 2 && isFiller(words.get(at).lower())) {
            at--;
        }
        if (at < 0 || !words.get(from).gap().isBlank()) {
            return false;
        }
        String before = words.get(at).lower();
        if (lists.locative.contains(before)) {
            return true;
        }
        boolean way = before.equals("to") || before.equals("from") || before.equals("of") || before.equals("on");
        for (int i = at - 1;
                way && i >= Math.max(0, at - REACH) && !words.get(i + 1).follows(',');
                i--) {
            if (lists.movement.contains(words.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFiller(String word) {
        return switch (word) {
            case "the", "central", "downtown", "nearby", "distant", "both" -> true;
            default -> false;
        };
    }
}
