package casebook.scoring;

import java.util.Collection;
import java.util.List;

/** The answers behind the scores. */
public interface GivenAnswers {

    /** What counts in these attempts, unanswered questions left out. */
    List<GivenAnswer> of(Collection<Long> attempts);

    /** The same, for questions of these item versions only. */
    List<GivenAnswer> of(Collection<Long> attempts, Collection<Long> itemVersions);
}
