package casebook.platform.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import javax.sql.DataSource;
import org.apache.derby.iapi.jdbc.AutoloadedDriver;
import org.jspecify.annotations.Nullable;

/**
 * Brings Derby back after a full disk. When it cannot write its log it closes the database, and the next connection opens
 * it again; if the disk is still full then, it can only be read, and that stays so however much room there is later.
 * Closed once more, it is opened for writing by the connection after.
 */
@ApplicationScoped
public class ReadOnlyDerby {
    private static final String DERBY = "jdbc:derby:";

    /** Derby tells by an exception of this state that it has closed a database. */
    private static final String CLOSED = "08006";

    @Resource(lookup = "java:app/jdbc/casebook")
    private @Nullable DataSource database;

    /**
     * To be called when there is room. The pool finds within seconds that its connections are dead.
     *
     * @return whether it could only be read, and has been closed
     */
    public boolean close() throws SQLException {
        String url;
        try (Connection connection = Objects.requireNonNull(database).getConnection()) {
            url = connection.getMetaData().getURL();
            if (!url.startsWith(DERBY) || !connection.isReadOnly()) {
                return false;
            }
        }
        try {
            new AutoloadedDriver().connect(url + ";shutdown=true", new Properties());
        } catch (SQLException e) {
            if (!CLOSED.equals(e.getSQLState())) {
                throw e;
            }
        }
        return true;
    }
}
