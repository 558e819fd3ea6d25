/**
 * The JSON tree of a case: the one form that the database and REST use and that the YAML files map onto. Uses
 * {@code jakarta.json} and {@code casebook.cases}; held by {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.cases.json;

import org.jspecify.annotations.NullMarked;
