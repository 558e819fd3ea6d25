package casebook.gradebook.app;

import casebook.gradebook.export.ReportRequest;
import casebook.platform.JobFile;
import casebook.platform.SystemTask;
import casebook.platform.app.JobWork;
import casebook.platform.app.Jobs;
import casebook.platform.web.Phrases;
import casebook.security.Actor;
import casebook.shared.Answer;
import casebook.shared.JsonTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Reports of more rows than a request should wait for, made as jobs of those who ask for them. */
@ApplicationScoped
public class ReportJobs implements JobWork {
    /** Rows that a request may write itself. */
    public static final int MOST_ROWS = 1_000;

    private static final String KIND = "gradebook.report";
    private static final int MOST_TITLE = 200;

    private final ExportingReports exporting;
    private final ReportFiles files;
    private final Jobs jobs;

    @Inject
    public ReportJobs(ExportingReports exporting, ReportFiles files, Jobs jobs) {
        this.exporting = exporting;
        this.files = files;
        this.jobs = jobs;
    }

    /** @return the job; none is handed in for those who may not have the report */
    public Answer<Long> handIn(Actor actor, ReportRequest request) {
        return switch (exporting.look(actor, request)) {
            case Answer.Given<ExportingReports.Contents> given ->
                new Answer.Given<>(jobs.handIn(actor.account(), KIND, title(given.value(), request), input(request)));
            case Answer.Forbidden<ExportingReports.Contents> ignored -> new Answer.Forbidden<>();
            case Answer.Hidden<ExportingReports.Contents> ignored -> new Answer.Hidden<>();
            case Answer.Invalid<ExportingReports.Contents> invalid -> new Answer.Invalid<>(invalid.diagnostics());
        };
    }

    private static String title(ExportingReports.Contents contents, ReportRequest request) {
        String title = Phrases.of("coordinate", Locale.ENGLISH)
                .say("report.job", contents.report().title(), request.format().name());
        return title.length() <= MOST_TITLE ? title : title.substring(0, MOST_TITLE);
    }

    private static JsonObject input(ReportRequest request) {
        JsonObjectBuilder input = JsonTree.object()
                .add("course", request.course())
                .add("format", request.format().name())
                .add("content", request.content().name())
                .add("pass", request.pass())
                .add("standard", request.standard());
        Long quiz = request.quiz();
        if (quiz != null) {
            input.add("quiz", quiz);
        }
        return input.build();
    }

    @Override
    @SystemTask
    public String kind() {
        return KIND;
    }

    @Override
    @SystemTask
    public Outcome run(long owner, JsonObject input, Progress progress) {
        ReportRequest request = new ReportRequest(
                input.getJsonNumber("course").longValue(),
                input.containsKey("quiz") ? input.getJsonNumber("quiz").longValue() : null,
                ReportRequest.Format.valueOf(input.getString("format")),
                ReportRequest.Content.valueOf(input.getString("content")),
                input.getInt("pass"),
                input.getInt("standard"));
        return exporting.takeFor(owner, request) instanceof Answer.Given<ExportingReports.Contents> given
                ? made(owner, request, given.value(), progress)
                : Outcome.failed(Phrases.of("coordinate", Locale.ENGLISH).word("report.job.gone"));
    }

    private Outcome made(long owner, ReportRequest request, ExportingReports.Contents contents, Progress progress) {
        int passes = request.format() == ReportRequest.Format.XLSX && request.content() == ReportRequest.Content.NAMED
                ? 2
                : 1;
        int all = contents.students().size() * passes;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            files.write(owner, request, contents, bytes, done -> progress.at(done, all));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Outcome.made(
                Phrases.of("coordinate", Locale.ENGLISH)
                        .say("report.job.done", contents.students().size()),
                new JobFile(request.fileName(), request.format().mediaType(), bytes.toByteArray()));
    }
}
