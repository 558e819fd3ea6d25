package casebook.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.assessment.ReleaseRule;
import casebook.delivery.AttemptStatus;
import casebook.delivery.EndRule;
import casebook.delivery.SaveConflict;
import casebook.delivery.SubmittedBy;
import casebook.delivery.WindowState;
import casebook.item.Kind;
import casebook.item.Verdict;
import casebook.security.NeedsScope;
import casebook.security.Scope;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The description at {@code /openapi} is written by hand; here it is held to the resource classes. */
class OpenApiTest {
    private static final Map<?, ?> DESCRIPTION = read();

    /** The fields of a path item that are operations, by OpenAPI 3.0.3, section 4.7.9. */
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private static Map<?, ?> read() {
        try (InputStream stream = OpenApiTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return (Map<?, ?>) new Load(LoadSettings.builder().build())
                    .loadFromInputStream(Objects.requireNonNull(stream, "META-INF/openapi.yaml"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyOperationIsDescribedWithWhatItNeedsAndNoOtherIs() {
        assertEquals(operationsOfTheCode(), described());
    }

    /** Operation to {@linkplain #needs what a caller shows}; the layout has resources in {@code web} packages only. */
    private static Map<String, String> operationsOfTheCode() {
        Map<String, String> found = new TreeMap<>();
        for (JavaClass imported : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> location.contains("/web/"))
                .importPackages("casebook")) {
            if (imported.isAnnotatedWith(Path.class)) {
                Class<?> resource = imported.reflect();
                for (Method method : resource.getDeclaredMethods()) {
                    verbs(method).forEach(verb -> {
                        String operation = verb + " " + path(resource, method);
                        found.put(operation, needs(operation, scopes(resource, method)));
                    });
                }
            }
        }
        return found;
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value);
    }

    private static String path(Class<?> resource, Method method) {
        Path below = method.getAnnotation(Path.class);
        return "/api/" + resource.getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value());
    }

    /** The method's scopes win; where none is named the scope is {@code manage} (see {@link NeedsScope}). */
    private static List<Scope> scopes(Class<?> resource, Method method) {
        NeedsScope ofMethod = method.getAnnotation(NeedsScope.class);
        NeedsScope ofClass = resource.getAnnotation(NeedsScope.class);
        NeedsScope scope = ofMethod == null ? ofClass : ofMethod;
        return scope == null ? List.of(Scope.MANAGE) : List.of(scope.value());
    }

    /** A session, with its CSRF token on all but GET, or a token with one of the scopes; signing in needs nothing. */
    private static String needs(String operation, List<Scope> scopes) {
        if (operation.equals("POST /api/session")) {
            return "[]";
        }
        String session = operation.startsWith("GET ") ? "[session]" : "[session, csrf]";
        return scopes.stream().map(OpenApiTest::token).collect(Collectors.joining(", ", "[" + session + ", ", "]"));
    }

    private static String token(Scope scope) {
        return switch (scope) {
            case ATTEMPT -> "[attemptToken]";
            case RESULTS_READ -> "[resultsToken]";
            case MANAGE -> "[manageToken]";
        };
    }

    private static Map<String, String> described() {
        Map<String, String> found = new TreeMap<>();
        map(DESCRIPTION, "paths")
                .forEach((path, item) -> ((Map<?, ?>) item).forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        String schemes = list(((Map<?, ?>) operation).get("security")).stream()
                                .map(alternative -> ((Map<?, ?>) alternative).keySet())
                                .toList()
                                .toString();
                        found.put(method.toString().toUpperCase(Locale.ROOT) + " " + path, schemes);
                    }
                }));
        return found;
    }

    @Test
    void everyReferenceLeadsSomewhereAndEveryComponentIsUsed() {
        Set<String> references = new TreeSet<>();
        collect(DESCRIPTION, references);
        references.forEach(reference -> assertNotNull(at(reference), reference));

        Set<String> used = references.stream()
                .filter(reference -> !reference.startsWith("#/components/securitySchemes/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(components(), used);
    }

    private static void collect(@Nullable Object tree, Set<String> into) {
        if (tree instanceof Map<?, ?> map) {
            if (map.get("$ref") instanceof String reference) {
                into.add(reference);
            }
            map.values().forEach(value -> collect(value, into));
        } else if (tree instanceof List<?> list) {
            list.forEach(value -> collect(value, into));
        }
    }

    private static @Nullable Object at(String reference) {
        assertTrue(reference.startsWith("#/"), reference + " leads out of the description");
        Object place = DESCRIPTION;
        for (String step : reference.substring(2).split("/", -1)) {
            place = place instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return place;
    }

    private static Set<String> components() {
        Set<String> all = new TreeSet<>();
        map(DESCRIPTION, "components").forEach((kind, named) -> {
            if (!kind.equals("securitySchemes")) {
                ((Map<?, ?>) named).keySet().forEach(name -> all.add("#/components/" + kind + "/" + name));
            }
        });
        return all;
    }

    @Test
    void everyParameterOfAPathIsDescribed() {
        List<String> wrong = new ArrayList<>();
        map(DESCRIPTION, "paths").forEach((path, item) -> {
            Set<String> named = list(((Map<?, ?>) item).get("parameters")).stream()
                    .map(OpenApiTest::parameter)
                    .map(parameter -> "{" + parameter.get("name") + "}")
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> inPath = Arrays.stream(path.toString().split("/", -1))
                    .filter(step -> step.startsWith("{"))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!named.equals(inPath)) {
                wrong.add(path + " describes " + named);
            }
        });
        assertEquals(List.of(), wrong);
    }

    private static Map<?, ?> parameter(Object written) {
        Map<?, ?> parameter = (Map<?, ?>) written;
        return parameter.get("$ref") instanceof String reference
                ? (Map<?, ?>) Objects.requireNonNull(at(reference))
                : parameter;
    }

    static Stream<Arguments> enumerations() {
        return Stream.of(
                Arguments.of("AttemptStatus", AttemptStatus.values()),
                Arguments.of("SubmittedBy", SubmittedBy.values()),
                Arguments.of("WindowState", WindowState.values()),
                Arguments.of("EndRule", EndRule.values()),
                Arguments.of("ReleaseWhen", ReleaseRule.When.values()),
                Arguments.of("Shows", ReleaseRule.Shows.values()),
                Arguments.of("Verdict", Verdict.values()),
                Arguments.of("ConflictReason", SaveConflict.Reason.values()));
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void anEnumerationHasTheValuesOfTheCode(String schema, Enum<?>[] values) {
        assertEquals(
                Arrays.stream(values).map(Enum::name).toList(),
                list(((Map<?, ?>) Objects.requireNonNull(at("#/components/schemas/" + schema))).get("enum")));
    }

    @Test
    void everyKindOfItemHasASchema() {
        Map<?, ?> discriminator =
                (Map<?, ?>) Objects.requireNonNull(at("#/components/schemas/CandidateItem/discriminator"));
        assertEquals(
                Arrays.stream(Kind.values()).map(Kind::lexical).collect(Collectors.toSet()),
                map(discriminator, "mapping").keySet());
    }

    private static Map<?, ?> map(Map<?, ?> tree, String name) {
        return (Map<?, ?>) Objects.requireNonNull(tree.get(name), name);
    }

    private static List<?> list(@Nullable Object value) {
        return value == null ? List.of() : (List<?>) value;
    }
}
