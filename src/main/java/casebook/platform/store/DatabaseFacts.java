package casebook.platform.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * What a database says of itself.
 *
 * @param product with its version
 * @param schema the version of the last migration; empty for none
 * @param derby whether it is Derby
 */
public record DatabaseFacts(String product, String schema, boolean derby) {
    /** Flyway's own table, whose names are in lower case on both databases. */
    private static final String LAST = """
            SELECT "version" FROM "flyway_schema_history"
            WHERE "success" = TRUE AND "version" IS NOT NULL ORDER BY "installed_rank" DESC
            """;

    public static DatabaseFacts of(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement last = connection.prepareStatement(LAST)) {
            DatabaseMetaData meta = connection.getMetaData();
            String name = meta.getDatabaseProductName();
            last.setMaxRows(1);
            try (ResultSet rows = last.executeQuery()) {
                String schema = rows.next() ? rows.getString(1) : "";
                String version = meta.getDatabaseProductVersion().replaceFirst(" .*", "");
                return new DatabaseFacts(name + " " + version, schema, name.contains("Derby"));
            }
        }
    }
}
