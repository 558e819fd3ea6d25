/**
 * Rows and queries of accounts, tokens, one-time links and failed sign-ins. Touched by nobody but CDI. Held by {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.security.store;

import org.jspecify.annotations.NullMarked;
