package casebook.cases;

/** A learning objective, {@code LO1} to {@code LO6} in most cases. */
public record Objective(String id, String text) {}
