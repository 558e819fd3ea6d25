package casebook.assessment.store;

import casebook.assessment.Blueprint;
import casebook.assessment.Quiz;
import casebook.assessment.Quizzes;
import casebook.platform.RecentlyUsed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
        QuizVersionEntity version = new QuizVersionEntity();
        version.quizId = quiz.id;
        version.number = 1;
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

    private Stream<Quiz> found(String query, long id) {
        return entities.createQuery(query, Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> read((QuizEntity) row[0], (QuizVersionEntity) row[1]));
    }

    private static Quiz read(QuizEntity quiz, QuizVersionEntity version) {
        return new Quiz(quiz.id, version.id, quiz.courseId, quiz.title, BlueprintJson.read(version.body));
    }
}
