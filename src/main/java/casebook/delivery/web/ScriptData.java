package casebook.delivery.web;

import jakarta.json.JsonValue;

/** JSON within an HTML script element: nothing in it can end the element or open a comment. */
final class ScriptData {
    private ScriptData() {}

    static String safe(JsonValue value) {
        return value.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
