package casebook.desk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.delivery.LateAnswer;
import casebook.delivery.ProblemReport;
import casebook.roster.app.ReadingCourseTrails;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every kind of row that the code writes has words. The kinds are read off the source. */
class AuditWordsTest {
    private static final Pattern WRITTEN = Pattern.compile("audit\\s*\\.record(?:In\\([^,]+,|\\()\\s*\"([A-Z_]+)\"");
    private static final Set<String> WORDED =
            ResourceBundle.getBundle("casebook.i18n.admin").keySet();

    private static Set<String> wordless(Stream<String> types) {
        return types.filter(type -> !WORDED.contains("audit.type." + type))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyKindOfRowHasWords() throws IOException {
        List<String> written;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            written = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> WRITTEN.matcher(text(file)).results().map((MatchResult one) -> one.group(1)))
                    .filter(type -> !type.endsWith("_"))
                    .toList();
        }
        assertTrue(written.size() > 20, written.toString());
        assertEquals(Set.of(), wordless(written.stream()));
    }

    @Test
    void everyDecisionOnLateAnswersAndProblemsHasWords() {
        assertEquals(
                Set.of(),
                wordless(Stream.concat(
                        Arrays.stream(LateAnswer.Outcome.values()).map(each -> "LATE_" + each),
                        Arrays.stream(ProblemReport.Status.values()).map(each -> "PROBLEM_" + each))));
    }

    @Test
    void everyKindThatACourseIsAskedForHasWords() {
        assertEquals(Set.of(), wordless(ReadingCourseTrails.TYPES.stream()));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
