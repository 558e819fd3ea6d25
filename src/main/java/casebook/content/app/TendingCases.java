package casebook.content.app;

import casebook.cases.CaseEdits;
import casebook.cases.CaseHistory;
import casebook.cases.CaseHistory.History;
import casebook.cases.CaseHistory.Line;
import casebook.cases.CaseLengths;
import casebook.cases.CaseVersion;
import casebook.cases.app.CaseLibrary;
import casebook.cases.json.CaseDiff;
import casebook.cases.json.CaseJson;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A case as its makers look at it: its versions, who uses it, the items that rest on it, what versions differ in. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class TendingCases {
    private final CaseRights rights;
    private final CaseHistory history;
    private final CaseEdits edits;
    private final CaseLibrary cases;
    private final Standings standings;
    private final EditSurroundings surroundings;

    /** A course that uses the case. */
    public record Course(long id, String title, List<String> openParts) {}

    /**
     * A case.
     *
     * @param served the version that readers see; null while there is none
     * @param makers the names of those who made versions, by account
     * @param unusual what of it has another length or number than a class can use
     * @param edited whether changes wait to be published
     */
    public record Overview(
            History history,
            @Nullable CaseVersion served,
            Map<Long, String> makers,
            List<Course> courses,
            List<ItemStanding> items,
            List<String> unusual,
            boolean mayWrite,
            boolean edited) {

        public Overview {
            makers = Map.copyOf(makers);
            courses = List.copyOf(courses);
            items = List.copyOf(items);
            unusual = List.copyOf(unusual);
        }
    }

    /** What two versions differ in. */
    public record Comparison(History history, Line from, Line to, List<CaseDiff.Element> elements) {

        public Comparison {
            elements = List.copyOf(elements);
        }
    }

    @Inject
    public TendingCases(
            CaseRights rights,
            CaseHistory history,
            CaseEdits edits,
            CaseLibrary cases,
            Standings standings,
            EditSurroundings surroundings) {
        this.rights = rights;
        this.history = history;
        this.edits = edits;
        this.cases = cases;
        this.standings = standings;
        this.surroundings = surroundings;
    }

    public Answer<Overview> overview(Actor actor, String slug) {
        Answer<History> read = rights.toRead(actor, slug);
        if (!(read instanceof Answer.Given<History> given)) {
            return ServingVersions.passedOn(read);
        }
        History found = given.value();
        Long served = found.served();
        CaseVersion version = served == null ? null : cases.get(served);
        boolean mayWrite = rights.mayWrite(actor, found);
        List<Course> courses = history.uses(found.id()).stream()
                .map(use -> new Course(
                        use.course(),
                        surroundings.courseTitle(use.course()),
                        use.openParts().stream().sorted().toList()))
                .toList();
        return new Answer.Given<>(new Overview(
                found,
                version,
                makers(found),
                courses,
                standings.now(found),
                version == null ? List.of() : CaseLengths.unusual(version.teachingCase()),
                mayWrite,
                mayWrite && edits.find(found.id()).isPresent()));
    }

    /**
     * What two versions of a case differ in.
     *
     * @param from the number of the earlier version
     * @param to the number of the later version
     */
    public Answer<Comparison> compare(Actor actor, String slug, int from, int to) {
        Answer<History> read = rights.toRead(actor, slug);
        if (!(read instanceof Answer.Given<History> given)) {
            return ServingVersions.passedOn(read);
        }
        Optional<Line> earlier = given.value().numbered(from);
        Optional<Line> later = given.value().numbered(to);
        if (earlier.isEmpty() || later.isEmpty()) {
            return new Answer.Hidden<>();
        }
        return new Answer.Given<>(new Comparison(
                given.value(),
                earlier.get(),
                later.get(),
                CaseDiff.between(tree(earlier.get().id()), tree(later.get().id()))));
    }

    private JsonObject tree(long version) {
        return CaseJson.write(cases.get(version).teachingCase());
    }

    private Map<Long, String> makers(History found) {
        return surroundings.namesOf(found.versions().stream()
                .map(Line::createdBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }
}
