package casebook.workbench;

import casebook.shared.JsonTree;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.util.ArrayList;
import java.util.List;

/**
 * What was done to a draft, for whoever says it in a reader's language.
 *
 * @param key of the words, below {@code bench.did.}
 * @param about what is put into them: text as it is behind {@code =}, keys of other words behind {@code @}
 */
public record Did(String key, List<String> about) {
    public Did {
        about = List.copyOf(about);
    }

    public static Did of(String key) {
        return new Did(key, List.of());
    }

    public Did text(String text) {
        return with("=" + text);
    }

    public Did number(int number) {
        return text(Integer.toString(number));
    }

    /** @param word a key of the bundle, such as {@code bench.noun.FORECAST} */
    public Did word(String word) {
        return with("@" + word);
    }

    private Did with(String more) {
        List<String> all = new ArrayList<>(about);
        all.add(more);
        return new Did(key, all);
    }

    /** As it is kept. */
    public String written() {
        JsonArrayBuilder array = JsonTree.array().add(key);
        about.forEach(array::add);
        return array.build().toString();
    }

    /** Reads what {@link #written} wrote; anything else is plain words of an earlier version. */
    public static Did read(String kept) {
        if (!kept.startsWith("[\"")) {
            return of("plain").text(kept);
        }
        try (JsonReader reader = JsonTree.reader(kept)) {
            JsonArray array = reader.readArray();
            List<String> all = WorkingDraftJson.texts(array);
            return new Did(all.getFirst(), all.subList(1, all.size()));
        } catch (JsonException cut) { // words longer than the row holds
            return of("plain").text(kept);
        }
    }
}
