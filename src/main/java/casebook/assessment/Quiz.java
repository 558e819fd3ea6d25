package casebook.assessment;

/**
 * A quiz version: neither its title nor its blueprint ever changes.
 *
 * @param version the id of the version
 * @param number of the version within its quiz, from 1
 */
public record Quiz(long id, long version, int number, long course, String title, Blueprint blueprint) {}
