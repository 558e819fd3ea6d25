package casebook.content.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.cases.TeachingCase;
import casebook.cases.json.CaseJson;
import casebook.cases.json.CaseTree;
import casebook.content.ContentReader;
import casebook.interchange.yaml.ContentFiles;
import casebook.shared.Diagnostic;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The case that comes along, through its forms and its check. */
class ElementFormTest {
    private static final List<Path> ROOTS = List.of(Path.of("cases"), Path.of("question-banks"));
    private static final TeachingCase SHIPPED =
            ContentReader.read(ROOTS).cases().getFirst();
    private static final Set<String> WORKS = ContentReader.references(ROOTS);

    @Test
    void everyElementComesBackFromItsFormAsItWentIn() {
        JsonObject tree = CaseJson.write(SHIPPED);
        List<String> changed = new ArrayList<>();
        for (CaseTree.Kind kind : CaseTree.Kind.values()) {
            List<CaseField> fields = CaseField.of(kind);
            CaseTree.elements(tree, kind).forEach((id, element) -> {
                Map<String, String> texts = ElementForm.texts(fields, element);
                JsonObject back = ElementForm.read(fields, element, name -> texts.getOrDefault(name, ""));
                if (!back.equals(element)) {
                    changed.add(id + " " + element + " became " + back);
                }
            });
        }
        assertEquals(List.of(), changed);
    }

    @Test
    void aRowWithoutItsIdIsKeptAsItWasTyped() {
        Map<String, String> typed = Map.of("objectives.7.text", "Weigh a signal");
        JsonObject read = ElementForm.read(
                CaseField.of(CaseTree.Kind.HEAD), JsonValue.EMPTY_JSON_OBJECT, name -> typed.getOrDefault(name, ""));
        assertEquals("[{\"text\":\"Weigh a signal\"}]", read.get("objectives").toString());
    }

    @Test
    void aTableIsTypedLineByLineAndItsRowsAreAsWideAsItsHead() {
        List<CaseField> fields = CaseField.of(CaseTree.Kind.EXHIBIT);
        JsonObject read = ElementForm.read(
                fields,
                Json.createObjectBuilder().build(),
                name -> name.equals("table") ? "Who | Says\n\n| Oslo | the deck \\| was unsafe |\nHelsinki" : "");
        assertEquals(
                "{\"columns\":[\"Who\",\"Says\"],\"rows\":[[\"Oslo\",\"the deck | was unsafe\"],[\"Helsinki\",\"\"]]}",
                read.getJsonObject("table").toString());
        assertEquals(
                "Who | Says\nOslo | the deck \\| was unsafe\nHelsinki | ",
                ElementForm.texts(fields, read).get("table"));
    }

    @Test
    void puttingEveryElementBackChangesNothing() {
        JsonObject tree = CaseJson.write(SHIPPED);
        JsonObject again = tree;
        for (CaseTree.Kind kind : CaseTree.Kind.values()) {
            for (Map.Entry<String, JsonObject> each :
                    CaseTree.elements(tree, kind).entrySet()) {
                again = CaseTree.put(again, each.getKey(), each.getValue());
            }
        }
        assertEquals(SHIPPED, CaseJson.read(again));
    }

    @Test
    void theCheckFindsNothingWrongWithTheCaseThatComesAlong() {
        List<String> found = new ContentFiles()
                .checkCase(CaseJson.write(SHIPPED), WORKS).stream()
                        .map(each -> each.where().path() + " " + each.code() + " " + each.message())
                        .toList();
        assertEquals(List.of(), found);
    }

    @Test
    void whatIsWrongIsSaidOfItsFieldAllAtOnce() {
        JsonObject tree = CaseJson.write(SHIPPED);
        JsonObject event =
                CaseTree.elements(tree, CaseTree.Kind.EVENT).values().iterator().next();
        String id = event.getString("id");
        JsonObject broken = Json.createObjectBuilder(event)
                .add("date", "2024-02-30")
                .add("passages", Json.createArrayBuilder().add("p-nowhere"))
                .remove("title")
                .remove("until")
                .build();
        JsonObject wrong = CaseTree.put(tree, id, broken);
        List<Diagnostic> found = new ContentFiles().checkCase(wrong, WORKS);
        assertEquals(
                Set.of(id + " date DATE", id + " passages LINK", id + " title EMPTY"),
                Set.copyOf(found.stream()
                        .map(each -> CaseFinding.of(each, wrong))
                        .filter(CaseFinding::error)
                        .map(each -> each.element() + " " + each.field() + " " + each.code())
                        .toList()));
    }

    @Test
    void rowsInWhichNothingIsTypedAreLeftOut() {
        List<CaseField> fields = CaseField.of(CaseTree.Kind.ACTOR);
        Map<String, String> sent = Map.of(
                "name", " Arden ",
                "aims", "Water\n\n Peace ",
                "passages", "p-one, p-two",
                "aliases.0.dir", "ltr",
                "aliases.1.text", "آردن",
                "aliases.1.lang", "fa",
                "aliases.1.dir", "rtl");
        JsonObject read =
                ElementForm.read(fields, Json.createObjectBuilder().build(), name -> sent.getOrDefault(name, ""));
        assertEquals(
                "{\"name\":\"Arden\",\"aliases\":[{\"text\":\"آردن\",\"lang\":\"fa\",\"dir\":\"rtl\"}],"
                        + "\"aims\":[\"Water\",\"Peace\"],\"passages\":[\"p-one\",\"p-two\"]}",
                read.toString());
    }
}
