/**
 * Measurements that are run by hand, each beside a baseline of the same run. No test finds them. Those of a running server
 * may use the Java platform and Derby, and nothing of the application.
 */
@NullMarked
package casebook.benchmark;

import org.jspecify.annotations.NullMarked;
