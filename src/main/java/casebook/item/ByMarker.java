package casebook.item;

/** A person marks the response; until then the score is pending. */
public record ByMarker(String response, double marks) implements ResponseProcessing {}
