package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.support.Classroom;
import casebook.support.RunningCasebook;
import casebook.support.School;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Contract, section 6: what a request must have is named when it is not there. */
@ExtendWith(RunningCasebook.class)
class RequiredFieldsIT {
    private final Classroom course;

    RequiredFieldsIT(School school) {
        course = school.newCourse();
    }

    @Test
    void nullIsNoValueForWhatIsRequired() {
        String assignment = course.open("qkx-text");
        String attempt = course.start(course.anna(), assignment).id();
        assertEquals(
                List.of("type"),
                course.event(attempt, "{\"type\":null,\"reason\":\"a test\"}")
                        .expect(400)
                        .places());
        assertEquals(
                List.of("start"),
                course.ida()
                        .client()
                        .post(
                                "/api/assignments/" + assignment + "/deadline-preview",
                                "{\"account\":\"%s\",\"start\":null}"
                                        .formatted(course.anna().id()))
                        .expect(400)
                        .places());
        assertEquals(
                List.of("shows"),
                course.ida()
                        .client()
                        .post("/api/assignments/" + assignment + "/release", "{\"shows\":null}")
                        .expect(400)
                        .places());
    }
}
