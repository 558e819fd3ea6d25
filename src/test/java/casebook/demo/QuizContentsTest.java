package casebook.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.item.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Over banks with two items of each kind and four more of single choice, a fifth of them on a later part. */
class QuizContentsTest {
    private static final List<Available> ITEMS = items();

    private static List<Available> items() {
        List<Available> items = new ArrayList<>();
        for (String bank : List.of("deterrence", "diplomacy", "proxy-groups")) {
            for (Kind kind : EnumSet.range(Kind.CHOICE, Kind.EVIDENCE)) {
                items.add(new Available(bank + "-" + kind.lexical() + "-1", bank, kind, "A", Set.of()));
                items.add(new Available(bank + "-" + kind.lexical() + "-2", bank, kind, "A", Set.of()));
                items.add(new Available(bank + "-" + kind.lexical() + "-b", bank, kind, "B", Set.of()));
            }
            items.add(new Available(bank + "-choice-3", bank, Kind.CHOICE, "A", Set.of()));
        }
        return items;
    }

    private static QuizContents contents() {
        return QuizContents.of(ITEMS).orElseThrow();
    }

    @Test
    void theDueQuizHasTwelveQuestionsOfAllNineKindsFromAllBanks() {
        Map<String, Available> bySlug = ITEMS.stream().collect(Collectors.toMap(Available::slug, Function.identity()));
        List<Available> due = contents().due().stream().map(bySlug::get).toList();

        assertEquals(12, new HashSet<>(due).size());
        assertEquals(
                EnumSet.range(Kind.CHOICE, Kind.EVIDENCE),
                due.stream().map(Available::kind).collect(Collectors.toSet()));
        assertEquals(
                Set.of(4L),
                Set.copyOf(due.stream()
                        .collect(Collectors.groupingBy(Available::bank, Collectors.counting()))
                        .values()));
        assertTrue(due.stream().allMatch(item -> item.part().equals("A")));
    }

    @Test
    void noQuestionOfTheDueQuizHasBeenAskedBefore() {
        Set<String> asked =
                contents().past().values().stream().flatMap(List::stream).collect(Collectors.toSet());

        assertTrue(contents().due().stream().noneMatch(asked::contains));
        assertTrue(contents().upcoming().stream().noneMatch(contents().due()::contains));
        assertEquals(24, asked.size());
    }

    @Test
    void onlyTheThirdQuizHasAnEssay() {
        contents()
                .past()
                .forEach((quiz, items) -> assertEquals(
                        quiz == PastQuiz.THIRD ? 1 : 0,
                        items.stream()
                                .filter(slug -> slug.contains("extended-text"))
                                .count()));
    }

    @Test
    void withoutOneKindOrWithFewItemsThereIsNoDemo() {
        List<Available> noLadder =
                ITEMS.stream().filter(item -> item.kind() != Kind.LADDER).toList();

        assertEquals(Optional.empty(), QuizContents.of(noLadder));
        assertEquals(Optional.empty(), QuizContents.of(ITEMS.subList(0, 27)));
        assertEquals(Optional.empty(), QuizContents.of(List.of()));
    }
}
