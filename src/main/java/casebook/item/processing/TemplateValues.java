package casebook.item.processing;

import casebook.item.Value;
import java.util.Map;

/**
 * What template processing made of an item for one candidate: kept with the session, since it may have been random.
 *
 * @param templates the template variables
 * @param corrects right values that it set, by response variable
 * @param defaults default values that it set, by variable
 */
public record TemplateValues(Map<String, Value> templates, Map<String, Value> corrects, Map<String, Value> defaults) {

    /** Of an item without template processing. */
    public static final TemplateValues NONE = new TemplateValues(Map.of(), Map.of(), Map.of());

    public TemplateValues {
        templates = Map.copyOf(templates);
        corrects = Map.copyOf(corrects);
        defaults = Map.copyOf(defaults);
    }
}
