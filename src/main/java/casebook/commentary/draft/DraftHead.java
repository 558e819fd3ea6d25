package casebook.commentary.draft;

import casebook.commentary.Actor;
import casebook.commentary.ActorKind;
import casebook.commentary.Author;
import casebook.commentary.Metadata;
import casebook.shared.JsonTree;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The front matter of a draft: what the page says of the commentary, a title without its outcome, and two parts, of which
 * the first ends at the decision. What is not known is left out.
 */
final class DraftHead {

    private static final Pattern HARM = Pattern.compile(
            "(?i)\\b(?:killed|killing|deaths?|dead|died|massacred?|casualties|wounded|raped?|tortured?|executed|hostages?)\\b");

    private final Material material;
    private final Optional<LocalDate> decision;

    /** @param decision the day at which part A ends, if one was found */
    DraftHead(Material material, Optional<LocalDate> decision) {
        this.material = material;
        this.decision = decision;
    }

    JsonObject tree() {
        Metadata page = material.commentary().metadata();
        JsonObjectBuilder tree = JsonTree.object().add("format", 1);
        String title = title(page);
        String named = title.isEmpty() && page.title() != null ? page.title() : title;
        String slug = Slugs.of(named);
        tree.add("slug", slug.isEmpty() ? "draft" : slug);
        if (!title.isEmpty()) {
            tree.add("title", title);
        }
        decision.ifPresent(date -> tree.add("dateline", Days.written(date)));
        LocalDate day = page.published();
        if (day != null) {
            tree.add("asOf", day.toString());
        }
        if (HARM.matcher(material.text()).find()) {
            tree.add("contentNote", "Reports deaths or injuries.");
        }
        tree.add("readingTime", "PT20M").add("licence", "CC-BY-4.0").add("source", source(page));
        tree.add("parts", parts(day));
        return tree.build();
    }

    /** The two states that are named most, and the month: no outcome is in it. */
    private String title(Metadata page) {
        List<String> most = material.found().actors().actors().stream()
                .filter(actor -> actor.kind() == ActorKind.STATE)
                .sorted(Comparator.comparingInt(
                                (Actor actor) -> actor.mentions().size())
                        .reversed())
                .limit(2)
                .sorted(Comparator.comparingInt(
                        actor -> actor.mentions().getFirst().start()))
                .map(Actor::name)
                .toList();
        LocalDate day = decision.orElse(page.published());
        String names = String.join(" and ", most);
        return most.isEmpty() || day == null ? names : names + ", " + Days.month(day);
    }

    private static JsonObject source(Metadata page) {
        JsonObjectBuilder source = JsonTree.object();
        JsonArrayBuilder authors = JsonTree.array();
        page.authors().stream().map(Author::name).forEach(authors::add);
        String first = page.originalOutlet() == null ? page.outlet() : page.originalOutlet();
        if (page.title() != null) {
            source.add("title", page.title());
        }
        if (!page.authors().isEmpty()) {
            source.add("authors", authors);
        }
        if (first != null) {
            source.add("outlet", first);
        }
        if (page.published() != null) {
            source.add("date", page.published().toString());
        }
        if (page.outlet() != null && !page.outlet().equals(first)) {
            source.add("republishedBy", page.outlet());
        }
        return source.build();
    }

    /** Without a decision there is one part: nothing has to be kept back. */
    private JsonArrayBuilder parts(@Nullable LocalDate day) {
        JsonArrayBuilder parts = JsonTree.array();
        decision.ifPresent(date -> parts.add(part("A", "Up to the decision", date)));
        if (day != null) {
            parts.add(part(decision.isPresent() ? "B" : "A", "The commentary", day));
        }
        return parts;
    }

    private static JsonObject part(String id, String title, LocalDate known) {
        return JsonTree.object()
                .add("id", id)
                .add("title", title)
                .add("knownAs", Days.written(known))
                .add("knownFrom", known.toString())
                .build();
    }
}
