package casebook.delivery.app;

import casebook.delivery.Assignment;
import casebook.delivery.NewAssignment;
import casebook.platform.WorkClock;
import casebook.roster.CourseRole;
import casebook.roster.Courses;
import casebook.roster.Enrolment;
import casebook.roster.Enrolments;
import casebook.roster.Membership;
import casebook.roster.Section;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom a quiz may be set for, and by whom. */
@ApplicationScoped
class Targets {
    private final Courses courses;
    private final Enrolments enrolments;
    private final Access access;
    private final WorkClock clock;

    @Inject
    Targets(Courses courses, Enrolments enrolments, Access access, WorkClock clock) {
        this.courses = courses;
        this.enrolments = enrolments;
        this.access = access;
        this.clock = clock;
    }

    List<Diagnostic> faults(NewAssignment wanted, long course) {
        List<Diagnostic> faults = new ArrayList<>();
        Set<Long> sections = courses.find(course).orElseThrow().sections().stream()
                .map(Section::id)
                .collect(Collectors.toSet());
        if (wanted.sections().isEmpty() && wanted.accounts().isEmpty()) {
            faults.add(
                    Diagnostic.error("NOBODY_ASSIGNED", "Name at least one section or person.", Where.at("sections")));
        }
        if (!sections.containsAll(wanted.sections())) {
            faults.add(Diagnostic.error("SECTION_UNKNOWN", "A section is not of this course.", Where.at("sections")));
        }
        if (wanted.accounts().stream()
                .anyMatch(account -> access.sectionsOf(account, course).isEmpty())) {
            faults.add(Diagnostic.error(
                    "ACCOUNT_UNKNOWN", "A person is no student of this course.", Where.at("accounts")));
        }
        return faults;
    }

    /** Whether some of these students take the assignment as it is and would not as it is wanted. */
    boolean leavesOut(Assignment before, NewAssignment wanted, Set<Long> accounts) {
        Map<Long, Set<Long>> sections = enrolments.ofCourse(before.course()).stream()
                .filter(one -> one.role() == CourseRole.STUDENT && one.section() != null)
                .filter(one -> one.isActive(clock.instant()))
                .collect(Collectors.groupingBy(
                        Enrolment::account, Collectors.mapping(Enrolment::section, Collectors.toSet())));
        return accounts.stream()
                .anyMatch(account -> takes(account, sections, before.sections(), before.accounts())
                        && !takes(account, sections, wanted.sections(), wanted.accounts()));
    }

    private static boolean takes(
            long account, Map<Long, Set<Long>> sections, List<Long> setForSections, List<Long> setForAccounts) {
        return setForAccounts.contains(account)
                || sections.getOrDefault(account, Set.of()).stream().anyMatch(setForSections::contains);
    }

    /** Whether an instructor teaches all of these sections and persons. */
    boolean allTaught(Membership mine, long course, Collection<Long> sections, Collection<Long> accounts) {
        return sections.stream().allMatch(mine::isInstructorOf)
                && accounts.stream()
                        .allMatch(account ->
                                access.sectionsOf(account, course).stream().anyMatch(mine::isInstructorOf));
    }
}
