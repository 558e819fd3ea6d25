package casebook.roster;

import casebook.shared.Diagnostic;
import casebook.shared.Parsed;
import casebook.shared.Where;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads {@code username,name,email,section,role[,password]} as RFC 4180 has it, in UTF-8, with or without a byte order
 * mark, columns in any order. Cells stay the text they are; {@code =1+1} is a name like another. Every fault is
 * reported with its line.
 */
public final class EnrolmentFile {
    /** Lines with people on them. */
    public static final int MOST_LINES = 5_000;

    private final List<Diagnostic> faults = new ArrayList<>();
    private final List<EnrolmentLine> lines = new ArrayList<>();
    private int line = 1;
    private int count;

    private EnrolmentFile() {}

    /**
     * @param lines those that are well formed, so that faults among them can be told together with the others
     * @param faults all that is wrong with the file itself
     */
    public record Read(List<EnrolmentLine> lines, List<Diagnostic> faults) {
        public Read {
            lines = List.copyOf(lines);
            faults = List.copyOf(faults);
        }
    }

    public static Read read(byte[] bytes) {
        EnrolmentFile file = new EnrolmentFile();
        try {
            file.records(text(bytes));
        } catch (CharacterCodingException e) {
            file.fault("CSV_ENCODING", "The file is not UTF-8. Save it as \"CSV UTF-8\".", 0);
        } catch (UncheckedIOException | IOException e) {
            file.fault("CSV_MALFORMED", "From here on this is not CSV. Is a quotation mark left open?", file.line);
        }
        return new Read(file.lines, file.faults);
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void records(String text) throws IOException {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
            Iterator<CSVRecord> records = parser.iterator();
            List<String> header = records.hasNext() ? records.next().toList() : List.of();
            Map<EnrolmentColumn, Integer> columns = EnrolmentColumn.places(header, faults);
            if (!faults.isEmpty()) {
                return;
            }
            line = (int) parser.getCurrentLineNumber() + 1;
            while (count <= MOST_LINES && records.hasNext()) {
                read(records.next().toList(), header.size(), columns);
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        }
    }

    private void read(List<String> cells, int expected, Map<EnrolmentColumn, Integer> columns) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (++count > MOST_LINES) {
            fault("TOO_MANY_LINES", "A file has at most 5,000 people. Split it.", line);
        } else if (cells.size() != expected) {
            fault("CELLS_MISSING", "This line has " + cells.size() + " cells, the header has " + expected + ".", line);
        } else {
            Parsed<EnrolmentLine> parsed = new EnrolmentCells(cells, columns, line).read();
            faults.addAll(parsed.diagnostics());
            parsed.asOptional().ifPresent(lines::add);
        }
    }

    private void fault(String code, String message, int where) {
        faults.add(Diagnostic.error(code, message, Where.line(where, "")));
    }
}
