/**
 * What tests from outside need: the packaged application as its own process, a client for its REST, and a course with
 * people in it. Uses {@code casebook.platform.launch}, as the launcher does, and nothing else of the application.
 */
@NullMarked
package casebook.support;

import org.jspecify.annotations.NullMarked;
