package casebook.gradebook.export;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a report was taken out.
 *
 * @param quiz null for all of the course
 * @param students how many it counts
 */
public record ReportExport(
        long course,
        @Nullable Long quiz,
        long by,
        Instant at,
        ReportRequest.Format format,
        ReportRequest.Content content,
        int students) {}
