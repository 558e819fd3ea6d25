package casebook.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names that say nothing are not used, and files stay readable. */
class StyleTest {
    private static final int MOST_LINES = 300;

    @Test
    void noClassHasANameThatSaysNothing() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|DTO|Dto)(\\$.*)?")
                .check(Project.CLASSES);
    }

    @Test
    void noSourceFileIsLongerThanThreeHundredLines() {
        List<Path> tooLong = Stream.of(
                        Project.files("src/main/java", ".java"),
                        Project.files("src/test/java", ".java"),
                        Project.files("src/main/webapp", ".js"),
                        Project.files("src/main/webapp", ".xhtml"))
                .flatMap(List::stream)
                .filter(file -> Project.text(file).lines().count() > MOST_LINES)
                .toList();
        assertEquals(List.of(), tooLong);
    }
}
