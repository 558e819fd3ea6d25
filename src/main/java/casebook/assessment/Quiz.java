package casebook.assessment;

/** A quiz version: its blueprint never changes. */
public record Quiz(long id, long version, long course, String title, Blueprint blueprint) {}
