package casebook.roster.store;

import casebook.roster.Accommodation;
import casebook.roster.ClassSizes;
import casebook.roster.CourseRole;
import casebook.roster.RosterPage;
import casebook.roster.RosterQuery;
import casebook.roster.RosterRow;
import casebook.roster.Rosters;
import casebook.security.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists of people, joined from the accounts, whose entity is known here by name only. */
@ApplicationScoped
public class JpaRosters implements Rosters {
    private static final String COLUMNS = """
            SELECT e.id, a.id, a.username, a.displayName, e.role, s, x, a.signedInAt,
              CASE WHEN a.passwordHash IS NULL THEN 0 ELSE 1 END, a.administrator, a.author
            """;
    private static final String FROM = """
            FROM EnrolmentEntity e
              JOIN AccountEntity a ON a.id = e.accountId
              LEFT JOIN SectionEntity s ON s.id = e.sectionId
              LEFT JOIN AccommodationEntity x ON x.accountId = e.accountId
            WHERE e.courseId = :course AND e.fromAt <= :now AND (e.untilAt IS NULL OR e.untilAt > :now)
            """;
    private static final String STUDENT = " AND e.role = casebook.roster.CourseRole.STUDENT";
    private static final String STAFF = " AND e.role <> casebook.roster.CourseRole.STUDENT";
    private static final String BY_NAME = " ORDER BY a.displayName, a.username, s.name, e.id";

    @PersistenceContext
    private EntityManager entities;

    private final Links links;

    @Inject
    public JpaRosters(Links links) {
        this.links = links;
    }

    @Override
    public RosterPage page(long course, @Nullable Set<Long> sections, RosterQuery query, Instant now) {
        Conditions where = new Conditions(course, now).add(query.staff() ? STAFF : STUDENT);
        if (sections != null && !query.staff()) {
            where.in(sections);
        }
        if (query.section() != null) {
            where.add(" AND e.sectionId = :section").put("section", query.section());
        }
        if (!query.name().isBlank()) {
            where.add(" AND (LOWER(a.displayName) LIKE :name ESCAPE '!' OR a.username LIKE :name ESCAPE '!')")
                    .put("name", pattern(query.name()));
        }
        int total = where.on(entities.createQuery("SELECT COUNT(e) " + FROM + where.text, Long.class))
                .getSingleResult()
                .intValue();
        boolean whole = query.page() == RosterQuery.WHOLE;
        int page = Math.min(query.page(), Math.max(1, (total + RosterQuery.MOST - 1) / RosterQuery.MOST));
        List<Object[]> rows = where.on(entities.createQuery(COLUMNS + FROM + where.text + order(query), Object[].class))
                .setFirstResult(whole ? 0 : (page - 1) * RosterQuery.MOST)
                .setMaxResults(whole ? RosterQuery.MOST_OF_WHOLE : RosterQuery.MOST)
                .getResultList();
        return new RosterPage(read(rows, now), total, page);
    }

    @Override
    public ClassSizes sizes(long course, @Nullable Set<Long> sections, Instant now) {
        Conditions where = new Conditions(course, now).add(STUDENT);
        if (sections != null) {
            where.in(sections);
        }
        Map<Long, Integer> bySection = new HashMap<>();
        where.on(entities.createQuery(
                        "SELECT e.sectionId, COUNT(DISTINCT e.accountId) " + FROM + where.text
                                + " AND e.sectionId IS NOT NULL GROUP BY e.sectionId",
                        Object[].class))
                .getResultStream()
                .forEach(row -> bySection.put((Long) row[0], ((Number) row[1]).intValue()));
        int students = where.on(
                        entities.createQuery("SELECT COUNT(DISTINCT e.accountId) " + FROM + where.text, Long.class))
                .getSingleResult()
                .intValue();
        return new ClassSizes(students, bySection);
    }

    @Override
    public List<RosterRow> one(long course, long enrolment, Instant now) {
        return read(new Conditions(course, now).add(" AND e.id = :id").put("id", enrolment), now);
    }

