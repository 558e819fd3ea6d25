package casebook.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules 1 and 2 of the design: what happened is only ever added to. */
class HistoryTest {
    private static final String ENTITIES = "ResponseEventEntity|AttemptEventEntity|ScoreEntryEntity|AuditEventEntity";
    private static final String TABLES = "response_event|attempt_event|score_entry|audit_event";
    private static final Pattern REWRITING = Pattern.compile(
            "\\b(UPDATE|DELETE(\\s+FROM)?|TRUNCATE(\\s+TABLE)?|MERGE\\s+INTO)\\s+(" + ENTITIES + "|" + TABLES + ")\\b",
            Pattern.CASE_INSENSITIVE);

    @Test
    void noStatementRewritesHistory() {
        List<Path> guilty = Stream.concat(
                        Project.files("src/main/java", ".java").stream(),
                        Project.files("src/main/resources", ".sql").stream())
                .filter(file -> REWRITING.matcher(Project.text(file)).find())
                .toList();
        assertEquals(List.of(), guilty);
    }

    /** A managed row that changes in memory would be written by the next flush. */
    @Test
    void rowsOfHistoryChangeNothingAfterTheyAreMade() {
        classes()
                .that()
                .haveNameMatching(".*\\.(" + ENTITIES + ")")
                .should(Rules.rule("set their fields in constructors only", HistoryTest::laterChanges))
                .check(Project.CLASSES);
    }

    private static Stream<String> laterChanges(JavaClass type) {
        return type.getFieldAccessesFromSelf().stream()
                .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET)
                .filter(access -> access.getTarget().getOwner().equals(type))
                .filter(access -> !access.getOrigin().isConstructor())
                .map(access -> access.getOrigin().getFullName() + " sets "
                        + access.getTarget().getName());
    }
}
