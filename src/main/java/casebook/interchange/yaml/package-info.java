/**
 * Our own file formats: YAML and Markdown of cases and question banks, read into the JSON trees of {@code cases.json}
 * and {@code item.json} with the place of every node, checked against the schemas, then against each other; and the writer of a case's folder. Pure: the
 * caller opens the files. Uses snakeyaml-engine, json-schema and jakarta.json; held by
 * {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.interchange.yaml;

import org.jspecify.annotations.NullMarked;
