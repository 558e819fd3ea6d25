package casebook.platform.store;

/** The database was migrated by a later build than this one; working on it could damage what that build wrote. */
public class DatabaseTooNewException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public DatabaseTooNewException(String found, String known) {
        super("The database has schema version " + found + ", this application knows " + known
                + ". Start the newer application, or restore a backup made before the upgrade.");
    }
}
