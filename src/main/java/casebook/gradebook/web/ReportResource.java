package casebook.gradebook.web;

import casebook.gradebook.app.ExportingReports;
import casebook.gradebook.app.ReportFiles;
import casebook.gradebook.export.ReportRequest;
import casebook.platform.web.AnswerResponses;
import casebook.platform.web.Ids;
import casebook.platform.web.Problem;
import casebook.security.CurrentActor;
import casebook.security.NeedsScope;
import casebook.security.Scope;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The grade report of a course as a file. */
@Path("courses/{id}/report")
@RequestScoped
@NeedsScope(Scope.RESULTS_READ)
public class ReportResource {
    private final ExportingReports exporting;
    private final ReportFiles files;
    private final CurrentActor current;

    @Inject
    public ReportResource(ExportingReports exporting, ReportFiles files, CurrentActor current) {
        this.exporting = exporting;
        this.files = files;
        this.current = current;
    }

    /** What is asked for, as it was sent. */
    public static class Asked {
        @QueryParam("format")
        @Nullable
        String format;

        @QueryParam("content")
        @Nullable
        String content;

        @QueryParam("quiz")
        @Nullable
        String quiz;

        @QueryParam("pass")
        @Nullable
        String pass;

        @QueryParam("standard")
        @Nullable
        String standard;
    }

    /** Nothing is sent before the whole file is there, so that none arrives half written. */
    @GET
    public Response report(@PathParam("id") String id, @BeanParam Asked asked) {
        List<Diagnostic> faults = new ArrayList<>();
        Optional<ReportRequest> request = request(Ids.orNothing(id), asked, faults);
        return request.isEmpty()
                ? Problem.invalid(faults)
                : AnswerResponses.of(
                        exporting.take(current.actor(), request.get()), contents -> sent(request.get(), contents));
    }

    private Response sent(ReportRequest request, ExportingReports.Contents contents) {
        try {
            java.nio.file.Path file = Files.createTempFile("casebook-report", null);
            try (OutputStream out = Files.newOutputStream(file)) {
                files.write(current.actor().account(), request, contents, out, read -> {});
            } catch (IOException | RuntimeException e) {
                Files.delete(file);
                throw e;
            }
            return Response.ok(sending(file))
                    .type(request.format().mediaType())
                    .header(HttpHeaders.CONTENT_LENGTH, Files.size(file))
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + request.fileName() + "\"")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StreamingOutput sending(java.nio.file.Path file) {
        return out -> {
            try {
                Files.copy(file, out);
            } finally {
                Files.delete(file);
            }
        };
    }

    private static Optional<ReportRequest> request(long course, Asked asked, List<Diagnostic> faults) {
        Optional<ReportRequest.Format> format = ReportRequest.Format.named(given(asked.format, "csv"));
        if (format.isEmpty()) {
            faults.add(Diagnostic.error("FORMAT_UNKNOWN", "The format is csv, xlsx or pdf.", Where.at("format")));
        }
        Optional<ReportRequest.Content> content = ReportRequest.Content.named(given(asked.content, "aggregated"));
        if (content.isEmpty()) {
            faults.add(Diagnostic.error(
                    "CONTENT_UNKNOWN", "The content is named, pseudonymous or aggregated.", Where.at("content")));
        }
        int pass = percent(asked.pass, "pass", faults);
        int standard = percent(asked.standard, "standard", faults);
        String quiz = given(asked.quiz, "");
        return faults.isEmpty()
                ? Optional.of(new ReportRequest(
                        course,
                        quiz.isEmpty() ? null : Ids.orNothing(quiz),
                        format.orElseThrow(),
                        content.orElseThrow(),
                        pass,
                        standard))
                : Optional.empty();
    }

    private static int percent(@Nullable String text, String name, List<Diagnostic> faults) {
        String given = given(text, Integer.toString(ReportFilter.USUAL));
        int percent = given.matches("[0-9]{1,3}") ? Integer.parseInt(given) : 0;
        if (percent < 1 || percent > 100) {
            faults.add(Diagnostic.error("PERCENT_INVALID", "It is a whole number from 1 to 100.", Where.at(name)));
        }
        return percent;
    }

    private static String given(@Nullable String text, String otherwise) {
        return text == null || text.isEmpty() ? otherwise : text;
    }
}
