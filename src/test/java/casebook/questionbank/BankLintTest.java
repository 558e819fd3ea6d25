package casebook.questionbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.item.AssessmentItem;
import casebook.shared.Diagnostic;
import casebook.shared.Places;
import casebook.shared.Where;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * One table for the rules of a whole bank: {@code bank-lint-cases.csv} says of which items the bank is made, what the cases
 * have besides, and what lint must say of it, or be silent about. The rules are those of the content guide, section 4.
 */
class BankLintTest {

    /** Items parted by {@code  ++ }: a number, a sample, a colon and changes, in which {@code #} is the item's number. */
    private static List<AssessmentItem> items(String recipe) {
        List<AssessmentItem> items = new ArrayList<>();
        for (String some : recipe.strip().split(" \\+\\+ ")) {
            String[] sides = some.split(":", 2);
            String[] what = sides[0].strip().split(" ", 2);
            for (int i = 0; i < Integer.parseInt(what[0]); i++) {
                String number = String.valueOf(items.size());
                JsonObject tree = SampleItems.with(
                        SampleItems.tree(SampleItems.ALL.getOrDefault(what[1], "")), "slug", "item-" + number);
                tree = SampleItems.with(
                        tree, "prompt", "What is word# thing# idea# of note# here?".replace("#", number));
                items.add(SampleItems.item(
                        SampleItems.changed(tree, sides[1].strip().replace("#", number))));
            }
        }
        return items;
    }

    private static List<String> lint(List<AssessmentItem> items) {
        List<Diagnostic> found = new ArrayList<>(Lint.bank(
                items.stream().map(item -> new Lint.Placed(item, Places.NONE)).toList(), Where.at("bank")));
        found.addAll(Lint.coverage(items, Set.of(), SampleItems.context(false), Where.at("")));
        return found.stream()
                .map(diagnostic ->
                        diagnostic.code() + " " + diagnostic.severity().letter())
                .distinct()
                .toList();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvFileSource(
            resources = "/casebook/questionbank/bank-lint-cases.csv",
            delimiter = '|',
            quoteCharacter = '\u0001',
            maxCharsPerColumn = 8192)
    void theRuleFiresAndIsSilent(String recipe, String expected) {
        List<String> found = lint(items(recipe));
        String wanted = expected.strip();

        if (wanted.startsWith("!")) {
            assertTrue(found.stream().noneMatch(one -> one.startsWith(wanted.substring(1) + " ")), found::toString);
        } else {
            assertTrue(found.contains(wanted), found::toString);
        }
    }

    @Test
    void enemiesGiveEachOtherNothingAway() {
        List<AssessmentItem> items = items("1 choice: choices[0].text = Digging a canal around the dam"
                + " ++ 1 order: prompt = After digging a canal around the dam, what came? && enemies = [\"item-0\"]");

        assertEquals(List.of("item-0"), items.getLast().enemies());
        assertTrue(lint(items).stream().noneMatch(found -> found.startsWith("B7")));
    }

    @Test
    void anEnemyExistsAndIsAnother() {
        AssessmentItem item =
                items("1 choice: enemies = [\"item-0\", \"gone\", \"item-2\"]").getFirst();
        List<Diagnostic> found = Lint.enemies(
                new Lint.Placed(item, Places.NONE), slugs -> slugs.contains("gone") ? Set.of("gone") : Set.of());

        assertEquals(List.of("M6", "M6"), found.stream().map(Diagnostic::code).toList());
        assertTrue(Diagnostic.anyError(found));
        assertEquals("no bank has an item gone", found.getLast().message());
    }

    @Test
    void passagesUnderNoItemAreListedUnlessTheBankLeavesThemOut() {
        List<AssessmentItem> one = items("1 choice:");

        assertEquals(
                List.of("arden-dam: 1 of 2 passages under no item: p-recall; reached by LO1 1"),
                Lint.coverage(one, Set.of(), SampleItems.context(false), Where.at("")).stream()
                        .map(Diagnostic::message)
                        .toList());
        assertEquals(List.of(), Lint.coverage(one, Set.of("p-recall"), SampleItems.context(false), Where.at("")));
    }
}
