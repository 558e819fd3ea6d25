package casebook.item.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.item.Items;
import casebook.item.LexicalResponse;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Responses in JSON; the canonical text after RFC 8785, whose example in section 3.2.3 gives the order of keys. */
class ResponseJsonTest {

    private static List<String> faults(String tree) {
        return ResponseJson.read(Items.json(tree).getValue("/r"), "responses[1].response").diagnostics().stream()
                .map(fault -> fault.code() + " " + fault.where().path())
                .toList();
    }

    @Test
    void arraysOfStringsAreReadAndNullIsNone() {
        assertEquals(
                new LexicalResponse(Map.of("RESPONSE", List.of("k3f"), "EVIDENCE", List.of())),
                ResponseJson.read(Items.json("{\"RESPONSE\": [\"k3f\"], \"EVIDENCE\": null}"), "x")
                        .value());
        assertEquals(
                LexicalResponse.NONE, ResponseJson.read(JsonValue.NULL, "x").value());
        assertTrue(LexicalResponse.NONE.isEmpty());
        assertTrue(new LexicalResponse(Map.of("RESPONSE", List.of("", " "))).isEmpty());
        assertFalse(new LexicalResponse(Map.of("A", List.of(), "B", List.of("x"))).isEmpty());
    }

    @Test
    void anythingElseIsRefusedWithItsPlace() {
        assertEquals(List.of("RESPONSE_INVALID responses[1].response"), faults("{\"r\": [\"a\"]}"));
        assertEquals(List.of("RESPONSE_INVALID responses[1].response"), faults("{\"r\": \"a\"}"));
        assertEquals(
                List.of(
                        "RESPONSE_INVALID responses[1].response.A",
                        "RESPONSE_INVALID responses[1].response.B[0]",
                        "RESPONSE_INVALID responses[1].response.B[2]"),
                faults("{\"r\": {\"A\": \"a\", \"B\": [1, \"x\", null]}}"));
    }

    @Test
    void theCanonicalTextSortsKeysByCodeUnitAndEscapesTheLeast() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("\u20ac", List.of());
        values.put("\ud83d\ude00", List.of());
        values.put("\ufb33", List.of());
        values.put("\u00f6", List.of());
        values.put("1", List.of());
        values.put("\r", List.of());
        assertEquals(
                "{\"\\r\":[],\"1\":[],\"\u00f6\":[],\"\u20ac\":[],\"\ud83d\ude00\":[],\"\ufb33\":[]}",
                ResponseJson.canonical(new LexicalResponse(values)));
        assertEquals(
                "{\"RESPONSE\":[\"a\\\"\\\\/\\b\\f\\n\\t\\u0001\\u001f\u007f é\",\"b\"]}",
                ResponseJson.canonical(
                        new LexicalResponse(Map.of("RESPONSE", List.of("a\"\\/\b\f\n\t\u0001\u001f\u007f é", "b")))));
        assertEquals("{}", ResponseJson.canonical(LexicalResponse.NONE));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        LexicalResponse response = new LexicalResponse(Map.of("G1", List.of("“démarche” پاکستان")));
        assertEquals(
                response, ResponseJson.read(ResponseJson.write(response), "").value());
        assertEquals(
                response,
                ResponseJson.read(Items.json(ResponseJson.canonical(response)), "")
                        .value());
    }
}
