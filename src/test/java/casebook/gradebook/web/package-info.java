/** Tests of what leaves the gradebook over REST. */
@NullMarked
package casebook.gradebook.web;

import org.jspecify.annotations.NullMarked;
