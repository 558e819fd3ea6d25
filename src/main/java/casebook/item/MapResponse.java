package casebook.item;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The mean of the mapped values of all variables, times the marks, within bounds (QTI 3 map_response).
 *
 * @param mappings one for each response variable
 * @param lowerBound the least score
 * @param upperBound the greatest score
 */
public record MapResponse(Map<String, Mapping> mappings, double lowerBound, double upperBound, double marks)
        implements ResponseProcessing {

    public MapResponse {
        mappings = Collections.unmodifiableMap(new LinkedHashMap<>(mappings));
    }

    double score(Responses given) {
        double sum = 0;
        for (Map.Entry<String, Mapping> mapping : mappings.entrySet()) {
            sum += mapping.getValue().value(given.members(mapping.getKey()));
        }
        return Math.clamp(marks * (sum / mappings.size()), lowerBound, upperBound);
    }
}
