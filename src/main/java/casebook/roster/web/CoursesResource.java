package casebook.roster.web;

import casebook.platform.json.Body;
import casebook.platform.web.AnswerResponses;
import casebook.platform.web.Ids;
import casebook.platform.web.JsonBodies;
import casebook.platform.web.Problem;
import casebook.roster.Course;
import casebook.roster.Section;
import casebook.roster.app.CreatingCourses;
import casebook.roster.app.Roster;
import casebook.security.CurrentActor;
import casebook.security.NeedsScope;
import casebook.security.Scope;
import casebook.shared.JsonTree;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Courses: everybody sees their own, administrators see all and make them. */
@Path("courses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CoursesResource {
    private static final int PAGE = 200;
    private static final int MOST_SECTIONS = 100;

    private final Roster roster;
    private final CreatingCourses creating;
    private final CurrentActor current;

    @Inject
    public CoursesResource(Roster roster, CreatingCourses creating, CurrentActor current) {
        this.roster = roster;
        this.creating = creating;
        this.current = current;
    }

    /** @param after what {@code next} of the page before said */
    @GET
    @NeedsScope({Scope.ATTEMPT, Scope.RESULTS_READ, Scope.MANAGE})
    public Response courses(@QueryParam("after") @DefaultValue("0") String after) {
        List<Course> courses = roster.courses(current.actor(), Ids.orNothing(after), PAGE);
        JsonArrayBuilder items = JsonTree.array();
        courses.forEach(course -> items.add(json(course)));
        JsonValue next = courses.size() < PAGE
                ? JsonValue.NULL
                : JsonTree.text(Long.toString(courses.getLast().id()));
        return Response.ok(JsonTree.object()
                        .add("items", items)
                        .add("next", next)
                        .build()
                        .toString())
                .build();
    }

    /** 201 with the course, 400, or 403. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(InputStream stream) throws IOException {
        if (!current.actor().administers()) {
            return Problem.forbidden();
        }
        return JsonBodies.answer(
                stream,
                NewCourse::read,
                asked -> AnswerResponses.of(
                        creating.create(current.actor(), asked.title(), asked.zone(), asked.sections()),
                        course -> Response.status(201)
                                .entity(json(course).build().toString())
                                .build()));
    }

    private record NewCourse(String title, ZoneId zone, List<String> sections) {
        static NewCourse read(Body body) {
            body.require("zone");
            return new NewCourse(
                    body.text("title", Course.MOST_TITLE),
                    body.optionalZone("zone").orElse(ZoneOffset.UTC),
                    body.texts("sections", MOST_SECTIONS));
        }
    }

    private static JsonObjectBuilder json(Course course) {
        JsonArrayBuilder sections = JsonTree.array();
        for (Section section : course.sections()) {
            sections.add(
                    JsonTree.object().add("id", Long.toString(section.id())).add("name", section.name()));
        }
        return JsonTree.object()
                .add("id", Long.toString(course.id()))
                .add("title", course.title())
                .add("zone", course.zone().getId())
                .add("sections", sections);
    }
}
