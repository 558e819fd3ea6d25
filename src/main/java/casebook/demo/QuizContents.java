package casebook.demo;

import casebook.item.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which items each quiz of the demo asks, by slug. No item of the due quiz stands in another one, since the keys of a
 * past quiz have been shown.
 *
 * @param due every kind, all banks
 * @param upcoming a look back at what the past quizzes asked
 */
public record QuizContents(List<String> due, Map<PastQuiz, List<String>> past, List<String> upcoming) {
    public static final List<String> BANKS = List.of("deterrence", "diplomacy", "proxy-groups");
    public static final String CASE = "iran-pakistan-2024";
    public static final String PART = "A";

    private static final int DUE = 12;

    /** The kinds of which the due quiz holds one each. */
    private static final List<Kind> SHOWN = List.copyOf(EnumSet.range(Kind.CHOICE, Kind.EVIDENCE));

    private static final int PAST_MOST = 8;
    private static final int PAST_LEAST = 4;
    private static final int LOOK_BACK = 4;

    public QuizContents {
        due = List.copyOf(due);
        past = Map.copyOf(past);
        upcoming = List.copyOf(upcoming);
    }

    /** @return none when the content does not suffice: a kind is missing, or there are too few items of the open part */
    public static Optional<QuizContents> of(List<Available> all) {
        List<Available> left = new ArrayList<>(all.stream()
                .filter(item -> item.part().equals(PART) && BANKS.contains(item.bank()))
                .sorted(Comparator.comparing(Available::kind).thenComparing(Available::slug))
                .toList());
        List<String> due = slugs(due(left));
        Map<PastQuiz, List<Available>> dealt = past(left);
        Map<PastQuiz, List<String>> past = new EnumMap<>(PastQuiz.class);
        dealt.forEach((quiz, items) -> past.put(quiz, slugs(items)));
        boolean enough = due.size() == DUE
                && past.size() == PastQuiz.values().length
                && past.values().stream().allMatch(items -> items.size() >= PAST_LEAST);
        return enough ? Optional.of(new QuizContents(due, past, slugs(lookBack(dealt)))) : Optional.empty();
    }

    /** One of each kind, then single and multiple choice; always from the bank that has given least. Takes from the list. */
    private static List<Available> due(List<Available> left) {
        List<Available> due = new ArrayList<>();
        Map<String, Integer> given = new HashMap<>();
        for (int place = 0; place < DUE; place++) {
            Kind kind = place < SHOWN.size() ? SHOWN.get(place) : Kind.CHOICE;
            left.stream()
                    .filter(item -> item.kind() == kind && item.fits(due))
                    .min(Comparator.comparing(item -> given.getOrDefault(item.bank(), 0)))
                    .ifPresent(item -> {
                        left.remove(item);
                        given.merge(item.bank(), 1, Integer::sum);
                        due.add(item);
                    });
        }
        return due;
    }

    /** Deals out what is left, kind by kind; the third quiz begins with an essay, and without one there is none at all. */
    private static Map<PastQuiz, List<Available>> past(List<Available> left) {
        Map<PastQuiz, List<Available>> past = new EnumMap<>(PastQuiz.class);
        Optional<Available> essay =
                left.stream().filter(item -> item.kind() == Kind.EXTENDED_TEXT).findFirst();
        if (essay.isEmpty()) {
            return past;
        }
        past.put(PastQuiz.THIRD, new ArrayList<>(List.of(essay.get())));
        List<Available> others =
                left.stream().filter(item -> item.kind() != Kind.EXTENDED_TEXT).toList();
        for (int dealt = 0; dealt < others.size(); dealt++) {
            PastQuiz quiz = PastQuiz.values()[dealt % PastQuiz.values().length];
            List<Available> items = past.computeIfAbsent(quiz, unused -> new ArrayList<>());
            if (items.size() < PAST_MOST && others.get(dealt).fits(items)) {
                items.add(others.get(dealt));
            }
        }
        return past;
    }

    private static List<Available> lookBack(Map<PastQuiz, List<Available>> past) {
        List<Available> back = new ArrayList<>();
        for (PastQuiz quiz : List.of(PastQuiz.FIRST, PastQuiz.SECOND)) {
            List<Available> asked = past.getOrDefault(quiz, List.of());
            back.addAll(asked.stream()
                    .filter(item -> item.fits(back))
                    .limit(LOOK_BACK)
                    .toList());
        }
        return back;
    }

    private static List<String> slugs(List<Available> items) {
        return items.stream().map(Available::slug).toList();
    }
}
