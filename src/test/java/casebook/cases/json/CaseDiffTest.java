package casebook.cases.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.cases.Passage;
import casebook.cases.SampleCase;
import casebook.cases.json.CaseDiff.Change;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two versions of the sample case, compared as the page of differences shows them. */
class CaseDiffTest {
    private static final LocalDate DAY = LocalDate.of(2031, 5, 3);
    private static final LocalDate LATER = LocalDate.of(2031, 5, 20);
    private static final JsonObject BEFORE = CaseJson.write(SampleCase.whole());

    private static List<String> lines(JsonObject after) {
        return CaseDiff.between(BEFORE, after).stream()
                .map(element -> element.change() + " " + element.kind() + " " + element.id() + " "
                        + element.fields().stream()
                                .map(CaseDiff.FieldChange::field)
                                .toList())
                .toList();
    }

    @Test
    void theSameCaseDiffersInNothing() {
        assertEquals(List.of(), lines(CaseJson.write(SampleCase.whole())));
    }

    @Test
    void aPassageThatReadsOtherwiseAndOneThatIsGoneAreFound() {
        JsonObject after = CaseJson.write(SampleCase.with(
                Passage.of("p-gates", "A", DAY, "", "Arden shut the gates. Belmar has water for ten days.", "ours"),
                Passage.of("p-recall", "B", LATER, "", "Belmar recalled its envoy. It was kept.", "record")));
        assertEquals(
                List.of("CHANGED PASSAGE p-gates [markdown]", "REMOVED PASSAGE p-treaty"),
                lines(after).stream()
                        .map(line -> line.replaceAll("p-treaty .*", "p-treaty"))
                        .toList());
    }

    @Test
    void anEntryThatIsAddedAndOneThatIsChangedAreFound() {
        JsonObject event = CaseTree.find(BEFORE, "t-gates").orElseThrow();
        JsonObject again = Json.createObjectBuilder(event).add("id", "t-again").build();
        JsonObject other =
                Json.createObjectBuilder(event).add("title", "The gates close").build();
        JsonObject after = CaseTree.put(CaseTree.put(BEFORE, "t-again", again), "t-gates", other);
        List<CaseDiff.Element> found = CaseDiff.between(BEFORE, after);
        assertEquals(
                List.of("t-gates CHANGED", "t-again ADDED"),
                found.stream()
                        .map(element -> element.id() + " " + element.change())
                        .toList());
        assertEquals(Change.CHANGED, found.getFirst().change());
    }

    @Test
    void aPassageThatIsMovedToAnotherHeadingKeepsItsIdAndIsFoundThere() {
        JsonObject passage = CaseTree.find(BEFORE, "p-treaty").orElseThrow();
        JsonObject moved =
                Json.createObjectBuilder(passage).add("heading", "opening").build();
        JsonObject after = CaseTree.put(BEFORE, "p-treaty", moved);
        assertEquals(List.of("CHANGED PASSAGE p-treaty [heading]"), lines(after));
        assertEquals(
                List.of("p-treaty", "p-gates", "p-recall"),
                List.copyOf(CaseTree.elements(after, CaseTree.Kind.PASSAGE).keySet()));
    }

    @Test
    void whatIsMovedUpAndDownChangesPlacesAndNothingElse() {
        JsonObject after = CaseTree.move(BEFORE, "p-treaty", -1);
        assertEquals(
                List.of("p-treaty", "p-gates", "p-recall"),
                List.copyOf(CaseTree.elements(after, CaseTree.Kind.PASSAGE).keySet()));
        assertEquals(List.of(), lines(after));
    }

    @Test
    void whatIsTakenOutIsGone() {
        JsonObject after = CaseTree.remove(CaseTree.remove(BEFORE, "p-gates"), "k-denial");
        assertEquals(true, CaseTree.find(after, "p-gates").isEmpty());
        assertEquals(true, CaseTree.find(after, "k-denial").isEmpty());
    }
}
