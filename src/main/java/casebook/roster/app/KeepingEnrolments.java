package casebook.roster.app;

import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.roster.Course;
import casebook.roster.CourseRole;
import casebook.roster.Enrolled;
import casebook.roster.Enrolment;
import casebook.roster.EnrolmentLine;
import casebook.roster.Enrolments;
import casebook.roster.Membership;
import casebook.roster.RosterRights;
import casebook.roster.Section;
import casebook.security.Accounts;
import casebook.security.Actor;
import casebook.security.PersonDetails;
import casebook.security.Username;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.Parsed;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Enrolling one person, moving to another section and ending, by the rights of {@link RosterRights}. */
@ApplicationScoped
@Transactional
public class KeepingEnrolments {
    private final ReadingRosters reading;
    private final Enrolments enrolments;
    private final EnrolmentRecords records;
    private final Accounts accounts;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    public KeepingEnrolments(
            ReadingRosters reading,
            Enrolments enrolments,
            EnrolmentRecords records,
            Accounts accounts,
            Audit audit,
            WorkClock clock) {
        this.reading = reading;
        this.enrolments = enrolments;
        this.records = records;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Somebody to be enrolled, as typed.
     *
     * @param name and email of a new account; those of a known one stay as they are
     * @param section null for the whole course
     */
    public record Newcomer(
            String username,
            String name,
            String email,
            @Nullable Long section,
            CourseRole role) {}

    /** Paths of diagnostics are {@code username, name, email, section, role}. */
    public Answer<Enrolled> enrol(Actor actor, long course, Newcomer wanted) {
        return reading.change(actor, course, opened -> {
            boolean lacksSection = lacksSection(opened.course(), wanted);
            if (!lacksSection && !opened.rights().mayKeep(wanted.role(), wanted.section())) {
                return new Answer.Forbidden<>();
            }
            Parsed<EnrolmentLine> line = line(opened.course(), wanted);
            return line.asOptional()
                    .map(one -> enrol(actor, opened.course(), one))
                    .orElseGet(() -> new Answer.Invalid<>(line.diagnostics()));
        });
    }

    private Answer<Enrolled> enrol(Actor actor, Course course, EnrolmentLine line) {
        EnrolmentRecords.Origin origin = new EnrolmentRecords.Origin(actor.account(), false);
        Answer<Enrolled> done = records.carryOut(course, List.of(line), Map.of(), origin);
        return done instanceof Answer.Given<Enrolled> given && given.value().enrolled() == 0
                ? invalid("ALREADY_ENROLLED", "This person is enrolled so already.", "username")
                : done;
    }

    private static boolean lacksSection(Course course, Newcomer wanted) {
        return wanted.section() == null
                && wanted.role() == CourseRole.STUDENT
                && !course.sections().isEmpty();
    }

    private Parsed<EnrolmentLine> line(Course course, Newcomer wanted) {
        Parsed<Username> username = Username.parse(wanted.username(), Where.at("username"));
        List<Diagnostic> faults = new ArrayList<>(username.diagnostics());
        PersonDetails details = username.asOptional()
                .flatMap(accounts::credential)
                .map(known -> known.account().details())
                .orElseGet(() -> typed(wanted, faults));
        Optional<Section> section = course.sections().stream()
                .filter(one -> Long.valueOf(one.id()).equals(wanted.section()))
                .findFirst();
        if (lacksSection(course, wanted)) {
            faults.add(Diagnostic.error(
                    "SECTION_MISSING", "A student belongs to a section. Choose one.", Where.at("section")));
        }
        if (wanted.section() != null && section.isEmpty()) {
            faults.add(Diagnostic.error("SECTION_UNKNOWN", "The course has no such section.", Where.at("section")));
        }
        Username name = username.value();
        return name == null || !faults.isEmpty()
                ? Parsed.failed(faults)
                : Parsed.of(
                        new EnrolmentLine(
                                0, name, details, section.map(Section::name).orElse(null), wanted.role(), null),
                        List.of());
    }

    private static PersonDetails typed(Newcomer wanted, List<Diagnostic> faults) {
        PersonDetails details = new PersonDetails(wanted.name(), wanted.email().isEmpty() ? null : wanted.email());
        faults.addAll(details.faults(Where.at("name"), Where.at("email")));
        return details;
    }

    /** Moves a student, or an instructor, to another section of the course. */
    public Answer<Boolean> move(Actor actor, long course, long enrolment, long section) {
        return reading.change(
                actor,
                course,
                opened -> of(opened.course(), enrolment)
                        .map(one -> move(actor, opened, enrolment, one, section))
                        .orElseGet(Answer.Hidden::new));
    }

    private Answer<Boolean> move(Actor actor, ReadingRosters.Opened opened, long id, Enrolment from, long section) {
        Course course = opened.course();
        RosterRights rights = opened.rights();
        if (course.sections().stream().noneMatch(one -> one.id() == section)) {
            return invalid("SECTION_UNKNOWN", "The course has no such section.", "section");
        }
        if (!rights.mayKeep(from.role(), from.section())
                || !rights.mayKeep(from.role(), section)
                || from.role() == CourseRole.COORDINATOR) {
            return new Answer.Forbidden<>();
        }
        boolean there = Membership.at(clock.instant(), enrolments.of(from.account(), course.id())).enrolments().stream()
                .anyMatch(one ->
                        one.role() == from.role() && Long.valueOf(section).equals(one.section()));
        if (there) {
            return invalid("ALREADY_ENROLLED", "This person is in that section already.", "section");
        }
        enrolments.end(id, clock.instant());
        enrolments.add(
                List.of(new Enrolment(course.id(), section, from.account(), from.role(), clock.instant(), null)));
        note(actor, "ENROLMENT_MOVED", from, "from section " + from.section() + " to " + section);
        return new Answer.Given<>(true);
    }

    /** Ends an enrolment now; what the person did in the course stays. Ending it twice is no fault. */
    public Answer<Boolean> end(Actor actor, long course, long enrolment) {
        return reading.change(
                actor,
                course,
                opened -> of(opened.course(), enrolment)
                        .map(one -> end(actor, opened.rights(), enrolment, one))
                        .orElseGet(Answer.Hidden::new));
    }

    private Answer<Boolean> end(Actor actor, RosterRights rights, long id, Enrolment one) {
        if (!rights.mayKeep(one.role(), one.section())) {
            return new Answer.Forbidden<>();
        }
        enrolments.end(id, clock.instant());
        note(actor, "ENROLMENT_ENDED", one, one.role() + ", section " + one.section());
        return new Answer.Given<>(true);
    }

    private void note(Actor actor, String what, Enrolment one, String how) {
        audit.recordIn(one.course(), what, actor.account(), "account " + one.account(), how);
    }

    private Optional<Enrolment> of(Course course, long enrolment) {
        return enrolments.find(enrolment).filter(one -> one.course() == course.id() && one.isActive(clock.instant()));
    }

    private static <T> Answer<T> invalid(String code, String message, String field) {
        return new Answer.Invalid<>(List.of(Diagnostic.error(code, message, Where.at(field))));
    }
}
