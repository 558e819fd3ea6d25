package casebook.item;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * The ids under which one candidate sees the options of an item, and the order in which they are shown. Stored with the
 * slot of the attempt and never sent as a whole: it names the authored ids.
 *
 * @param groups by {@linkplain OptionGroup#name group}, in shown order
 */
public record CandidateIds(Map<String, List<Shown>> groups) {

    /** No vowels, so that no id spells a word; a letter first, so that it can stand in an HTML id. */
    private static final String LETTERS = "bcdfghjklmnpqrstvwxz";

    private static final String SIGNS = LETTERS + "0123456789";
    private static final int LENGTH = 5;

    /** One option as shown: its authored id and the one that the candidate sees. */
    public record Shown(String authored, String candidate) {}

    public CandidateIds {
        Map<String, List<Shown>> copy = new LinkedHashMap<>();
        groups.forEach((name, shown) -> copy.put(name, List.copyOf(shown)));
        groups = Collections.unmodifiableMap(copy);
    }

    /**
     * Draws ids and orders. Ids are independent of what they name, so neither they nor their order tell the key; entries
     * to order, rungs and sources are not shown in key order.
     */
    public static CandidateIds draw(AssessmentItem item, RandomGenerator random) {
        return draw(item, true, random);
    }

    /**
     * As {@link #draw(AssessmentItem, RandomGenerator)}, for a quiz that may keep the authored order.
     *
     * @param shuffle false keeps the authored order wherever that is not the key
     */
    public static CandidateIds draw(AssessmentItem item, boolean shuffle, RandomGenerator random) {
        Set<String> taken = new HashSet<>();
        Map<String, List<Shown>> groups = new LinkedHashMap<>();
        new ShownOrder(shuffle && item.shuffle(), random)
                .of(item.interaction())
                .forEach((name, options) -> groups.put(
                        name,
                        options.stream()
                                .map(option -> new Shown(option.id(), id(random, taken)))
                                .toList()));
        return new CandidateIds(groups);
    }

    private static String id(RandomGenerator random, Set<String> taken) {
        while (true) {
            StringBuilder id = new StringBuilder(LENGTH);
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            while (id.length() < LENGTH) {
                id.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            if (taken.add(id.toString())) {
                return id.toString();
            }
        }
    }

    /** Those of a part of a composite item, under the names that its groups have there. */
    public CandidateIds part(String prefix) {
        return new CandidateIds(CompositeInteraction.within(prefix, groups));
    }

    /** The options of a group in shown order. */
    public List<Shown> shown(String group) {
        List<Shown> shown = groups.get(group);
        if (shown == null) {
            throw new IllegalArgumentException("no ids were drawn for " + group);
        }
        return shown;
    }

    /** The authored id behind a candidate's. */
    public String authored(String group, String candidate) {
        for (Shown shown : shown(group)) {
            if (shown.candidate().equals(candidate)) {
                return shown.authored();
            }
        }
        throw new IllegalArgumentException("no such id was drawn for " + group + ": " + candidate);
    }

    /** The id that the candidate sees for an authored one. */
    public String candidate(String group, String authored) {
        for (Shown shown : shown(group)) {
            if (shown.authored().equals(authored)) {
                return shown.candidate();
            }
        }
        throw new IllegalArgumentException("no id was drawn for " + authored + " of " + group);
    }

    /** {@code {"RESPONSE":[["authored","candidate"], …], …}} in shown order. */
    public JsonObject toJson() {
        JsonObjectBuilder tree = JsonBuilders.object();
        groups.forEach((name, shown) -> {
            JsonArrayBuilder list = JsonBuilders.array();
            shown.forEach(option ->
                    list.add(JsonBuilders.array().add(option.authored()).add(option.candidate())));
            tree.add(name, list);
        });
        return tree.build();
    }

    /** @throws ClassCastException or IndexOutOfBoundsException when the tree is not one that {@link #toJson} made */
    public static CandidateIds fromJson(JsonObject tree) {
        Map<String, List<Shown>> groups = new LinkedHashMap<>();
        for (Map.Entry<String, JsonValue> group : tree.entrySet()) {
            groups.put(
                    group.getKey(),
                    group.getValue().asJsonArray().stream()
                            .map(CandidateIds::shown)
                            .toList());
        }
        return new CandidateIds(groups);
    }

    private static Shown shown(JsonValue pair) {
        JsonArray ids = pair.asJsonArray();
        return new Shown(text(ids, 0), text(ids, 1));
    }

    private static String text(JsonArray ids, int at) {
        return ((JsonString) ids.get(at)).getString();
    }
}
