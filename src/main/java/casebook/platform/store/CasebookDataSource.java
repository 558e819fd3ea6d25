package casebook.platform.store;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.apache.derby.iapi.jdbc.AutoloadedDriver;
import org.jspecify.annotations.Nullable;

/** Opens connections to Derby or PostgreSQL, told apart by the URL, so that one setting moves the application. */
public class CasebookDataSource implements DataSource {
    private final Properties credentials = new Properties();
    private String url = "";
    private @Nullable Driver driver;
    private @Nullable PrintWriter log;

    public void setUrl(String url) {
        this.url = url;
    }

    public String getUrl() {
        return url;
    }

    public void setUser(String user) {
        if (!user.isEmpty()) {
            credentials.setProperty("user", user);
        }
    }

    public void setPassword(String password) {
        if (!password.isEmpty()) {
            credentials.setProperty("password", password);
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        return connect(credentials);
    }

    @Override
    public Connection getConnection(@Nullable String user, @Nullable String password) throws SQLException {
        if (user == null || password == null || user.isEmpty()) {
            return getConnection();
        }
        Properties given = new Properties();
        given.setProperty("user", user);
        given.setProperty("password", password);
        return connect(given);
    }

    private Connection connect(Properties properties) throws SQLException {
        Connection connection = driver().connect(url, properties);
        if (connection == null) {
            throw new SQLException("No driver for the database URL; use jdbc:derby: or jdbc:postgresql:");
        }
        return connection;
    }

    private synchronized Driver driver() {
        if (driver == null) {
            driver = url.startsWith("jdbc:postgresql:") ? new org.postgresql.Driver() : new AutoloadedDriver();
        }
        return driver;
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return log;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        log = out;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        credentials.setProperty("loginTimeout", Integer.toString(seconds));
    }

    @Override
    public int getLoginTimeout() {
        return Integer.parseInt(credentials.getProperty("loginTimeout", "0"));
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("The data source logs through its driver");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("Not a " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
