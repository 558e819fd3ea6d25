package casebook.interchange.yaml;

import casebook.shared.Places;
import jakarta.json.JsonObject;

/** A document as a JSON tree, and where each of its nodes stood. */
public record PlacedTree(JsonObject tree, Places places) {}
