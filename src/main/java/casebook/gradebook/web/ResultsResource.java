package casebook.gradebook.web;

import casebook.gradebook.ResultRow;
import casebook.gradebook.app.ReadingResults;
import casebook.platform.web.AnswerResponses;
import casebook.platform.web.Ids;
import casebook.security.CurrentActor;
import casebook.security.NeedsScope;
import casebook.security.Scope;
import casebook.shared.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The results of an assignment by name, for staff. */
@Path("assignments/{id}/results")
@RequestScoped
@NeedsScope(Scope.RESULTS_READ)
public class ResultsResource {
    private static final String CSV = "text/csv;charset=UTF-8;header=present";

    private final ReadingResults reading;
    private final CurrentActor current;

    @Inject
    public ResultsResource(ReadingResults reading, CurrentActor current) {
        this.reading = reading;
        this.current = current;
    }

    /**
     * @param section the id or the name of a section; absent for all that the caller may read
     * @param format csv for the file, where a link cannot say what it accepts
     */
    @GET
    @Produces("application/json;qs=1")
    public Response json(
            @PathParam("id") String id,
            @QueryParam("section") @Nullable String section,
            @QueryParam("format") @Nullable String format) {
        return "csv".equals(format) ? csv(id, section) : json(id, section);
    }

    private Response json(String id, @Nullable String section) {
        return AnswerResponses.of(
                rows(id, section),
                rows -> Response.ok(ResultsJson.write(rows).toString(), "application/json")
                        .build());
    }

    /** The same as a file. */
    @GET
    @Produces("text/csv;qs=0.5")
    public Response csv(@PathParam("id") String id, @QueryParam("section") @Nullable String section) {
        return AnswerResponses.of(
                rows(id, section),
                rows -> Response.ok(ResultsCsv.write(rows), CSV)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"results.csv\"")
                        .build());
    }

    private Answer<List<ResultRow>> rows(String id, @Nullable String section) {
        return reading.ofAssignment(
                current.actor(), Ids.orNothing(id), section == null || section.isEmpty() ? null : section);
    }
}
