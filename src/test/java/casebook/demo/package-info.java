/** Tests of the plan of the demo, without a container. */
@NullMarked
package casebook.demo;

import org.jspecify.annotations.NullMarked;
