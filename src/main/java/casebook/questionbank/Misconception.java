package casebook.questionbank;

/** What a student who picks a wrong option may believe; an entry of the controlled list. */
public record Misconception(String id, String name, String note) {}
