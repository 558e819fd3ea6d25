package casebook.delivery;

import casebook.assessment.ReleaseRule;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quiz set for sections or persons of a course.
 *
 * @param caseVersion the version of the case shown beside the questions; null when there is none
 * @param zone the zone in which its times were entered and are shown
 * @param questions how many questions an attempt has
 * @param sections ids of the sections it is set for
 * @param accounts ids of single persons it is set for besides
 */
public record Assignment(
        long id,
        long course,
        long quizVersion,
        @Nullable Long caseVersion,
        String title,
        Window window,
        ZoneId zone,
        int maxAttempts,
        boolean shuffle,
        ReleaseRule release,
        int questions,
        List<Long> sections,
        List<Long> accounts) {

    public Assignment {
        sections = List.copyOf(sections);
        accounts = List.copyOf(accounts);
    }
}
