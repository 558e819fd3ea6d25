/**
 * The edge of sign-in: the authentication mechanism, the guards against foreign writes, the session resource and the
 * account pages. Held by {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.security.web;

import org.jspecify.annotations.NullMarked;
