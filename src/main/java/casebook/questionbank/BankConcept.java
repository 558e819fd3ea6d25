package casebook.questionbank;

/** A concept of a bank's controlled vocabulary. */
public record BankConcept(String id, String name) {}
