/**
 * Who somebody is: accounts, usernames, passwords' policy, the throttle of sign-in, and the actor that every use case
 * is given. Pure: {@code java.*}, JSpecify and {@code casebook.shared}; held by {@code
 * casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.security;

import org.jspecify.annotations.NullMarked;
