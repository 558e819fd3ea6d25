package casebook.interchange.source;

import casebook.commentary.Author;
import casebook.commentary.Metadata;
import casebook.shared.JsonTree;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page's head says of it: meta elements, and the description in JSON-LD that search engines read. */
final class PageSays {

    private @Nullable String title;
    private @Nullable String outlet;
    private @Nullable LocalDate published;
    private final List<Author> authors = new ArrayList<>();

    private PageSays() {}

    static Metadata of(Document page) {
        PageSays said = new PageSays();
        for (Element script : page.select("script[type=application/ld+json]")) {
            said.linked(script.data());
        }
        said.meta(page);
        return new Metadata(said.title, null, said.authors, said.outlet, null, said.published);
    }

    private void meta(Document page) {
        title = title == null ? content(page, "meta[property=og:title]") : title;
        outlet = outlet == null ? content(page, "meta[property=og:site_name]") : outlet;
        for (String where : List.of(
                "meta[property=article:published_time]",
                "meta[name=date]",
                "meta[name=dc.date]",
                "meta[itemprop=datePublished]",
                "meta[name=citation_publication_date]")) {
            String day = content(page, where);
            published = published == null && day != null ? day(day) : published;
        }
        String author = content(page, "meta[name=author]");
        if (authors.isEmpty() && author != null && !author.startsWith("http")) {
            for (String name : author.split("\\s*(?:,|;|\\band\\b|&)\\s*")) {
                author(name);
            }
        }
    }

    private static @Nullable String content(Document page, String where) {
        Element found = page.selectFirst(where);
        String content = found == null ? "" : found.attr("content").strip();
        return content.isEmpty() || content.length() > 300 ? null : content;
    }

    private void author(String name) {
        if (!name.isBlank() && name.length() <= 100 && authors.size() < 20) {
            authors.add(new Author(name.strip(), null));
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.length() < 10
                    ? null
                    : LocalDate.parse(text.substring(0, 10).replace('/', '-'));
        } catch (DateTimeException other) {
            return null;
        }
    }

    private void linked(String json) {
        try (JsonReader reader = JsonTree.reader(json)) {
            JsonStructure read = reader.read();
            described(read, 0);
        } catch (JsonException | IllegalStateException broken) {
            // a description that is no JSON describes nothing
            return;
        }
    }

    private void described(JsonValue value, int depth) {
        if (value instanceof JsonArray all && depth < 6) {
            all.forEach(one -> described(one, depth + 1));
        } else if (value instanceof JsonObject one && depth < 6) {
            if (one.containsKey("headline") || one.containsKey("articleBody")) {
                article(one);
            } else if (one.containsKey("@graph")) {
                described(one.get("@graph"), depth + 1);
            }
        }
    }

    private void article(JsonObject one) {
        title = title == null ? text(one.get("headline")) : title;
        outlet = outlet == null ? text(one.get("publisher")) : outlet;
        String day = text(one.get("datePublished"));
        published = published == null && day != null ? day(day) : published;
        JsonValue by = one.get("author");
        if (authors.isEmpty() && by instanceof JsonArray several) {
            several.forEach(this::linkedAuthor);
        } else if (authors.isEmpty() && by != null) {
            linkedAuthor(by);
        }
    }

    private void linkedAuthor(JsonValue value) {
        String name = text(value);
        if (name != null) {
            author(name);
        }
    }

    /** A string, or the name of a thing. */
    private static @Nullable String text(@Nullable JsonValue value) {
        if (value instanceof JsonString string) {
            return string.getString().isBlank() ? null : string.getString().strip();
        }
        return value instanceof JsonObject thing ? text(thing.get("name")) : null;
    }
}
