package casebook.workbench;

import casebook.shared.JsonTree;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Fills in what follows from what a person has written above a case: its name in addresses, and its two parts. */
public final class WholeHead {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int LONGEST = 60;
    private static final String NOTHING = "\u2013";
    private static final String NO_DAY = "2000-01-01";

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

    /** With something in place of what is not written yet, so that the rest can be looked at. */
    public static JsonObject standIn(JsonObject head) {
        JsonObject source = head.get("source") instanceof JsonObject there ? there : JsonValue.EMPTY_JSON_OBJECT;
        String day = head.getString("asOf", source.getString("date", NO_DAY));
        JsonObjectBuilder whole = Json.createObjectBuilder(head);
        for (String line : List.of("title", "dateline", "licence")) {
            unless(head, line, NOTHING, whole);
        }
        unless(head, "slug", "draft", whole);
        unless(head, "asOf", day, whole);
        unless(head, "readingTime", "PT20M", whole);
        JsonObjectBuilder from = Json.createObjectBuilder(source);
        unless(source, "title", NOTHING, from);
        unless(source, "outlet", NOTHING, from);
        unless(source, "date", day, from);
        if (!(source.get("authors") instanceof JsonArray authors) || authors.isEmpty()) {
            from.add("authors", JsonTree.array().add(NOTHING));
        }
        return of(whole.add("source", from).build());
    }

    private static void unless(JsonObject tree, String key, String otherwise, JsonObjectBuilder into) {
        if (tree.getString(key, "").isBlank()) {
            into.add(key, otherwise);
        }
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
