package casebook.roster.store;

import casebook.platform.PersonalFile;
import casebook.platform.app.PersonalData;
import casebook.platform.json.Rows;
import casebook.roster.Accommodation;
import casebook.roster.Enrolment;
import casebook.shared.JsonTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Enrolments, which stay when the person is erased since classes are counted by them, and extra time, which goes. */
@ApplicationScoped
public class RosterPersonalData implements PersonalData {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public int place() {
        return 2;
    }

    @Override
    public List<PersonalFile> copy(long account) {
        List<Object[]> enrolments = entities.createQuery("""
                        SELECT e, c.title, s.name
                        FROM EnrolmentEntity e
                          JOIN CourseEntity c ON c.id = e.courseId
                          LEFT JOIN SectionEntity s ON s.id = e.sectionId
                        WHERE e.accountId = :account AND e.pending IS NULL
                        ORDER BY e.fromAt, e.id""", Object[].class)
                .setParameter("account", account)
                .getResultList();
        @Nullable AccommodationEntity extra = entities.find(AccommodationEntity.class, account);
        return List.of(
                new PersonalFile("enrolments", Rows.of(enrolments, RosterPersonalData::enrolment)),
                new PersonalFile(
                        "extra-time",
                        Rows.of(
                                extra == null ? List.<Accommodation>of() : List.of(extra.accommodation()),
                                RosterPersonalData::extraTime)));
    }

    @Override
    public void erase(long account, Instant now) {
        entities.createQuery("DELETE FROM AccommodationEntity a WHERE a.accountId = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    private static JsonObjectBuilder enrolment(@Nullable Object[] row) {
        Enrolment enrolment = ((EnrolmentEntity) row[0]).enrolment();
        JsonObjectBuilder json = JsonTree.object();
        Rows.text(json, "course", (String) row[1]);
        Rows.text(json, "section", (String) row[2]).add("role", enrolment.role().name());
        Rows.moment(json, "from", enrolment.from());
        return Rows.moment(json, "until", enrolment.until());
    }

    private static JsonObjectBuilder extraTime(Accommodation extra) {
        return JsonTree.object()
                .add("factor", extra.factor())
                .add("extra", extra.extra().toString());
    }
}
