package casebook.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives test classes the {@link School}: one server for the whole run, on an empty data folder below {@code target},
 * without demo, with the bank of the tests. {@code -Dcasebook.test.database=postgresql} puts it on PostgreSQL.
 */
public final class RunningCasebook implements ParameterResolver {
    /** The server does one job after the other: classes that wait for jobs take turns. */
    public static final String JOBS = "casebook.jobs";

    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(RunningCasebook.class);
    private static final Path CONTENT =
            Path.of("src/test/resources/casebook/contract/content").toAbsolutePath();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == School.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(SPACE)
                .getOrComputeIfAbsent(
                        School.class,
                        ignored -> open("postgresql".equals(System.getProperty("casebook.test.database"))),
                        School.class);
    }

    private static School open(boolean postgresql) {
        if (!postgresql) {
            return School.open(Server.startForMany(newFolder("derby"), Map.of(), options()));
        }
        Postgres database = Postgres.start();
        return School.open(Server.startForMany(newFolder("postgresql"), database.environment(), options()), database);
    }

    /** No demo, and the bank that holds one item of each kind. */
    public static String[] options() {
        return new String[] {"--no-demo", "--content", CONTENT.toString()};
    }

    /** A new data folder below {@code target/it}, where its logs stay to be read. */
    public static Path newFolder(String name) {
        try {
            Path parent = Files.createDirectories(Path.of("target/it"));
            return Files.createTempDirectory(parent, name + "-").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
