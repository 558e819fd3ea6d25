/**
 * The data source, the migrations and the rows that belong to no feature. Derby and PostgreSQL are told apart
 * here and nowhere else.
 */
@NullMarked
package casebook.platform.store;

import org.jspecify.annotations.NullMarked;
