package casebook.gradebook.report;

/** A concept of a bank, both by their ids. */
public record ConceptKey(String bank, String concept) {}
