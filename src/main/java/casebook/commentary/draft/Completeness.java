package casebook.commentary.draft;

import casebook.cases.Heading;
import casebook.cases.Lexical;
import casebook.commentary.draft.Requirement.State;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Sets a draft against what a teaching case holds, so that its author sees what is left to write. */
public final class Completeness {

    private static final int ANY = Integer.MAX_VALUE;

    private final JsonObject head;
    private final List<Proposal> accepted;
    private final List<Requirement> found = new ArrayList<>();

    private Completeness(JsonObject head, List<Proposal> accepted) {
        this.head = head;
        this.accepted = accepted;
    }

    /**
     * One entry for each requirement, in the order of a case.
     *
     * @param head the members of the front matter, any of which may be absent
     * @param accepted the proposals that are to be in the case
     */
    public static List<Requirement> of(JsonObject head, List<Proposal> accepted) {
        Completeness check = new Completeness(head, accepted);
        check.front();
        check.texts();
        check.entries();
        check.never();
        return List.copyOf(check.found);
    }

    private void front() {
        String title = head.getString("title", "");
        add("title", "1–15 words", words(title) + " words", between(words(title), 1, 15));
        for (Map.Entry<String, String> line : List.of(
                Map.entry("dateline", "date line"),
                Map.entry("asOf", "as-of date"),
                Map.entry("contentNote", "content note"),
                Map.entry("readingTime", "reading time"))) {
            String text = head.getString(line.getKey(), "");
            add(
                    line.getValue(),
                    "one",
                    text.isBlank() ? "none" : text,
                    text.isBlank() ? State.MISSING : State.COMPLETE);
        }
        int prerequisites = head.get("prerequisites") instanceof JsonArray list ? list.size() : 0;
        number("prerequisites", prerequisites, 1, ANY);
    }

    private void texts() {
        text("opening (A)", Heading.OPENING, "A", 120, 200);
        Set<String> parts = new TreeSet<>(Set.of("A", "B"));
        for (String part : parts) {
            text("summary (" + part + ")", Heading.SUMMARY, part, 100, 150);
        }
        text("background", Heading.BACKGROUND, "", 300, 600);
        text("the commentary's argument", Heading.ARGUMENT, "", 150, 250);
        text("positionality", Heading.POSITIONALITY, "", 1, ANY);
        int views = (int) passages(Heading.RIVAL_VIEWS, "").stream()
                .map(passage -> passage.getString("subheading", ""))
                .distinct()
                .count();
        number("rival views", views, 3, 3);
    }

    private void entries() {
        number("actors", count(ProposalKind.ACTOR, any -> true), 8, 12);
        number("timeline", count(ProposalKind.EVENT, any -> true), 16, 24);
        number("key concepts", count(ProposalKind.CONCEPT, Completeness::isDefined), 24, ANY);
        number("claims", count(ProposalKind.CLAIM, any -> true), 1, ANY);
        int points = count(ProposalKind.DECISION, any -> true);
        int live = count(ProposalKind.DECISION, Completeness::hasOptions);
        add(
                "decision points",
                "3, with 4 options each",
                points + ", " + live + " with 4 options",
                between(live, 3, 3) == State.COMPLETE ? State.COMPLETE : points == 0 ? State.MISSING : State.PARTLY);
        int questions = count(ProposalKind.QUESTION, any -> true);
        int kinds = kinds().size();
        add(
                "discussion questions",
                "8–10 of 5 kinds",
                questions + " of " + kinds + " kinds",
                kinds == 5 ? between(questions, 8, 10) : questions == 0 ? State.MISSING : State.PARTLY);
        number("objectives", count(ProposalKind.OBJECTIVE, any -> true), 1, 20);
        number("items", count(ProposalKind.ITEM, any -> true), 40, ANY);
    }

    /** What no draft proposes: a single text does not hold it. */
    private void never() {
        add("exhibits", "6", "0", State.MISSING);
        add("role-play briefs", "6", "0", State.MISSING);
        add("teaching note", "about two pages", "its headings", State.MISSING);
    }

    private static boolean isDefined(JsonObject concept) {
        return !concept.getString("definition", "").isBlank();
    }

    private static boolean hasOptions(JsonObject decision) {
        return decision.get("options") instanceof JsonArray options && options.size() >= 4;
    }

    private Set<String> kinds() {
        Set<String> kinds = new HashSet<>();
        accepted.stream()
                .filter(proposal -> proposal.kind() == ProposalKind.QUESTION)
                .forEach(proposal -> kinds.add(proposal.content().getString("kind", "")));
        return kinds;
    }

    private int count(ProposalKind kind, Predicate<JsonObject> which) {
        return (int) accepted.stream()
                .filter(proposal -> proposal.kind() == kind && which.test(proposal.content()))
                .count();
    }

    /** @param part empty for all parts */
    private List<JsonObject> passages(Heading heading, String part) {
        return accepted.stream()
                .filter(proposal -> proposal.kind() == ProposalKind.SECTION)
                .map(Proposal::content)
                .filter(section -> section.getString("heading", "").equals(Lexical.of(heading)))
                .filter(section ->
                        part.isEmpty() || section.getString("part", "").equals(part))
                .filter(section -> section.get("passages") instanceof JsonArray)
                .flatMap(section -> section.getJsonArray("passages").stream())
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .toList();
    }

    private void text(String name, Heading heading, String part, int least, int most) {
        int words = passages(heading, part).stream()
                .map(passage -> passage.get("markdown"))
                .mapToInt(markdown -> markdown instanceof JsonString text ? words(text.getString()) : 0)
                .sum();
        String wanted = most == ANY ? "a paragraph" : least + "–" + most + " words";
        add(name, wanted, words + " words", between(words, least, most));
    }

    private void number(String name, int number, int least, int most) {
        String wanted = least == most ? "" + least : most == ANY ? least + " or more" : least + "–" + most;
        add(name, wanted, "" + number, between(number, least, most));
    }

    private static State between(int number, int least, int most) {
        if (number == 0) {
            return State.MISSING;
        }
        return number >= least && number <= most ? State.COMPLETE : State.PARTLY;
    }

    private static int words(String text) {
        return Prose.words(text).size();
    }

    private void add(String name, String wanted, String have, State state) {
        found.add(new Requirement(name, wanted, have, state));
    }
}
