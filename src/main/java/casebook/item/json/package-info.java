/**
 * The one JSON form of items, candidate items, responses and keys, shared by the database, the interface of the pages and
 * the YAML files. Uses {@code jakarta.json}, {@code casebook.item} and {@code casebook.shared} only; held by
 * {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.item.json;

import org.jspecify.annotations.NullMarked;
