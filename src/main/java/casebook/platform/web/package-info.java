/**
 * The edge of the whole application: request identity, security headers, problem details, health and the control
 * endpoint of the launcher.
 */
@NullMarked
package casebook.platform.web;

import org.jspecify.annotations.NullMarked;
