package casebook.roster.app;

import casebook.platform.WorkClock;
import casebook.roster.ClassSizes;
import casebook.roster.Course;
import casebook.roster.CourseRole;
import casebook.roster.RosterPage;
import casebook.roster.RosterQuery;
import casebook.roster.RosterRights;
import casebook.roster.RosterRow;
import casebook.roster.Rosters;
import casebook.security.Actor;
import casebook.security.Scope;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Lists of the people of a course, for its staff and for administrators; instructors see their own sections. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadingRosters {
    private final Roster roster;
    private final Rosters rosters;
    private final WorkClock clock;

    @Inject
    public ReadingRosters(Roster roster, Rosters rosters, WorkClock clock) {
        this.roster = roster;
        this.rosters = rosters;
        this.clock = clock;
    }

    /** The course and what the actor may do with its people. */
    public Answer<Opened> open(Actor actor, long course) {
        Course found = roster.course(actor, course).orElse(null);
        if (found == null) {
            return new Answer.Hidden<>();
        }
        RosterRights rights = rights(actor, course);
        return rights.mayRead() ? new Answer.Given<>(new Opened(found, rights)) : new Answer.Forbidden<>();
    }

    /** A course with the actor's rights in it. */
    public record Opened(Course course, RosterRights rights) {}

    public Answer<RosterPage> page(Actor actor, long course, RosterQuery query) {
        return read(
                actor,
                course,
                opened ->
                        new Answer.Given<>(rosters.page(course, opened.rights().visible(), query, clock.instant())));
    }

    public Answer<ClassSizes> sizes(Actor actor, long course) {
        return read(
                actor,
                course,
                opened ->
                        new Answer.Given<>(rosters.sizes(course, opened.rights().visible(), clock.instant())));
    }

    /** One enrolment that counts now. */
    public Answer<RosterRow> one(Actor actor, long course, long enrolment) {
        return read(
                actor,
                course,
                opened -> rosters.one(course, enrolment, clock.instant()).stream()
                        .filter(row -> isVisible(opened.rights(), row))
                        .findFirst()
                        .<Answer<RosterRow>>map(Answer.Given::new)
                        .orElseGet(Answer.Hidden::new));
    }

    /** The rows of one student, one for each section that the actor may see. */
    public Answer<List<RosterRow>> student(Actor actor, long course, long account) {
        return read(actor, course, opened -> {
            List<RosterRow> rows = rosters.enabled(course, Set.of(account), clock.instant()).stream()
                    .filter(row -> row.role() == CourseRole.STUDENT && isVisible(opened.rights(), row))
                    .toList();
            return rows.isEmpty() ? new Answer.Hidden<>() : new Answer.Given<>(rows);
        });
    }

    private static boolean isVisible(RosterRights rights, RosterRow row) {
        Set<Long> sections = rights.visible();
        return sections == null
                || row.role() != CourseRole.STUDENT
                || (row.section() != null && sections.contains(row.section().id()));
    }

    private RosterRights rights(Actor actor, long course) {
        return new RosterRights(actor.administers(), roster.membership(actor, course));
    }

    /** What changes something: for who may, in a course that they see. */
    <T> Answer<T> change(Actor actor, long course, Function<Opened, Answer<T>> deed) {
        return read(
                actor,
                course,
                opened -> opened.rights().mayChange() && actor.may(Scope.MANAGE)
                        ? deed.apply(opened)
                        : new Answer.Forbidden<>());
    }

    private <T> Answer<T> read(Actor actor, long course, Function<Opened, Answer<T>> how) {
        return switch (open(actor, course)) {
            case Answer.Given<Opened> opened -> how.apply(opened.value());
            case Answer.Hidden<Opened> ignored -> new Answer.Hidden<>();
            case Answer.Forbidden<Opened> ignored -> new Answer.Forbidden<>();
            case Answer.Invalid<Opened> invalid -> new Answer.Invalid<>(invalid.diagnostics());
        };
    }
}
