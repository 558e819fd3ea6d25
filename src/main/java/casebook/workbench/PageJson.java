package casebook.workbench;

import casebook.commentary.Author;
import casebook.commentary.Metadata;
import casebook.shared.JsonTree;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Optional;

/** What the page says of a commentary, as a tree. */
final class PageJson {
    private PageJson() {}

    static JsonObject write(Metadata page) {
        JsonObjectBuilder tree = JsonTree.object();
        WorkingDraftJson.put(tree, "title", page.title());
        WorkingDraftJson.put(tree, "standfirst", page.standfirst());
        WorkingDraftJson.put(tree, "outlet", page.outlet());
        WorkingDraftJson.put(tree, "originalOutlet", page.originalOutlet());
        LocalDate published = page.published();
        WorkingDraftJson.put(tree, "published", published == null ? null : published.toString());
        JsonArrayBuilder authors = JsonTree.array();
        for (Author author : page.authors()) {
            JsonObjectBuilder one = JsonTree.object().add("name", author.name());
            WorkingDraftJson.put(one, "biography", author.biography());
            authors.add(one);
        }
        return tree.add("authors", authors).build();
    }

    static Metadata read(JsonObject tree) {
        return new Metadata(
                tree.getString("title", null),
                tree.getString("standfirst", null),
                WorkingDraftJson.objects(tree.getJsonArray("authors")).stream()
                        .map(one -> new Author(one.getString("name"), one.getString("biography", null)))
                        .toList(),
                tree.getString("outlet", null),
                tree.getString("originalOutlet", null),
                Optional.ofNullable(tree.getString("published", null))
                        .map(LocalDate::parse)
                        .orElse(null));
    }
}
