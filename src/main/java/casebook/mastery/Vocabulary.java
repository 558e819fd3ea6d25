package casebook.mastery;

import java.util.Locale;
import java.util.Map;

/**
 * The names of concepts and misconceptions by id. An id that is in no list is made readable, since pages must say
 * something.
 */
public record Vocabulary(Map<String, String> concepts, Map<String, String> misconceptions) {

    public Vocabulary {
        concepts = Map.copyOf(concepts);
        misconceptions = Map.copyOf(misconceptions);
    }

    public String concept(String id) {
        return concepts.getOrDefault(id, readable(id));
    }

    public String misconception(String id) {
        return misconceptions.getOrDefault(id, readable(id));
    }

    private static String readable(String id) {
        String words = id.replace('-', ' ');
        return words.isEmpty() ? id : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
