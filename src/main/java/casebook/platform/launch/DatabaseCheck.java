package casebook.platform.launch;

import casebook.platform.store.CasebookDataSource;
import casebook.platform.store.DatabaseTooNewException;
import casebook.platform.store.Migrations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Whether the database answers and is not newer than this build. Changes nothing. */
final class DatabaseCheck {
    private static final int PATIENCE_SECONDS = 5;

    private DatabaseCheck() {}

    static Optional<String> fault(Plan plan) {
        boolean embedded = plan.databaseUrl().isEmpty();
        if (embedded && !Files.exists(plan.derbyFolder())) {
            return Optional.empty();
        }
        return fault(source(plan), plan.database());
    }

    /** As {@link #fault(Plan)}, for a folder of Derby that is there. */
    static Optional<String> fault(Path derby) {
        System.setProperty(
                "derby.stream.error.file", derby.resolveSibling("derby.log").toString());
        String url = "jdbc:derby:" + derby;
        CasebookDataSource source = new CasebookDataSource();
        source.setUrl(url);
        return fault(source, url);
    }

    private static Optional<String> fault(CasebookDataSource source, String url) {
        Logger.getLogger("org.flywaydb").setLevel(Level.OFF);
        try {
            Migrations.check(source);
            return Optional.empty();
        } catch (DatabaseTooNewException e) {
            return Optional.ofNullable(e.getMessage());
        } catch (SQLException | RuntimeException e) {
            return Optional.of("the database cannot be reached: " + firstLine(e));
        } finally {
            if (url.startsWith("jdbc:derby:")) {
                closeDerby();
            }
        }
    }

    static CasebookDataSource source(Plan plan) {
        CasebookDataSource source = new CasebookDataSource();
        source.setUrl(plan.database());
        source.setUser(plan.databaseUser());
        source.setPassword(plan.databasePassword());
        source.setLoginTimeout(PATIENCE_SECONDS);
        return source;
    }

    /** Derby answers a successful shutdown with an exception of state XJ015. */
    static void closeDerby() {
        try {
            DriverManager.getConnection("jdbc:derby:;shutdown=true").close();
        } catch (SQLException e) {
            if (!"XJ015".equals(e.getSQLState())) {
                throw new IllegalStateException("Derby did not close", e);
            }
        }
    }

    private static String firstLine(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse(root.toString());
    }
}
