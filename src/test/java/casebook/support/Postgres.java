package casebook.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** An empty PostgreSQL of its own, ended with the tests. */
final class Postgres implements AutoCloseable {
    private final EmbeddedPostgres database;

    private Postgres(EmbeddedPostgres database) {
        this.database = database;
    }

    static Postgres start() {
        try {
            return new Postgres(EmbeddedPostgres.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> environment() {
        return Map.of(
                "CASEBOOK_DB_URL", "jdbc:postgresql://127.0.0.1:" + database.getPort() + "/postgres",
                "CASEBOOK_DB_USER", "postgres",
                "CASEBOOK_DB_PASSWORD", "postgres");
    }

    @Override
    public void close() throws IOException {
        database.close();
    }
}
