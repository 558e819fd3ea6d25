package casebook.item.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import casebook.item.AssessmentItem;
import casebook.item.Items;
import casebook.shared.Diagnostic;
import casebook.shared.Parsed;
import casebook.shared.Places;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The time that an item has of its own: whole seconds, from five seconds to two hours, by the decision record. */
class TimeLimitTest {
    private static String timed(String limit) {
        return Items.SINGLE.replace("\"part\": \"A\"", "\"part\": \"A\", \"timeLimit\": \"" + limit + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "PT5S, PT5S",
        "PT90S, PT1M30S",
        "PT2H, PT2H",
    })
    void aTimeThatFitsIsReadAndWritten(String given, String written) {
        assertEquals(written, ItemJson.write(Items.item(timed(given))).getString("timeLimit"));
    }

    @Test
    void mostItemsHaveNone() {
        assertNull(Items.item(Items.SINGLE).timeLimit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT4S", "PT2H0M1S", "PT5.5S", "-PT2M", "P1D", "2 min", "soon"})
    void anyOtherIsReportedAtItsPlace(String given) {
        Parsed<AssessmentItem> read = ItemJson.read(Items.json(timed(given)), Places.NONE);
        assertEquals(
                List.of("ITEM_VALUE timeLimit"),
                read.diagnostics().stream().map(TimeLimitTest::named).toList());
    }

    private static String named(Diagnostic found) {
        return found.code() + " " + found.where().path();
    }
}
