package casebook.workbench;

import casebook.shared.JsonTree;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Fills in what follows from what a person has written above a case: its name in addresses, and its two parts. */
final class WholeHead {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int LONGEST = 60;

    private WholeHead() {}

    static JsonObject of(JsonObject head) {
        JsonObjectBuilder whole = Json.createObjectBuilder(head);
        String slug = slug(head.getString("title", ""));
        if (head.getString("slug", "").isEmpty() && !slug.isEmpty()) {
            whole.add("slug", slug);
        }
        String day = head.getString("asOf", "");
        boolean bare = !head.containsKey("parts") || head.getJsonArray("parts").isEmpty();
        if (bare && !day.isEmpty()) {
            whole.add("parts", parts(LocalDate.parse(day)));
        }
        return whole.build();
    }

    private static String slug(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-$", "");
    }

    private static JsonArrayBuilder parts(LocalDate day) {
        JsonArrayBuilder parts = JsonTree.array();
        for (List<String> part : List.of(List.of("A", "Up to the decision"), List.of("B", "The commentary"))) {
            parts.add(JsonTree.object()
                    .add("id", part.getFirst())
                    .add("title", part.getLast())
                    .add("knownAs", WRITTEN.format(day))
                    .add("knownFrom", day.toString()));
        }
        return parts;
    }
}
