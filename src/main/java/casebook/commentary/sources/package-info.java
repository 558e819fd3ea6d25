/**
 * Several commentaries on the same events, put beside one another: whom they name, what they date, and where they
 * disagree. Pure; builds on the annotations of {@code casebook.commentary} only. Guarded by {@code MergedSourcesTest}.
 */
@NullMarked
package casebook.commentary.sources;

import org.jspecify.annotations.NullMarked;
