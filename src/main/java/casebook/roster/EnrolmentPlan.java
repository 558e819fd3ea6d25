package casebook.roster;

import casebook.security.Account;
import casebook.security.Username;
import casebook.shared.Diagnostic;
import casebook.shared.Parsed;
import casebook.shared.Where;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an enrolment file will do to a course: which accounts it opens and who is enrolled as what. Made from the whole
 * file at once, so that nothing is done by halves. An account that exists keeps its name and password; an enrolment
 * that exists is left as it is, so a file may be sent again.
 *
 * @param newAccounts the first line of each new username, in the order of the file
 * @param wanted enrolments that are not there yet
 * @param usernames all of the file, each once, in its order
 * @param steps what each line does, in the order of the file
 */
public record EnrolmentPlan(
        List<EnrolmentLine> newAccounts, List<Wanted> wanted, List<Username> usernames, List<Step> steps) {
    public EnrolmentPlan {
        steps = List.copyOf(steps);
        newAccounts = List.copyOf(newAccounts);
        wanted = List.copyOf(wanted);
        usernames = List.copyOf(usernames);
    }

    /** What comes of one line. */
    public record Step(EnrolmentLine line, Effect effect) {}

    /** What a line does. */
    public enum Effect {
        /** Opens an account and enrols it. */
        CREATED,
        /** Enrols an account that is there. */
        ENROLLED,
        /** Nothing: the person is enrolled so already. */
        UNCHANGED
    }

    /** How many lines do that. */
    public long count(Effect effect) {
        return steps.stream().filter(step -> step.effect() == effect).count();
    }

    /** @param section null for the whole course */
    public record Wanted(Username username, @Nullable Long section, CourseRole role) {}

    /**
     * @param accounts those among the file's usernames that exist
     * @param enrolments all of the course
     */
    public static Parsed<EnrolmentPlan> of(
            Course course,
            List<EnrolmentLine> lines,
            Collection<Account> accounts,
            Collection<Enrolment> enrolments,
            Instant now) {
        return new Maker(course, accounts, enrolments, now).make(lines);
    }

    /** Goes through the lines once, knowing what the lines before have asked for. */
    private static final class Maker {
        private final Course course;
        private final Map<Username, Account> accounts;
        private final Map<Username, Set<Wanted>> present = new HashMap<>();
        private final Map<Username, EnrolmentLine> seen = new LinkedHashMap<>();
        private final List<Wanted> wanted = new ArrayList<>();
        private final List<Step> steps = new ArrayList<>();
        private final List<Diagnostic> faults = new ArrayList<>();

        Maker(Course course, Collection<Account> accounts, Collection<Enrolment> enrolments, Instant now) {
            this.course = course;
            this.accounts = accounts.stream().collect(Collectors.toMap(Account::username, account -> account));
            Map<Long, Username> names = accounts.stream().collect(Collectors.toMap(Account::id, Account::username));
            for (Enrolment enrolment : enrolments) {
                Username name = names.get(enrolment.account());
                if (name != null && enrolment.isActive(now)) {
                    ofName(name).add(new Wanted(name, enrolment.section(), enrolment.role()));
                }
            }
        }

        Parsed<EnrolmentPlan> make(List<EnrolmentLine> lines) {
            lines.forEach(this::take);
            List<EnrolmentLine> opened = seen.values().stream()
                    .filter(line -> !accounts.containsKey(line.username()))
                    .toList();
            return Parsed.of(new EnrolmentPlan(opened, wanted, List.copyOf(seen.keySet()), steps), faults);
        }

        private void take(EnrolmentLine line) {
            EnrolmentLine before = seen.putIfAbsent(line.username(), line);
            if (before != null && !samePerson(before, line)) {
                fault(line, "LINES_DIFFER", "Line " + before.line() + " says otherwise about this person.", "username");
            }
            Account account = accounts.get(line.username());
            if (account != null && !account.isEnabled()) {
                fault(line, "ACCOUNT_DISABLED", "This account is disabled. Enable it first.", "username");
            }
            Long section = section(line);
            Set<Wanted> roles = ofName(line.username());
            if (roles.stream().anyMatch(role -> (role.role() == CourseRole.STUDENT) != isStudent(line))) {
                fault(line, "ROLE_CONFLICT", "A student of a course has no staff role in it.", "role");
            }
            Wanted asked = new Wanted(line.username(), section, line.role());
            boolean changes = roles.add(asked);
            if (changes) {
                wanted.add(asked);
            }
            Effect enrols = before == null && account == null ? Effect.CREATED : Effect.ENROLLED;
            steps.add(new Step(line, changes ? enrols : Effect.UNCHANGED));
        }

        private static boolean isStudent(EnrolmentLine line) {
            return line.role() == CourseRole.STUDENT;
        }

        private static boolean samePerson(EnrolmentLine a, EnrolmentLine b) {
            return a.details().equals(b.details()) && Objects.equals(a.password(), b.password());
        }

        /** A coordinator's is always the whole course; a student has one wherever the course has any. */
        private @Nullable Long section(EnrolmentLine line) {
            String name = line.section();
            if (line.role() == CourseRole.COORDINATOR) {
                return null;
            }
            if (name == null) {
                if (isStudent(line) && !course.sections().isEmpty()) {
                    fault(line, "SECTION_MISSING", "A student belongs to a section: " + names() + ".", "section");
                }
                return null;
            }
            for (Section section : course.sections()) {
                if (section.name().equals(name)) {
                    return section.id();
                }
            }
            fault(line, "SECTION_UNKNOWN", "The course has no such section, but: " + names() + ".", "section");
            return null;
        }

        private String names() {
            return course.sections().stream().map(Section::name).collect(Collectors.joining(", "));
        }

        private Set<Wanted> ofName(Username name) {
            return present.computeIfAbsent(name, unused -> new HashSet<>());
        }

        private void fault(EnrolmentLine line, String code, String message, String column) {
            faults.add(Diagnostic.error(code, message, Where.line(line.line(), column)));
        }
    }
}
