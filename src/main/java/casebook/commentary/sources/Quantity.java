package casebook.commentary.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A number of a sentence with what it counts.
 *
 * @param of {@code dead}, {@code injured}, or the stem of the noun that follows
 */
record Quantity(String number, String of) {
    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final Map<String, Integer> TENS = Map.of(
            "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety", 90, "hundred",
            100, "dozen", 12);
    private static final Set<String> DEATH = Set.of("killed", "killing", "dead", "died", "deaths", "lives", "death");
    private static final Set<String> HURT = Set.of("wounded", "wounding", "injured", "injuring", "injuries", "hurt");

    /** How far from its number a word of death stands at most. */
    private static final int REACH = 5;

    /** The numbers of a text that is not a date. */
    static List<Quantity> in(String text) {
        List<String> words = Tokens.words(text);
        List<Quantity> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String number = number(words.get(i));
            String of = number.isEmpty() ? "" : counted(words, i);
            if (!of.isEmpty()) {
                found.add(new Quantity(number, of));
            }
        }
        return found;
    }

    private static String number(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return word.chars().allMatch(c -> Character.isDigit(c) || c == ',' || c == '.')
                    ? word.replace(",", "")
                    : "";
        }
        int small = SMALL.indexOf(word);
        if (small > 1) {
            return Integer.toString(small);
        }
        Integer tens = TENS.get(word);
        return tens == null ? "" : tens.toString();
    }

    /** The nearest word of death or injury, else the noun behind the number; empty when there is neither. */
    private static String counted(List<String> words, int at) {
        for (int step = 1; step <= REACH; step++) {
            for (int i : new int[] {at - step, at + step}) {
                if (i >= 0 && i < words.size()) {
                    if (DEATH.contains(words.get(i))) {
                        return "dead";
                    }
                    if (HURT.contains(words.get(i))) {
                        return "injured";
                    }
                }
            }
        }
        for (int i = at + 1; i < Math.min(words.size(), at + 3); i++) {
            String word = words.get(i);
            if (word.length() > 3 && !Tokens.isCommon(word) && number(word).isEmpty()) {
                return Tokens.stem(word);
            }
        }
        return "";
    }
}
