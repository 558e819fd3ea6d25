package casebook.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The quizzes in the database. */
public interface Quizzes {
    /** Adds a quiz with its first version. */
    Quiz add(long course, String title, Blueprint blueprint, long createdBy, Instant createdAt);

    /** The latest version of a quiz. */
    Optional<Quiz> latest(long quiz);

    /** A version that an attempt or assignment has pinned. */
    Optional<Quiz> version(long quizVersion);

    List<Quiz> ofCourse(long course);
}
