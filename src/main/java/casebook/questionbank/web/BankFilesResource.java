package casebook.questionbank.web;

import casebook.platform.web.AnswerResponses;
import casebook.questionbank.app.ExportingBanks;
import casebook.security.CurrentActor;
import casebook.security.NeedsScope;
import casebook.security.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The files of a bank, to keep or to load elsewhere. */
@Path("banks/{slug}/files")
@RequestScoped
@NeedsScope(Scope.MANAGE)
public class BankFilesResource {
    private final ExportingBanks exporting;
    private final CurrentActor current;

    @Inject
    public BankFilesResource(ExportingBanks exporting, CurrentActor current) {
        this.exporting = exporting;
        this.current = current;
    }

    /** 200 with a ZIP, 403 for those who see no banks, 404 where there is none. */
    @GET
    public Response files(@PathParam("slug") String slug) {
        return AnswerResponses.of(
                exporting.files(current.actor(), slug),
                zip -> Response.ok(zip, "application/zip")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + slug + ".zip\"")
                        .build());
    }
}
