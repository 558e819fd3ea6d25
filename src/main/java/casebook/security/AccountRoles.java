package casebook.security;

/** What an account may do institution-wide; roles in courses are the roster's. */
public record AccountRoles(boolean administrator, boolean author) {
    public static final AccountRoles NONE = new AccountRoles(false, false);
}
