/**
 * What the reading of commentaries finds in texts that it has not been made for, held against labels made by hand. See
 * {@code src/test/resources/casebook/commentary/corpus/PROVENANCE.md} and {@code src/docs/commentary-figures.md}.
 */
@NullMarked
package casebook.content.corpus;

import org.jspecify.annotations.NullMarked;
