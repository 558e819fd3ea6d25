package casebook.commentary.draft;

import casebook.cases.Heading;
import casebook.cases.Lexical;
import casebook.shared.Diagnostic;
import casebook.shared.JsonTree;
import casebook.shared.Parsed;
import casebook.shared.Severity;
import casebook.shared.Where;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Puts a head and accepted proposals together as the tree of a case. */
public final class DraftCase {

    private static final List<String> LINES = List.of("slug", "title", "dateline", "asOf", "readingTime", "licence");
    private static final List<String> SOURCE = List.of("title", "outlet", "date");
    private static final Map<ProposalKind, String> LISTS = new TreeMap<>(Map.of(
            ProposalKind.ACTOR, "actors",
            ProposalKind.EVENT, "timeline",
            ProposalKind.CONCEPT, "concepts",
            ProposalKind.CLAIM, "claims",
            ProposalKind.DECISION, "decisions",
            ProposalKind.QUESTION, "discussion",
            ProposalKind.OBJECTIVE, "objectives"));

    private static final List<Heading> BEFORE = List.of(Heading.OPENING, Heading.SUMMARY, Heading.BACKGROUND);
    private static final List<Heading> AFTER = List.of(
            Heading.SUMMARY, Heading.ARGUMENT, Heading.POSITIONALITY, Heading.RIVAL_VIEWS, Heading.WHAT_HAPPENED);

    private final JsonObject head;
    private final List<Proposal> accepted;
    private final List<Doubt> doubts;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, String> knownFrom = new TreeMap<>();
    private final Set<String> ids;
    private boolean skeleton;

    private DraftCase(JsonObject head, List<Proposal> accepted, List<Doubt> doubts) {
        this.head = head;
        this.accepted = accepted;
        this.doubts = doubts;
        this.ids = new HashSet<>(accepted.stream().map(Proposal::id).toList());
    }

    /** The same as {@link #tree(JsonObject, List, List)} without a word on the source's slips. */
    public static Parsed<JsonObject> tree(JsonObject head, List<Proposal> accepted) {
        return tree(head, accepted, List.of());
    }

    /**
     * The tree of the case in the form that {@code CaseJson} reads.
     *
     * @param doubts slips and gaps of the source, which the teaching note lists
     * @return diagnostics of all that keeps it from being a case as errors, of all that a case should have as warnings;
     *     the path of each names the member of the head, the proposal or the requirement
     */
    public static Parsed<JsonObject> tree(JsonObject head, List<Proposal> accepted, List<Doubt> doubts) {
        return new DraftCase(head, accepted, doubts).tree();
    }

    /**
     * The tree as far as it goes, whatever is missing, with an empty section for each heading that a case has and the
     * draft has not: the skeleton that {@code CaseFolder} writes.
     */
    public static JsonObject skeleton(JsonObject head, List<Proposal> accepted, List<Doubt> doubts) {
        DraftCase draft = new DraftCase(head, accepted, doubts);
        draft.front();
        draft.skeleton = true;
        return draft.whole();
    }

    /** The items among the proposals in the form that {@code ItemJson} reads, anchored to the case with this slug. */
    public static List<JsonObject> items(String slug, List<Proposal> accepted) {
        return accepted.stream()
                .filter(proposal -> proposal.kind() == ProposalKind.ITEM)
                .map(proposal -> anchored(proposal.tree(), slug))
                .toList();
    }

    private static JsonObject anchored(JsonObject item, String slug) {
        JsonArrayBuilder anchors = JsonTree.array();
        if (item.get("anchors") instanceof JsonArray list) {
            for (JsonValue anchor : list) {
                boolean own = anchor instanceof JsonObject object && object.containsKey("case");
                anchors.add(
                        own ? Copies.of(anchor.asJsonObject()).add("case", slug).build() : anchor);
            }
        }
        return Copies.of(item).add("anchors", anchors).build();
    }

    private Parsed<JsonObject> tree() {
        front();
        accepted.forEach(this::linked);
        for (Requirement requirement : Completeness.of(head, accepted)) {
            if (requirement.state() != Requirement.State.COMPLETE) {
                diagnostics.add(new Diagnostic(
                        "DRAFT_" + requirement.state(), Severity.WARNING, requirement.line(), Where.at("")));
            }
        }
        if (Diagnostic.anyError(diagnostics)) {
            return Parsed.failed(diagnostics);
        }
        return Parsed.of(whole(), diagnostics);
    }

    private void front() {
        for (String line : LINES) {
            required(head, line, line);
        }
        JsonObject source = head.get("source") instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
        for (String line : SOURCE) {
            required(source, line, "source." + line);
        }
        if (!(source.get("authors") instanceof JsonArray authors) || authors.isEmpty()) {
            error("source.authors", "who wrote the commentary is not told");
        }
        if (!head.getString("slug", "a").matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            error("slug", "the slug has other signs than small letters, numbers and hyphens");
        }
        day(head, "asOf", "asOf");
        day(source, "date", "source.date");
        parts();
    }

