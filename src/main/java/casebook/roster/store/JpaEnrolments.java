package casebook.roster.store;

import casebook.roster.Accommodation;
import casebook.roster.Enrolment;
import casebook.roster.Enrolments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Enrolments and accommodations in the database. */
@ApplicationScoped
public class JpaEnrolments implements Enrolments {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Enrolment> ofAccount(long account) {
        return enrolments("e.accountId = :id", account);
    }

    @Override
    public List<Enrolment> ofCourse(long course) {
        return enrolments("e.courseId = :id", course);
    }

    @Override
    public void add(Enrolment enrolment) {
        entities.persist(new EnrolmentEntity(enrolment));
    }

    @Override
    public Optional<Accommodation> accommodation(long account) {
        return Optional.ofNullable(entities.find(AccommodationEntity.class, account))
                .map(AccommodationEntity::toAccommodation);
    }

    @Override
    public Map<Long, Accommodation> accommodations(Collection<Long> accounts) {
        Map<Long, Accommodation> found = new HashMap<>();
        if (!accounts.isEmpty()) {
            entities.createQuery(
                            "select a from AccommodationEntity a where a.accountId in :accounts",
                            AccommodationEntity.class)
                    .setParameter("accounts", accounts)
                    .getResultStream()
                    .forEach(row -> found.put(row.accountId, row.toAccommodation()));
        }
        return found;
    }

    @Override
    public void setAccommodation(long account, Accommodation accommodation, long setBy, Instant setAt) {
        AccommodationEntity row = entities.find(AccommodationEntity.class, account);
        if (row == null) {
            row = new AccommodationEntity();
            row.accountId = account;
        }
        row.factor = accommodation.factor();
        row.extraSeconds = accommodation.extra().toSeconds();
        row.setBy = setBy;
        row.setAt = setAt;
        entities.persist(row);
    }

    private List<Enrolment> enrolments(String condition, long id) {
        return entities.createQuery(
                        "select e from EnrolmentEntity e where " + condition + " order by e.id", EnrolmentEntity.class)
                .setParameter("id", id)
                .getResultStream()
                .map(EnrolmentEntity::toEnrolment)
                .toList();
    }
}
