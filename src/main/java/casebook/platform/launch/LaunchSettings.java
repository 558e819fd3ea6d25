package casebook.platform.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The settings of the launcher for commands that work beside a stopped server. Closing it closes the database. */
public final class LaunchSettings implements AutoCloseable {
    private final Optional<Plan> plan;
    private final List<String> faults;

    private LaunchSettings(Optional<Plan> plan, List<String> faults) {
        this.plan = plan;
        this.faults = List.copyOf(faults);
    }

    /** @param home the folder of the launcher */
    public static LaunchSettings read(Path home, List<String> options, Map<String, String> environment)
            throws IOException {
        LaunchSettings read = switch (Plan.of(home, GivenSettings.read(options, environment))) {
            case Plan.Reading.Faulty faulty -> new LaunchSettings(Optional.empty(), faulty.faults());
            case Plan.Reading.Sound sound -> new LaunchSettings(Optional.of(sound.plan()), List.of());
        };
        return read.plan.filter(LaunchSettings::hasNoDatabase).isPresent()
                ? new LaunchSettings(Optional.empty(), List.of("there is no database yet; start Casebook once"))
                : read;
    }

    /** One line for each; when there is one, nothing else may be asked. */
    public List<String> faults() {
        return faults;
    }

    public Path data() {
        return plan.orElseThrow().data();
    }

    /** Whether the database is Derby in the data folder. */
    public boolean embedded() {
        return plan.orElseThrow().databaseUrl().isEmpty();
    }

    /** What PostgreSQL's own tools are told to find the database; they ask for the password themselves. */
    String postgresqlArguments() {
        String url = plan.orElseThrow().database().replaceFirst("^jdbc:", "");
        return "--username=" + plan.orElseThrow().databaseUser() + " --dbname=" + url;
    }

    /** The database, opened by this process at the first connection. */
    public DataSource database() {
        System.setProperty("derby.system.home", data().toString());
        return DatabaseCheck.source(plan.orElseThrow());
    }

    @Override
    public void close() {
        if (plan.orElseThrow().database().startsWith("jdbc:derby:")) {
            DatabaseCheck.closeDerby();
        }
    }

    private static boolean hasNoDatabase(Plan plan) {
        return plan.databaseUrl().isEmpty() && !Files.exists(plan.derbyFolder());
    }
}
