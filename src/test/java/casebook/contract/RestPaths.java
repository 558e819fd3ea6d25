package casebook.contract;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every method and path that the application answers under {@code /api}, read off its resource classes. */
final class RestPaths {
    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");

    private RestPaths() {}

    /** Such as {@code PUT attempts/{id}/responses}. */
    static Set<String> all() {
        Set<String> found = new TreeSet<>();
        try (Stream<java.nio.file.Path> files = Files.walk(CLASSES.resolve("casebook"))) {
            files.filter(file -> file.toString().endsWith("Resource.class"))
                    .map(RestPaths::type)
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .forEach(type -> Arrays.stream(type.getDeclaredMethods())
                            .forEach(method ->
                                    verb(method).ifPresent(verb -> found.add(verb + " " + path(type, method)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Class<?> type(java.nio.file.Path file) {
        String name = CLASSES.relativize(file).toString().replace(File.separatorChar, '.');
        try {
            return Class.forName(
                    name.substring(0, name.length() - ".class".length()), false, RestPaths.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(Class<?> type, Method method) {
        Path inner = method.getAnnotation(Path.class);
        return type.getAnnotation(Path.class).value() + (inner == null ? "" : "/" + inner.value());
    }
}
