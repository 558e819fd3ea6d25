package casebook.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The quizzes in the database. */
public interface Quizzes {
    /** Adds a quiz with its first version. */
    Quiz add(long course, String title, Blueprint blueprint, long createdBy, Instant createdAt);

    /**
     * Adds the next version to a quiz; assignments keep the one that they were set with.
     *
     * @param base the version that the editor saw
     * @return none when that is not the latest any more, and nothing was added
     */
    Optional<Quiz> revise(long quiz, long base, String title, Blueprint blueprint, long createdBy, Instant createdAt);

    /** The latest version of a quiz. */
    Optional<Quiz> latest(long quiz);

    /** A version that an attempt or assignment has pinned. */
    Optional<Quiz> version(long quizVersion);

    List<Quiz> ofCourse(long course);

    /** All versions of all quizzes of a course, those of a quiz together and the latest of them first. */
    List<Quiz> everyVersion(long course);

    /** All versions of a quiz, the latest first. */
    List<QuizVersion> history(long quiz);
}
