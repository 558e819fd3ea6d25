package casebook.assessment.store;

import casebook.assessment.Blueprint;
import casebook.assessment.Quiz;
import casebook.assessment.QuizVersion;
import casebook.assessment.Quizzes;
import casebook.platform.RecentlyUsed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Quizzes in the database. */
@ApplicationScoped
public class JpaQuizzes implements Quizzes {
    private static final String WHERE = "select q, v from QuizEntity q, QuizVersionEntity v where v.quizId = q.id and ";
    private static final String LATEST =
            " and v.number = (select max(o.number) from QuizVersionEntity o where o.quizId = q.id) order by q.id";

    private static final int KEPT = 500;

    /** A version never changes. */
    private final RecentlyUsed<Long, Quiz> versions = new RecentlyUsed<>(KEPT);

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Quiz add(long course, String title, Blueprint blueprint, long createdBy, Instant createdAt) {
        QuizEntity quiz = new QuizEntity();
        quiz.courseId = course;
        quiz.title = title;
        entities.persist(quiz);
        return add(quiz, 1, blueprint, createdBy, createdAt);
    }

    /** The row of the quiz is locked, so that of two editors only one finds theirs to be the latest. */
    @Override
    public Optional<Quiz> revise(
            long quiz, long base, String title, Blueprint blueprint, long createdBy, Instant createdAt) {
        QuizEntity row = entities.find(QuizEntity.class, quiz, LockModeType.PESSIMISTIC_WRITE);
        Optional<Quiz> latest = row == null ? Optional.empty() : latest(quiz);
        if (latest.isEmpty() || latest.get().version() != base) {
            return Optional.empty();
        }
        row.title = title;
        return Optional.of(add(row, latest.get().number() + 1, blueprint, createdBy, createdAt));
    }

    private Quiz add(QuizEntity quiz, int number, Blueprint blueprint, long createdBy, Instant createdAt) {
        QuizVersionEntity version = new QuizVersionEntity();
        version.quizId = quiz.id;
        version.number = number;
        version.title = quiz.title;
        version.format = BlueprintJson.FORMAT;
        version.body = BlueprintJson.write(blueprint);
        version.createdAt = createdAt;
        version.createdBy = createdBy;
        entities.persist(version);
        return read(quiz, version);
    }

    @Override
    public Optional<Quiz> latest(long quiz) {
        return found(WHERE + "q.id = :id" + LATEST, quiz).findFirst();
    }

    @Override
    public Optional<Quiz> version(long quizVersion) {
        return versions.find(quizVersion, id -> found(WHERE + "v.id = :id", id).findFirst());
    }

    @Override
    public List<Quiz> ofCourse(long course) {
        return found(WHERE + "q.courseId = :id" + LATEST, course).toList();
    }

    @Override
    public List<Quiz> everyVersion(long course) {
        return found(WHERE + "q.courseId = :id order by q.id, v.number desc", course)
                .toList();
    }

    @Override
    public List<QuizVersion> history(long quiz) {
        return rows(WHERE + "q.id = :id order by v.number desc", quiz)
                .map(row -> {
                    QuizVersionEntity version = (QuizVersionEntity) row[1];
                    return new QuizVersion(read((QuizEntity) row[0], version), version.createdBy, version.createdAt);
                })
                .toList();
    }

    private Stream<Quiz> found(String query, long id) {
        return rows(query, id).map(row -> read((QuizEntity) row[0], (QuizVersionEntity) row[1]));
    }

    private Stream<Object[]> rows(String query, long id) {
        return entities.createQuery(query, Object[].class)
                .setParameter("id", id)
                .getResultStream();
    }

    private static Quiz read(QuizEntity quiz, QuizVersionEntity version) {
        return new Quiz(
                quiz.id, version.id, version.number, quiz.courseId, version.title, BlueprintJson.read(version.body));
    }
}
