package casebook.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.security.PersonDetails;
import casebook.security.Username;
import casebook.shared.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Enrolment files after RFC 4180, as spreadsheets write them. */
class EnrolmentFileTest {
    private static final String HEADER = "username,name,email,section,role\n";

    @Test
    void aLineBecomesAPersonWithARole() {
        assertEquals(
                List.of(new EnrolmentLine(
                        2,
                        new Username("ada"),
                        new PersonDetails("Ada Lovelace", "ada@example.edu"),
                        "A",
                        CourseRole.STUDENT,
                        null)),
                lines(HEADER + "Ada,Ada Lovelace,ada@example.edu,A,student\n"));
    }

    @Test
    void aByteOrderMarkCarriageReturnsQuotesAndAnyOrderOfColumnsAreRead() {
        String text = "\uFEFFRole,Password,Section,Email,Name,Username\r\n"
                + "INSTRUCTOR, four words ,,,\"Lovelace, Ada \"\"Countess\"\"\",ada\r\n";

        assertEquals(
                List.of(new EnrolmentLine(
                        2,
                        new Username("ada"),
                        new PersonDetails("Lovelace, Ada \"Countess\"", null),
                        null,
                        CourseRole.INSTRUCTOR,
                        " four words ")),
                lines(text));
    }

    @Test
    void whatLooksLikeAFormulaIsText() {
        assertEquals(
                new PersonDetails("=cmd|'/C calc'!A0", null),
                lines(HEADER + "ada,=cmd|'/C calc'!A0,,A,student").get(0).details());
    }

    @Test
    void linesAreCountedAsAnEditorDoesAlsoAfterALineBreakInACell() {
        assertEquals(
                List.of("line 2 name NAME_INVALID", "line 5 role ROLE_UNKNOWN"),
                faults(HEADER + "ada,\"Ada\r\nLovelace\",,A,student\r\n\r\nalan,Alan,,A,dean\r\n"));
    }

    @Test
    void everyFaultIsReportedWithItsLine() {
        assertEquals(
                List.of(
                        "line 2 username USERNAME_INVALID",
                        "line 2 name NAME_INVALID",
                        "line 2 email EMAIL_INVALID",
                        "line 2 role ROLE_UNKNOWN",
                        "line 5 CELLS_MISSING",
                        "line 6 name NAME_INVALID"),
                faults(HEADER
                        + " ,,not an address,A,dean\n"
                        + "\n"
                        + "ada,Ada,,A,student\n"
                        + "grace,Grace,,A\n"
                        + "alan,\"Al\u202Ean\",,A,student\n"));
    }

    @Test
    void aShortPasswordIsRefusedByLine() {
        assertEquals(
                List.of("line 2 password PASSWORD_INVALID"),
                faults("username,name,email,section,role,password\nada,Ada,,A,student,short\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "'username,name,email,section', line 1 COLUMN_MISSING",
        "'username,name,email,section,role,marks', line 1 COLUMN_UNKNOWN",
        "'username,name,email,section,role,role', line 1 COLUMN_TWICE"
    })
    void theHeaderNamesEachColumnOnce(String header, String fault) {
        assertEquals(List.of(fault), faults(header + "\nada,Ada,,A,student\n"));
    }

    @Test
    void anEmptyFileLacksEveryColumn() {
        assertEquals(5, EnrolmentFile.read(new byte[0]).faults().size());
    }

    @Test
    void aQuotationMarkLeftOpenIsSaidWhereItBegins() {
        assertEquals(
                List.of("line 3 CSV_MALFORMED"),
                faults(HEADER + "ada,Ada,,A,student\ngrace,\"Grace,,A,student\nalan,Alan,,A,student\n"));
    }

    @Test
    void anotherEncodingIsRefused() {
        byte[] latin1 = (HEADER + "zoe,Zoë,,A,student\n").getBytes(StandardCharsets.ISO_8859_1);

        assertEquals(
                List.of("CSV_ENCODING"),
                EnrolmentFile.read(latin1).faults().stream()
                        .map(Diagnostic::code)
                        .toList());
    }

    @Test
    void fiveThousandPeopleAreTheMost() {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < 5_000; i++) {
            text.append("s").append(i).append(",S,,A,student\n");
        }

        assertEquals(5_000, lines(text.toString()).size());
        assertEquals(
                List.of("line 5002 TOO_MANY_LINES"),
                faults(text.append("one,More,,A,student\nand,More,,A,student\n").toString()));
    }

    private static List<EnrolmentLine> lines(String text) {
        EnrolmentFile.Read read = EnrolmentFile.read(text.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), read.faults());
        return read.lines();
    }

    private static List<String> faults(String text) {
        return EnrolmentFile.read(text.getBytes(StandardCharsets.UTF_8)).faults().stream()
                .map(fault -> fault.where() + " " + fault.code())
                .toList();
    }
}
