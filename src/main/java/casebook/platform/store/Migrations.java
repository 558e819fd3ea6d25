package casebook.platform.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the database to the schema of this build. One set of scripts serves Derby and PostgreSQL. */
public final class Migrations {
    /** Names that the scripts use for types which the databases name differently. */
    private static final Map<String, Map<String, String>> TYPES = Map.of(
            "derby", Map.of("clob", "CLOB(4M)", "blob", "BLOB(64M)"),
            "postgresql", Map.of("clob", "TEXT", "blob", "BYTEA"));

    private Migrations() {}

    /**
     * Applies what is missing.
     *
     * @throws DatabaseTooNewException when a later build has migrated this database; nothing is changed
     */
    public static void apply(DataSource database) throws SQLException {
        Flyway flyway = configured(database).load();
        refuseNewer(flyway);
        flyway.migrate();
    }

    /** Checks without changing anything that this build may work on the database. */
    public static void check(DataSource database) throws SQLException {
        refuseNewer(configured(database).load());
    }

    private static FluentConfiguration configured(DataSource database) throws SQLException {
        String vendor = vendor(database);
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .placeholders(TYPES.get(vendor));
    }

    /** {@code derby} or {@code postgresql}. */
    private static String vendor(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return product.contains("Derby") ? "derby" : "postgresql";
        }
    }

    private static void refuseNewer(Flyway flyway) {
        MigrationVersion known = MigrationVersion.EMPTY;
        MigrationVersion applied = MigrationVersion.EMPTY;
        for (var migration : flyway.info().all()) {
            if (migration.getVersion() == null) {
                continue;
            }
            if (!migration.getState().isApplied() || migration.getState().isResolved()) {
                known = max(known, migration.getVersion());
            }
            if (migration.getState().isApplied()) {
                applied = max(applied, migration.getVersion());
            }
        }
        if (applied.compareTo(known) > 0) {
            throw new DatabaseTooNewException(applied.getVersion(), known.getVersion());
        }
    }

    private static MigrationVersion max(MigrationVersion a, MigrationVersion b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
