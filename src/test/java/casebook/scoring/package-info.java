/** Tests of the score ledger's rules, and what they share: attempts and slots to score. */
@NullMarked
package casebook.scoring;

import org.jspecify.annotations.NullMarked;
