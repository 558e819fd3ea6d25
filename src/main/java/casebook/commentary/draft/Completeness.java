package casebook.commentary.draft;

import casebook.cases.Heading;
import casebook.cases.Lexical;
import casebook.commentary.draft.Requirement.Measure;
import casebook.commentary.draft.Requirement.State;
import casebook.commentary.draft.Requirement.What;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Sets a draft against what a teaching case holds, so that its author sees what is left to write. */
public final class Completeness {

    private static final int ANY = Integer.MAX_VALUE;
    private static final int KINDS = 5;

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
        int title = words(head.getString("title", ""));
        add(What.TITLE, "", Measure.WORDS, 1, 15, title);
        line(What.DATE_LINE, "dateline");
        line(What.AS_OF, "asOf");
        line(What.CONTENT_NOTE, "contentNote");
        line(What.READING_TIME, "readingTime");
        int prerequisites = head.get("prerequisites") instanceof JsonArray list ? list.size() : 0;
        number(What.PREREQUISITES, prerequisites, 1, ANY);
    }

    private void line(What what, String key) {
        add(what, "", Measure.LINE, 1, 1, head.getString(key, "").isBlank() ? 0 : 1);
    }

    private void texts() {
        text(What.OPENING, Heading.OPENING, "A", 120, 200);
        text(What.SUMMARY, Heading.SUMMARY, "A", 100, 150);
        text(What.SUMMARY, Heading.SUMMARY, "B", 100, 150);
        text(What.BACKGROUND, Heading.BACKGROUND, "", 300, 600);
        text(What.ARGUMENT, Heading.ARGUMENT, "", 150, 250);
        text(What.POSITIONALITY, Heading.POSITIONALITY, "", 1, ANY);
        int views = (int) passages(Heading.RIVAL_VIEWS, "").stream()
                .map(passage -> passage.getString("subheading", ""))
                .distinct()
                .count();
        number(What.RIVAL_VIEWS, views, 3, 3);
    }

    private void entries() {
        number(What.ACTORS, count(ProposalKind.ACTOR, any -> true), 8, 12);
        number(What.TIMELINE, count(ProposalKind.EVENT, any -> true), 16, 24);
        number(What.CONCEPTS, count(ProposalKind.CONCEPT, Completeness::isDefined), 24, ANY);
        number(What.CLAIMS, count(ProposalKind.CLAIM, any -> true), 1, ANY);
        int points = count(ProposalKind.DECISION, any -> true);
        int live = count(ProposalKind.DECISION, Completeness::hasOptions);
        add(What.DECISIONS, Measure.OPTIONS, points, live, 3, 3, live >= 3);
        int questions = count(ProposalKind.QUESTION, any -> true);
        int kinds = kinds().size();
        add(What.QUESTIONS, Measure.KINDS, questions, kinds, 8, 10, kinds == KINDS);
        number(What.OBJECTIVES, count(ProposalKind.OBJECTIVE, any -> true), 1, 20);
        number(What.ITEMS, count(ProposalKind.ITEM, any -> true), 40, ANY);
    }

    /** What no draft proposes: a single text does not hold it. */
    private void never() {
        number(What.EXHIBITS, 0, 6, 6);
        number(What.ROLE_PLAY, 0, 6, 6);
        add(What.TEACHING_NOTE, "", Measure.PAGES, 2, 2, 0);
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

    private void text(What what, Heading heading, String part, int least, int most) {
        int words = passages(heading, part).stream()
                .map(passage -> passage.get("markdown"))
                .mapToInt(markdown -> markdown instanceof JsonString text ? words(text.getString()) : 0)
                .sum();
        add(what, part, Measure.WORDS, least, most, words);
    }

    private void number(What what, int number, int least, int most) {
        add(what, "", Measure.NUMBER, least, most, number);
    }

    private void add(What what, String part, Measure measure, int least, int most, int have) {
        found.add(new Requirement(what, part, measure, least, most, have, 0, between(have, least, most)));
    }

    /** @param whole whether what is there is as it should be, apart from its number */
    private void add(What what, Measure measure, int have, int also, int least, int most, boolean whole) {
        State counted = between(have, least, most);
        State state = counted == State.COMPLETE && !whole ? State.PARTLY : counted;
        found.add(new Requirement(what, "", measure, least, most, have, also, state));
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
}
