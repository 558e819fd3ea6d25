package casebook.roster;

/** What a person is in a course. */
public enum CourseRole {
    /** Takes quizzes, in a section. */
    STUDENT,
    /** Teaches named sections or the whole course. */
    INSTRUCTOR,
    /** Compares sections and reports; always the whole course. */
    COORDINATOR
}
