package casebook.gradebook.export;

import java.util.List;

/**
 * A grade report before it becomes a file.
 *
 * @param facts what it is about, when and for whom it was made, and how many students it counts; a line each
 * @param tables in the order of the file
 * @param flat the table that stands for the whole where there can be but one
 * @param method how its figures came about
 */
public record ReportDocument(
        String title, List<String> facts, List<Table> tables, Table flat, List<Definition> method, Labels labels) {

    /** A word of the report and what it means. */
    public record Definition(String term, String meaning) {}

    /**
     * Words that the formats need.
     *
     * @param page a pattern with the page for {@code {0}} and the number of pages for {@code {1}}
     */
    public record Labels(
            String language, String definitions, String term, String meaning, String page, String missing) {}

    public ReportDocument {
        facts = List.copyOf(facts);
        tables = List.copyOf(tables);
        method = List.copyOf(method);
    }
}
