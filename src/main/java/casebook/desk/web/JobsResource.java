package casebook.desk.web;

import casebook.platform.Job;
import casebook.platform.JobFile;
import casebook.platform.app.Jobs;
import casebook.platform.web.Answers;
import casebook.platform.web.Ids;
import casebook.platform.web.Problem;
import casebook.security.CurrentActor;
import casebook.security.NeedsScope;
import casebook.security.Scope;
import casebook.shared.JsonTree;
import casebook.shared.Timestamps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One's own work that takes longer than a request: how far it is, an end to it, and the file that it made. */
@Path("jobs/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@NeedsScope(Scope.MANAGE)
public class JobsResource {
    private final Jobs jobs;
    private final CurrentActor current;

    @Inject
    public JobsResource(Jobs jobs, CurrentActor current) {
        this.jobs = jobs;
        this.current = current;
    }

    /** 200, or 404 for a job that is not one's own. */
    @GET
    public Response read(@PathParam("id") String id) {
        return answer(jobs.find(owner(), Ids.orNothing(id)));
    }

    /** 200 with the job, which ends at its next step unless it has ended already; or 404. */
    @POST
    @Path("cancel")
    public Response cancel(@PathParam("id") String id) {
        return answer(jobs.cancel(owner(), Ids.orNothing(id)));
    }

    /** 200 with the file, or 404: there is none, or not any more. */
    @GET
    @Path("file")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("id") String id) {
        return jobs.file(owner(), Ids.orNothing(id)).map(JobsResource::download).orElseGet(Problem::notFound);
    }

    private long owner() {
        return current.actor().account();
    }

    private static Response answer(Optional<Job> job) {
        return job.map(JobsResource::json).map(Answers::ok).orElseGet(Problem::notFound);
    }

    private static Response download(JobFile file) {
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(file.content(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static JsonObjectBuilder json(Job job) {
        String file = job.file();
        return JsonTree.object()
                .add("id", Long.toString(job.id()))
                .add("title", job.title())
                .add("state", job.state().name())
                .add("done", job.done())
                .add("all", job.all())
                .add("message", job.message())
                .add("createdAt", Timestamps.text(job.createdAt()))
                .add("file", file == null ? JsonValue.NULL : JsonTree.text(file));
    }
}
