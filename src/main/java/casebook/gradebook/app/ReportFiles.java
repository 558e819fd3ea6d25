package casebook.gradebook.app;

import casebook.gradebook.export.GradeReport;
import casebook.gradebook.export.ReportRequest;
import casebook.gradebook.export.Wording;
import casebook.gradebook.report.ConceptNames;
import casebook.gradebook.report.StudentResults;
import casebook.platform.SystemTask;
import casebook.platform.web.Phrases;
import casebook.questionbank.app.ItemLibrary;
import casebook.security.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes reports that somebody was allowed to take out. Students are read page by page, each page in a transaction of its
 * own, so that neither memory nor locks grow with the course.
 */
@SystemTask
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ReportFiles {
    private static final int PAGE = 500;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    private final StudentPages pages;
    private final ItemLibrary items;
    private final Accounts accounts;

    @Inject
    public ReportFiles(StudentPages pages, ItemLibrary items, Accounts accounts) {
        this.pages = pages;
        this.items = items;
        this.accounts = accounts;
    }

    /**
     * Leaves the stream open.
     *
     * @param read is told how many students were read so far, over all of the report's passes over them
     */
    public void write(
            long by, ReportRequest request, ExportingReports.Contents contents, OutputStream into, IntConsumer read)
            throws IOException {
        Phrases phrases = Phrases.of("coordinate", Locale.ENGLISH);
        ZoneId zone = contents.report().zone();
        GradeReport report = new GradeReport(
                contents.report(),
                request,
                ConceptNames.of(items.banks()),
                accounts.find(by).map(each -> each.details().displayName()).orElse(""),
                moment(contents.at(), zone),
                moment(contents.report().madeAt(), zone));
        int[] count = {0};
        report.write(
                row -> each(contents, student -> {
                    read.accept(++count[0]);
                    row.accept(student);
                }),
                new Wording() {
                    @Override
                    public String word(String key) {
                        return phrases.word(key);
                    }

                    @Override
                    public String say(String key, Object... arguments) {
                        return phrases.say(key, arguments);
                    }
                },
                into);
    }

    private void each(ExportingReports.Contents contents, Consumer<StudentResults> row) {
        List<StudentResults.Student> all = contents.students();
        for (int from = 0; from < all.size(); from += PAGE) {
            pages.of(all.subList(from, Math.min(all.size(), from + PAGE)), contents.assignments())
                    .forEach(row);
        }
    }

    private static String moment(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? "–" : MOMENT.format(instant.atZone(zone)) + ", " + zone.getId();
    }
}
