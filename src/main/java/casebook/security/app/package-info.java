/**
 * Use cases of accounts, sign-in, sessions, one-time links and personal access tokens. May touch the security root and the
 * platform; transactions begin here. Held by {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.security.app;

import org.jspecify.annotations.NullMarked;
