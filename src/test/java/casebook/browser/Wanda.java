package casebook.browser;

import casebook.support.Classroom;

/** Wanda Writer, who teaches a course and makes cases and questions; her sign-in. */
record Wanda(Classroom course, String username) {
    private static final String PASSWORD = "correct horse battery";

    static Wanda enrolled(Classroom course) {
        String username = "writer" + course.id();
        course.enrol("username,name,email,section,role,password\n%s,Wanda Writer,,,instructor,%s\n"
                        .formatted(username, PASSWORD))
                .expect(200);
        return new Wanda(course, username);
    }

    Visit visit(Chromium chromium) {
        return new Visit(chromium.browser(), course.school().server().base()).signIn(username, PASSWORD);
    }
}
