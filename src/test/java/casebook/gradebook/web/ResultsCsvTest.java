package casebook.gradebook.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.delivery.AttemptStatus;
import casebook.delivery.SubmittedBy;
import casebook.gradebook.ResultRow;
import casebook.gradebook.export.CsvText;
import casebook.scoring.AttemptScore;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** RFC 4180, section 2; what starts a formula: OWASP, "CSV Injection". */
class ResultsCsvTest {
    private static final String HEADER =
            "account,displayName,section,attempt,number,status,submittedAt,submittedBy,score,max,pending\r\n";

    @Test
    void aSubmittedAttemptIsOneRecordWithMarksToTwoPlaces() {
        ResultRow row = new ResultRow(
                20,
                "Rahimi, Amina",
                "A",
                7,
                1,
                AttemptStatus.SUBMITTED,
                Instant.parse("2026-11-02T09:40:00Z"),
                SubmittedBy.DEADLINE,
                new AttemptScore(20.0 / 3, 13, 1));
        assertEquals(
                HEADER + "20,\"Rahimi, Amina\",A,7,1,SUBMITTED,2026-11-02T09:40:00.000Z,DEADLINE,6.67,13.00,1\r\n",
                ResultsCsv.write(List.of(row)));
    }

    @Test
    void whatHasNoScoreHasEmptyCells() {
        ResultRow row = new ResultRow(20, "Amina", "", 7, 2, AttemptStatus.IN_PROGRESS, null, null, null);
        assertEquals(HEADER + "20,Amina,,7,2,IN_PROGRESS,,,,,\r\n", ResultsCsv.write(List.of(row)));
    }

    @Test
    void noCellIsTakenForAFormula() {
        assertEquals("'=1+1", CsvText.cell("=1+1"));
        assertEquals("'+44", CsvText.cell("+44"));
        assertEquals("'-2", CsvText.cell("-2"));
        assertEquals("'@SUM(A1)", CsvText.cell("@SUM(A1)"));
        assertEquals("'\t=1", CsvText.cell("\t=1"));
        assertEquals("' =1", CsvText.cell(" =1"));
        assertEquals("'\uFF1D1", CsvText.cell("\uFF1D1"));
        assertEquals("\"'=HYPERLINK(\"\"x\"\",1)\"", CsvText.cell("=HYPERLINK(\"x\",1)"));
    }

    @Test
    void quotesCommasAndLineBreaksAreQuoted() {
        assertEquals("\"a,b\"", CsvText.cell("a,b"));
        assertEquals("\"say \"\"no\"\"\"", CsvText.cell("say \"no\""));
        assertEquals("\"a\r\nb\"", CsvText.cell("a\r\nb"));
        assertEquals("Ångström-Özil", CsvText.cell("Ångström-Özil"));
        assertEquals("", CsvText.cell(""));
    }
}
