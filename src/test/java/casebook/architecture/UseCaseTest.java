package casebook.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertFalse;

import casebook.platform.SystemTask;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rule 8 of the design: whoever asks is known to every use case, or the system itself asks. */
class UseCaseTest {
    private static final String ACTOR = "casebook.security.Actor";

    @Test
    void everyUseCaseKnowsWhoAsks() {
        classes()
                .that(Rules.describedAs("are use cases", UseCaseTest::isUseCase))
                .should(Rules.rule("take the Actor first or be a @SystemTask", UseCaseTest::unguarded))
                .check(Project.CLASSES);
    }

    @Test
    void thereAreUseCasesToCheck() {
        List<JavaClass> found =
                Project.CLASSES.stream().filter(UseCaseTest::isUseCase).toList();
        assertFalse(found.size() < 20, "only " + found.size() + " use cases were found");
    }

    /** The platform's own services (audit, clock, disk) are used by use cases and are none. */
    private static boolean isUseCase(JavaClass type) {
        return Layout.of(type)
                        .filter(spot -> spot.layer() == Layout.Layer.APP && !spot.isPlatform())
                        .isPresent()
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.isInterface()
                && !type.isRecord()
                && !type.isEnum()
                && !type.isAssignableTo(Throwable.class);
    }

    private static Stream<String> unguarded(JavaClass type) {
        if (type.isAnnotatedWith(SystemTask.class)) {
            return Stream.empty();
        }
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> !method.isAnnotatedWith(SystemTask.class))
                .filter(method -> !takesActorFirst(method))
                .map(method -> method.getFullName() + " does not know who asks");
    }

    private static boolean takesActorFirst(JavaMethod method) {
        return !method.getRawParameterTypes().isEmpty()
                && method.getRawParameterTypes().getFirst().getName().equals(ACTOR);
    }
}
