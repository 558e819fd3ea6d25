package casebook.roster;

/** What a person is in a course. A student of a course holds no other role in it. */
public enum CourseRole {
    STUDENT,
    INSTRUCTOR,
    COORDINATOR
}
