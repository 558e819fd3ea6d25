package casebook.roster.web;

import casebook.platform.web.AnswerResponses;
import casebook.platform.web.Ids;
import casebook.platform.web.JsonBodies;
import casebook.platform.web.Problem;
import casebook.roster.Enrolled;
import casebook.roster.app.Enrolling;
import casebook.roster.app.Roster;
import casebook.security.CurrentActor;
import casebook.shared.Diagnostic;
import casebook.shared.JsonTree;
import casebook.shared.Where;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Enrolling from a CSV file, for administrators. */
@Path("courses/{course}/enrolments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EnrolmentsResource {
    private final Enrolling enrolling;
    private final Roster roster;
    private final CurrentActor current;

    @Inject
    public EnrolmentsResource(Enrolling enrolling, Roster roster, CurrentActor current) {
        this.enrolling = enrolling;
        this.roster = roster;
        this.current = current;
    }

    /** 200 with what was done (or, with {@code dryRun=true}, would be), 400 with all diagnostics by line, 403, 404. */
    @POST
    @Consumes("text/csv")
    public Response enrol(
            @PathParam("course") String course,
            @QueryParam("dryRun") @DefaultValue("false") String dryRun,
            InputStream stream)
            throws IOException {
        long id = Ids.orNothing(course);
        if (roster.course(current.actor(), id).isEmpty()) {
            return Problem.notFound();
        }
        if (!List.of("true", "false", "").contains(dryRun)) {
            return Problem.invalid(
                    List.of(Diagnostic.error("PARAMETER_INVALID", "dryRun is true or false", Where.at("dryRun"))));
        }
        byte[] csv = JsonBodies.bytes(stream);
        return AnswerResponses.of(
                enrolling.enrol(current.actor(), id, csv, dryRun.equals("true")),
                done -> Response.ok(json(done)).build());
    }

    private static String json(Enrolled done) {
        JsonArrayBuilder accounts = JsonTree.array();
        for (Enrolled.Person person : done.people()) {
            Long account = person.account();
            JsonObjectBuilder one = JsonTree.object().add("username", person.username());
            accounts.add(one.add("id", account == null ? JsonValue.NULL : JsonTree.text(Long.toString(account))));
        }
        return JsonTree.object()
                .add("created", done.created())
                .add("enrolled", done.enrolled())
                .add("accounts", accounts)
                .build()
                .toString();
    }
}