    private void parts() {
        JsonArray parts = head.get("parts") instanceof JsonArray list ? list : JsonValue.EMPTY_JSON_ARRAY;
        for (int i = 0; i < parts.size(); i++) {
            JsonObject part = parts.getJsonObject(i);
            required(part, "title", "parts[" + i + "].title");
            required(part, "knownAs", "parts[" + i + "].knownAs");
            day(part, "knownFrom", "parts[" + i + "].knownFrom");
            knownFrom.put(part.getString("id", ""), part.getString("knownFrom", ""));
        }
        Set<String> missing = accepted.stream()
                .filter(proposal -> proposal.kind() != ProposalKind.OBJECTIVE)
                .map(Proposal::part)
                .filter(part -> !knownFrom.containsKey(part))
                .collect(Collectors.toCollection(TreeSet::new));
        missing.forEach(part -> error("parts", "no day is given from which part " + part + " was known"));
        if (parts.isEmpty() && missing.isEmpty()) {
            error("parts", "there is no part");
        }
    }

    private void required(JsonObject tree, String key, String path) {
        if (!(tree.get(key) instanceof JsonString text) || text.getString().isBlank()) {
            error(path, path + " is missing");
        }
    }

    private void day(JsonObject tree, String key, String path) {
        String day = tree.getString(key, "");
        if (!day.isEmpty()) {
            try {
                LocalDate.parse(day);
            } catch (DateTimeParseException wrong) {
                error(path, "'" + day + "' is no day such as 2024-01-31");
            }
        }
    }

    /** A decision needs its decider; who is not accepted as an actor cannot decide. */
    private void linked(Proposal proposal) {
        String decider = proposal.content().getString("decider", "");
        if (proposal.kind() == ProposalKind.DECISION && !ids.contains(decider)) {
            error(proposal.id(), "the decider " + decider + " is not among the actors; accept that actor too");
        }
    }

    private void error(String path, String message) {
        diagnostics.add(Diagnostic.error("DRAFT_HEAD", message, Where.at(path)));
    }

    private JsonObject whole() {
        JsonObjectBuilder tree = Copies.of(head);
        tree.add("format", 1).add("sections", sections());
        LISTS.forEach((kind, list) -> {
            JsonArrayBuilder entries = JsonTree.array();
            of(kind).forEach(proposal -> entries.add(entry(proposal)));
            tree.add(list, entries);
        });
        return tree.add("teachingNote", new DraftNote(accepted, doubts).sections())
                .build();
    }

    /** The timeline stands by date, all else as it was proposed. */
    private List<Proposal> of(ProposalKind kind) {
        List<Proposal> all =
                accepted.stream().filter(proposal -> proposal.kind() == kind).toList();
        return kind == ProposalKind.EVENT || kind == ProposalKind.DECISION
                ? all.stream()
                        .sorted(Comparator.comparing(
                                proposal -> proposal.content().getString("date", "")))
                        .toList()
                : all;
    }

    private JsonObject entry(Proposal proposal) {
        JsonObjectBuilder entry = JsonTree.object();
        proposal.content().forEach((key, value) -> {
            boolean dangling = key.equals("by") && value instanceof JsonString by && !ids.contains(by.getString());
            if (!dangling) {
                entry.add(key, value);
            }
        });
        boolean plain = proposal.kind() == ProposalKind.QUESTION || proposal.kind() == ProposalKind.OBJECTIVE;
        if (!plain && !proposal.content().containsKey("knownFrom")) {
            entry.add("knownFrom", known(proposal.part()));
        }
        return entry.build();
    }

    private String known(String part) {
        return knownFrom.getOrDefault(part, "");
    }

    /** One section for each heading of a part, in the order of a case. */
    private JsonArrayBuilder sections() {
        Map<String, JsonArrayBuilder> passages = new TreeMap<>();
        Map<String, JsonObject> first = new TreeMap<>();
        for (Proposal proposal : of(ProposalKind.SECTION)) {
            JsonObject section = proposal.content();
            Heading heading = Lexical.read(Heading.class, section.getString("heading"));
            String place = section.getString("part") + heading.ordinal();
            first.putIfAbsent(place, section);
            JsonArrayBuilder blocks = passages.computeIfAbsent(place, ignored -> JsonTree.array());
            section.getJsonArray("passages").getValuesAs(JsonObject.class).forEach(block -> blocks.add(block(block)));
        }
        if (skeleton) {
            empty(passages, first);
        }
        JsonArrayBuilder sections = JsonTree.array();
        first.forEach((place, section) -> sections.add(JsonTree.object()
                .add("part", section.getString("part"))
                .add("heading", section.getString("heading"))
                .add("passages", passages.get(place))));
        return sections;
    }

    private void empty(Map<String, JsonArrayBuilder> passages, Map<String, JsonObject> first) {
        List<String> parts = knownFrom.isEmpty() ? List.of("A") : List.copyOf(knownFrom.keySet());
        for (String part : parts) {
            for (Heading heading : part.equals(parts.getFirst()) ? BEFORE : List.<Heading>of()) {
                empty(part, heading, passages, first);
            }
            for (Heading heading : part.equals(parts.getLast()) ? AFTER : List.<Heading>of()) {
                empty(part, heading, passages, first);
            }
        }
    }

    private static void empty(
            String part, Heading heading, Map<String, JsonArrayBuilder> passages, Map<String, JsonObject> first) {
        String place = part + heading.ordinal();
        passages.putIfAbsent(place, JsonTree.array());
        first.putIfAbsent(
                place,
                JsonTree.object()
                        .add("part", part)
                        .add("heading", Lexical.of(heading))
                        .build());
    }

    private JsonObject block(JsonObject block) {
        return Copies.of(block)
                .add("knownFrom", block.getString("knownFrom", known(block.getString("part"))))
                .build();
    }
}
