package casebook.gradebook.web;

import casebook.gradebook.app.ExportingReports;
import casebook.gradebook.app.ReadingReports;
import casebook.gradebook.app.ReportJobs;
import casebook.gradebook.export.ReportExport;
import casebook.gradebook.export.ReportRequest;
import casebook.gradebook.report.CourseReport;
import casebook.platform.web.PageFlow;
import casebook.security.Account;
import casebook.security.Accounts;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes the grade report out as a file: a small one at once, a large one as a job; and lists what was taken out. */
@Named
@RequestScoped
public class ExportsBacking {
    private final ReadingReports reading;
    private final ExportingReports exporting;
    private final ReportJobs jobs;
    private final Accounts accounts;
    private final CurrentActor current;
    private final ReportFilter filter = ReportFilter.ofRequest();
    private @Nullable CourseReport report;
    private List<ReportExport> taken = List.of();
    private Map<Long, String> names = Map.of();

    @Inject
    public ExportsBacking(
            ReadingReports reading,
            ExportingReports exporting,
            ReportJobs jobs,
            Accounts accounts,
            CurrentActor current) {
        this.reading = reading;
        this.exporting = exporting;
        this.jobs = jobs;
        this.accounts = accounts;
        this.current = current;
    }

    public void load() {
        switch (reading.of(current.actor(), filter.course(), filter.quiz())) {
            case Answer.Given<CourseReport> given -> {
                report = given.value();
                if (PageFlow.posted()) {
                    send();
                } else {
                    list();
                }
            }
            case Answer.Forbidden<CourseReport> ignored -> PageFlow.forbidden();
            case Answer.Hidden<CourseReport> ignored -> PageFlow.notFound();
            case Answer.Invalid<CourseReport> ignored -> PageFlow.notFound();
        }
    }

    /** A small report is the download itself, which a link leads to; the choice between the two is the server's. */
    private void send() {
        ReportRequest request = new ReportRequest(
                filter.course(),
                filter.quiz(),
                ReportRequest.Format.named(PageFlow.parameter("format")).orElse(ReportRequest.Format.XLSX),
                ReportRequest.Content.named(PageFlow.parameter("content")).orElse(ReportRequest.Content.AGGREGATED),
                filter.pass(),
                filter.standard());
        switch (exporting.look(current.actor(), request)) {
            case Answer.Given<ExportingReports.Contents> given -> {
                if (given.value().rows() > ReportJobs.MOST_ROWS) {
                    handIn(request);
                } else {
                    PageFlow.leadTo("/api/courses/" + filter.course() + "/report?format="
                            + request.format().extension() + "&content="
                            + request.content().word()
                            + filter.getQuery().substring(("course=" + filter.course()).length()));
                }
            }
            case Answer.Forbidden<ExportingReports.Contents> ignored -> PageFlow.forbidden();
            case Answer.Hidden<ExportingReports.Contents> ignored -> PageFlow.notFound();
            case Answer.Invalid<ExportingReports.Contents> ignored -> PageFlow.notFound();
        }
    }

    private void handIn(ReportRequest request) {
        switch (jobs.handIn(current.actor(), request)) {
            case Answer.Given<Long> job -> PageFlow.leadTo("/account/jobs.xhtml#job-" + job.value());
            case Answer.Forbidden<Long> ignored -> PageFlow.forbidden();
            case Answer.Hidden<Long> ignored -> PageFlow.notFound();
            case Answer.Invalid<Long> ignored -> PageFlow.notFound();
        }
    }

    private void list() {
        if (exporting.taken(current.actor(), filter.course()) instanceof Answer.Given<List<ReportExport>> given) {
            taken = given.value();
            names = accounts
                    .withIds(taken.stream().map(ReportExport::by).distinct().toList())
                    .stream()
                    .collect(Collectors.toMap(
                            Account::id, account -> account.details().displayName()));
        }
    }

    public @Nullable CourseReport getReport() {
        return report;
    }

    public ReportFilter getFilter() {
        return filter;
    }

    public List<ReportExport> getTaken() {
        return taken;
    }

    public String nameOf(long account) {
        return names.getOrDefault(account, "");
    }

    /** The title of a quiz; empty for one that the reader does not see. */
    public String quizOf(long assignment) {
        return report == null
                ? ""
                : report.quizzes().stream()
                        .filter(each -> each.id() == assignment)
                        .map(CourseReport.Quiz::title)
                        .findFirst()
                        .orElse("");
    }
}
