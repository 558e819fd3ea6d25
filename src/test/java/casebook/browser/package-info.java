/**
 * Journeys in a real browser, by mouse and by keyboard alone, against the packaged application. Whatever page a journey
 * comes by is looked at by axe and pictured; a script error, a report of the content security policy or a request to
 * another origin fails the journey.
 */
@NullMarked
package casebook.browser;

import org.jspecify.annotations.NullMarked;
