package casebook.demo;

import casebook.assessment.ReleaseRule;
import casebook.assessment.ReleaseRule.Shows;
import casebook.assessment.ReleaseRule.When;
import org.jspecify.annotations.Nullable;

/** The quizzes that the class has behind it, oldest first. */
public enum PastQuiz {
    /** Shown in full of itself, once all were done. */
    FIRST("Quiz 1: First reading", 35, When.AFTER_ALL_DONE, Shows.ALL, null),
    /** An instructor has released the marks. */
    SECOND("Quiz 2: Closer reading", 21, When.BY_HAND, Shows.MARKS, Shows.MARKS),
    /** Its essays wait for a marker, and the students for a release. */
    THIRD("Quiz 3: Reading and a short essay", 7, When.BY_HAND, Shows.ALL, null);

    private final String title;
    private final int daysAgo;
    private final ReleaseRule rule;
    private final @Nullable Shows released;

    PastQuiz(String title, int daysAgo, When when, Shows shows, @Nullable Shows released) {
        this.title = title;
        this.daysAgo = daysAgo;
        this.rule = new ReleaseRule(when, shows);
        this.released = released;
    }

    public String title() {
        return title;
    }

    /** How many days before the demo was made it opened. */
    public int daysAgo() {
        return daysAgo;
    }

    public ReleaseRule rule() {
        return rule;
    }

    /** What the instructors have released by hand; null for nothing. */
    public @Nullable Shows released() {
        return released;
    }
}
