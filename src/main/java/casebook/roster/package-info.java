/**
 * Who takes part in which course and section, in which role, from when until when, and with which accommodation. Pure:
 * {@code java.*}, JSpecify, Commons CSV, {@code casebook.shared} and the security root; held by {@code
 * casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.roster;

import org.jspecify.annotations.NullMarked;