    @Override
    public List<RosterRow> withoutPassword(long course, @Nullable Set<Long> sections, Instant now) {
        Conditions where = new Conditions(course, now).add(STUDENT).add("""
                 AND a.passwordHash IS NULL AND a.disabledAt IS NULL
                 AND NOT EXISTS (SELECT o.id FROM EnrolmentEntity o
                   WHERE o.accountId = a.id AND o.role <> casebook.roster.CourseRole.STUDENT
                     AND (o.untilAt IS NULL OR o.untilAt > :now))""");
        if (sections != null) {
            where.in(sections);
        }
        // Here, since beside CASE a BOOLEAN is compared with a number, which Derby does not do.
        List<Object[]> rows = rows(where).stream()
                .filter(row -> !(Boolean) row[9] && !(Boolean) row[10])
                .toList();
        return eachOnce(read(rows, now));
    }

    @Override
    public List<RosterRow> enabled(long course, Set<Long> accounts, Instant now) {
        return eachOnce(read(new Conditions(course, now).add(" AND a.disabledAt IS NULL"), now)).stream()
                .filter(row -> accounts.contains(row.account()))
                .toList();
    }

    private List<RosterRow> read(Conditions where, Instant now) {
        return read(rows(where), now);
    }

    private List<Object[]> rows(Conditions where) {
        return where.on(entities.createQuery(COLUMNS + FROM + where.text + BY_NAME, Object[].class))
                .getResultList();
    }

    private List<RosterRow> read(List<Object[]> rows, Instant now) {
        Set<Long> open = links.open(
                rows.stream()
                        .filter(row -> !hasPassword(row))
                        .map(row -> (Long) row[1])
                        .toList(),
                now);
        return rows.stream().map(row -> row(row, open)).toList();
    }

    private static RosterRow row(Object[] row, Set<Long> open) {
        @Nullable SectionEntity section = (SectionEntity) row[5];
        @Nullable AccommodationEntity extra = (AccommodationEntity) row[6];
        @Nullable Instant signedIn = (Instant) row[7];
        return new RosterRow(
                (Long) row[0],
                (Long) row[1],
                (String) row[2],
                (String) row[3],
                (CourseRole) row[4],
                section == null ? null : section.section(),
                extra == null ? Accommodation.NONE : extra.accommodation(),
                firstSignIn(row, open),
                signedIn);
    }

    private static RosterRow.FirstSignIn firstSignIn(Object[] row, Set<Long> open) {
        if (hasPassword(row)) {
            return row[7] == null ? RosterRow.FirstSignIn.NOT_YET : RosterRow.FirstSignIn.DONE;
        }
        return open.contains((Long) row[1]) ? RosterRow.FirstSignIn.LINK_OPEN : RosterRow.FirstSignIn.NO_LINK;
    }

    private static boolean hasPassword(Object[] row) {
        return ((Number) row[8]).intValue() == 1;
    }

    private static List<RosterRow> eachOnce(List<RosterRow> rows) {
        Map<Long, RosterRow> once = new LinkedHashMap<>();
        rows.forEach(row -> once.putIfAbsent(row.account(), row));
        return List.copyOf(once.values());
    }

    private static String pattern(String typed) {
        String escaped = typed.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + escaped + "%";
    }

    private static String order(RosterQuery query) {
        String way = query.descending() ? " DESC" : " ASC";
        String first = switch (query.sort()) {
            case NAME -> "a.displayName" + way;
            case USERNAME -> "a.username" + way;
            case SECTION -> "s.name" + way;
            case ROLE -> "e.role" + way;
            case EXTRA -> "x.factor" + way + ", x.extraSeconds" + way;
            case SIGNED_IN -> "a.signedInAt" + way;
        };
        return " ORDER BY " + first + ", a.displayName, a.username, e.id";
    }

    /** A condition that grows, with what is put into it. */
    private static final class Conditions {
        private final Map<String, Object> values = new HashMap<>();
        private String text = "";

        Conditions(long course, Instant now) {
            values.put("course", course);
            values.put("now", now);
        }

        Conditions add(String condition) {
            text += "\n" + condition;
            return this;
        }

        Conditions put(String name, Object value) {
            values.put(name, value);
            return this;
        }

        /** Nobody is in no section. */
        void in(Set<Long> sections) {
            add(" AND e.sectionId IN :sections").put("sections", sections.isEmpty() ? Set.of(-1L) : sections);
        }

        <T> TypedQuery<T> on(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }
    }
}
