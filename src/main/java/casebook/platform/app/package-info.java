/**
 * Use cases of the ground: the audit trail, draining before a stop, the outage heartbeat. Imports no feature.
 */
@NullMarked
package casebook.platform.app;

import org.jspecify.annotations.NullMarked;
