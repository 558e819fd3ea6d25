package casebook.commentary.draft;

import casebook.shared.JsonTree;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** Copies of trees, to be changed. */
final class Copies {

    private Copies() {}

    static JsonObjectBuilder of(JsonObject tree) {
        JsonObjectBuilder copy = JsonTree.object();
        tree.forEach(copy::add);
        return copy;
    }
}
