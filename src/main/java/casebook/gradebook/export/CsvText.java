package casebook.gradebook.export;

/** Text in comma-separated files (RFC 4180) that no spreadsheet takes for a formula. */
public final class CsvText {

    /**
     * What spreadsheets take for the start of a formula: OWASP, CSV Injection; the wide forms count as the plain ones in
     * some.
     */
    private static final String STARTERS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvText() {}

    /** A text as one cell: an apostrophe before what could run, quotes around what could end it. */
    public static String cell(String text) {
        boolean runs = startsFormula(text) || startsFormula(text.stripLeading());
        String safe = runs ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(sign -> ",\"\r\n".indexOf(sign) >= 0);
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && STARTERS.indexOf(text.charAt(0)) >= 0;
    }
}
