package casebook.gradebook.export;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for as a file.
 *
 * @param quiz an assignment; null for all of the course
 * @param pass per cent of the marks with which a student passes, 1 to 100
 * @param standard per cent of the marks that a section should reach on each outcome, 1 to 100
 */
public record ReportRequest(long course, @Nullable Long quiz, Format format, Content content, int pass, int standard) {

    /** The kinds of files. */
    public enum Format {
        CSV("text/csv;charset=UTF-8;header=present"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        PDF("application/pdf");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        public String extension() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Format> named(String name) {
            return Stream.of(values())
                    .filter(each -> each.extension().equals(name))
                    .findFirst();
        }
    }

    /** Who may be recognised in it. */
    public enum Content {
        /** Students by name, for use within the course. */
        NAMED,
        /** A row for each student, nobody named, small sections not told. */
        PSEUDONYMOUS,
        /** Groups only, small ones left out. */
        AGGREGATED;

        public static Optional<Content> named(String name) {
            return Stream.of(values()).filter(each -> each.word().equals(name)).findFirst();
        }

        /** As addresses have it, such as {@code named}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public double passShare() {
        return pass / 100.0;
    }

    public double standardShare() {
        return standard / 100.0;
    }

    /** Such as {@code grade-report-7-named.xlsx}. */
    public String fileName() {
        return "grade-report-" + course + "-" + content.word() + "." + format.extension();
    }
}
