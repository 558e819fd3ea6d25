package casebook.gradebook.app;

import casebook.delivery.Assignment;
import casebook.gradebook.ClassList;
import casebook.gradebook.GridRow;
import casebook.gradebook.ResultLine;
import casebook.platform.WorkClock;
import casebook.roster.CourseRole;
import casebook.roster.Courses;
import casebook.roster.Enrolments;
import casebook.roster.Member;
import casebook.roster.Section;
import casebook.security.Account;
import casebook.security.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All whom an assignment is set for and all who have an attempt at it, by name, with or without attempts. */
@ApplicationScoped
class ClassRows {
    private final Enrolments enrolments;
    private final Courses courses;
    private final Accounts accounts;
    private final WorkClock clock;

    @Inject
    ClassRows(Enrolments enrolments, Courses courses, Accounts accounts, WorkClock clock) {
        this.enrolments = enrolments;
        this.courses = courses;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The sections that it is set for. */
    List<Section> sections(Assignment assignment) {
        return courses.find(assignment.course()).orElseThrow().sections().stream()
                .filter(section -> assignment.sections().contains(section.id()))
                .toList();
    }

    /**
     * One row for each attempt, and one for each student without any.
     *
     * @param late attempts with late answers
     * @param wanted says of a section, none for students without one, whether its rows are wanted
     */
    List<GridRow> of(Assignment assignment, List<ResultLine> lines, Set<Long> late, Predicate<Optional<Long>> wanted) {
        Instant now = clock.instant();
        Map<Long, List<ResultLine>> byAccount = lines.stream()
                .collect(Collectors.groupingBy(ResultLine::account, LinkedHashMap::new, Collectors.toList()));
        List<GridRow> rows = new ArrayList<>();
        for (Member student : students(assignment, now)) {
            List<ResultLine> taken = byAccount.remove(student.account());
            Section section = student.section();
            if (wanted.test(Optional.ofNullable(section).map(Section::id))) {
                add(rows, student.account(), student.displayName(), section == null ? "" : section.name(), taken, late);
            }
        }
        addOthers(rows, assignment, now, byAccount, late, wanted);
        return rows;
    }

    /** Each once, under a section that it is set for before others. */
    private Collection<Member> students(Assignment assignment, Instant now) {
        Map<Long, Member> students = new LinkedHashMap<>();
        for (Member member : enrolments.members(assignment.course(), CourseRole.STUDENT, now)) {
            Section section = member.section();
            if (section != null && assignment.sections().contains(section.id())) {
                students.put(member.account(), member);
            } else if (assignment.accounts().contains(member.account())) {
                students.putIfAbsent(member.account(), member);
            }
        }
        return students.values();
    }

    /** Those who have an attempt though it is not set for them any more. */
    private void addOthers(
            List<GridRow> rows,
            Assignment assignment,
            Instant now,
            Map<Long, List<ResultLine>> left,
            Set<Long> late,
            Predicate<Optional<Long>> wanted) {
        if (left.isEmpty()) {
            return;
        }
        ClassList students = ClassList.at(now, enrolments.ofCourse(assignment.course()));
        Map<Long, String> names = courses.find(assignment.course()).orElseThrow().sections().stream()
                .collect(Collectors.toMap(Section::id, Section::name));
        for (Account account : accounts.withIds(left.keySet())) {
            Optional<Long> section = students.sectionOf(account.id(), assignment.sections());
            if (wanted.test(section)) {
                String name = section.map(id -> names.getOrDefault(id, "")).orElse("");
                add(rows, account.id(), account.details().displayName(), name, left.get(account.id()), late);
            }
        }
    }

    private static void add(
            List<GridRow> rows,
            long account,
            String name,
            String section,
            @Nullable List<ResultLine> taken,
            Set<Long> late) {
        if (taken == null) {
            rows.add(new GridRow(account, name, section, null, false, List.of()));
        } else {
            taken.forEach(line ->
                    rows.add(new GridRow(account, name, section, line, late.contains(line.attempt()), List.of())));
        }
    }
}
