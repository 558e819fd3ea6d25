/** The rules of the layout, held over the compiled classes and the source files of the whole project. */
@NullMarked
package casebook.architecture;

import org.jspecify.annotations.NullMarked;
