package casebook.item;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Points that fall into areas (after QTI 3 map_response_point): for each response variable max(0, areas hit − points that
 * hit none), over all areas. An area counts once, however many points are in it; those are neither right nor wrong again.
 *
 * @param areas by response variable; each list holds at least one
 */
public record PointsInAreas(Map<String, List<Shape>> areas, double marks) implements ResponseProcessing {

    public PointsInAreas {
        areas = Collections.unmodifiableMap(new LinkedHashMap<>(areas));
    }

    double score(Responses given) {
        int earned = 0;
        int all = 0;
        for (Map.Entry<String, List<Shape>> variable : areas.entrySet()) {
            earned += earned(given.members(variable.getKey()), variable.getValue());
            all += variable.getValue().size();
        }
        return marks * earned / all;
    }

    private static int earned(List<Scalar> points, List<Shape> areas) {
        Set<Integer> hit = new HashSet<>();
        int missed = 0;
        for (Scalar given : points) {
            if (given instanceof Scalar.Point point) {
                int area = holding(point, areas);
                missed += area < 0 ? 1 : 0;
                hit.add(area);
            }
        }
        hit.remove(-1);
        return Math.max(0, hit.size() - missed);
    }

    private static int holding(Scalar.Point point, List<Shape> areas) {
        for (int at = 0; at < areas.size(); at++) {
            if (areas.get(at).holds(point)) {
                return at;
            }
        }
        return -1;
    }
}
