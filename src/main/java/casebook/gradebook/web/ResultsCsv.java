package casebook.gradebook.web;

import casebook.gradebook.ResultRow;
import casebook.gradebook.export.CsvText;
import casebook.scoring.AttemptScore;
import casebook.scoring.Marks;
import casebook.shared.Timestamps;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Results as a comma-separated file (RFC 4180) that no spreadsheet takes for formulas. */
final class ResultsCsv {
    private static final String HEADER =
            "account,displayName,section,attempt,number,status,submittedAt,submittedBy,score,max,pending\r\n";

    private ResultsCsv() {}

    /** A header and one record for each row; lines end with CR LF; marks have two places. */
    static String write(List<ResultRow> rows) {
        return rows.stream().map(ResultsCsv::line).collect(Collectors.joining("", HEADER, ""));
    }

    private static String line(ResultRow row) {
        AttemptScore score = row.score();
        return Stream.of(
                                Long.toString(row.account()),
                                row.displayName(),
                                row.section(),
                                Long.toString(row.attempt()),
                                Integer.toString(row.number()),
                                row.status().name(),
                                instant(row.submittedAt()),
                                row.submittedBy() == null
                                        ? ""
                                        : row.submittedBy().name(),
                                score == null ? "" : Marks.shown(score.score()).toPlainString(),
                                score == null ? "" : Marks.shown(score.max()).toPlainString(),
                                score == null ? "" : Integer.toString(score.pending()))
                        .map(CsvText::cell)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String instant(@Nullable Instant instant) {
        return instant == null ? "" : Timestamps.text(instant);
    }
}
