/** Tests of what pages and endpoints write of an attempt, without a container. */
@NullMarked
package casebook.delivery.web;

import org.jspecify.annotations.NullMarked;
