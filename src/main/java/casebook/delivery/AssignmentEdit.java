package casebook.delivery;

/**
 * What an instructor asks to change.
 *
 * @param seen the revision that the editor saw
 * @param wanted all settings as they shall be; its zone and quiz are not looked at
 * @param latest whether the latest version of the quiz takes the place of the one that it has
 */
public record AssignmentEdit(int seen, NewAssignment wanted, boolean latest) {}
