/** Tests of the homes, without a container. */
@NullMarked
package casebook.desk.web;

import org.jspecify.annotations.NullMarked;
