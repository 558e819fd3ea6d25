package casebook.security.store;

import casebook.platform.TokenIssuer.Issued;
import casebook.security.Scope;
import casebook.security.Secret;
import casebook.security.Username;
import casebook.shared.Where;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Makes tokens without a server, over plain connections. The row and its audit row stand or fall together. */
final class ClosedServerTokens {
    private static final Duration LONGEST = Duration.ofDays(365);
    private static final int PREFIX = 8;

    private final DataSource database;

    ClosedServerTokens(DataSource database) {
        this.database = database;
    }

    Issued issue(String username, List<String> words, Duration life) throws SQLException {
        Optional<String> unknown =
                words.stream().filter(word -> Scope.ofWord(word).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            return new Issued.Refused(
                    "there is no scope " + unknown.get() + "; scopes are " + Scope.write(Scope.all()));
        }
        if (life.isNegative() || life.isZero() || life.compareTo(LONGEST) > 0) {
            return new Issued.Refused("a token lasts more than no time and at most 365 days");
        }
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            OptionalLong account = account(connection, username);
            if (account.isEmpty()) {
                connection.rollback();
                return new Issued.Refused("there is no enabled account " + username);
            }
            String secret = add(connection, account.getAsLong(), wanted(words), life);
            connection.commit();
            return new Issued.Token(secret);
        }
    }

    private static OptionalLong account(Connection connection, String typed) throws SQLException {
        Optional<Username> username =
                Username.parse(typed, Where.at("username")).asOptional();
        if (username.isEmpty()) {
            return OptionalLong.empty();
        }
        try (PreparedStatement query =
                connection.prepareStatement("SELECT id FROM account WHERE username = ? AND disabled_at IS NULL")) {
            query.setString(1, username.get().value());
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
            }
        }
    }

    private static String add(Connection connection, long account, Set<Scope> scopes, Duration life)
            throws SQLException {
        byte[] bytes = new byte[Secret.BYTES];
        new SecureRandom().nextBytes(bytes);
        String random = Secret.text(bytes);
        String secret = Secret.PERSONAL_PREFIX + random;
        Instant now = Instant.now();
        long token = next(connection, "token_seq");
        try (PreparedStatement row = connection.prepareStatement("""
                INSERT INTO token (id, account_id, kind, hash, prefix, scopes, created_at, last_used_at, expires_at)
                VALUES (?, ?, 'PERSONAL', ?, ?, ?, ?, ?, ?)
                """)) {
            row.setLong(1, token);
            row.setLong(2, account);
            row.setString(3, Secret.hash(secret));
            row.setString(4, random.substring(0, PREFIX));
            row.setString(5, Scope.write(scopes));
            row.setTimestamp(6, utc(now));
            row.setTimestamp(7, utc(now));
            row.setTimestamp(8, utc(now.plus(life)));
            row.executeUpdate();
        }
        audit(connection, account, now, scopes);
        return secret;
    }

    private static void audit(Connection connection, long account, Instant now, Set<Scope> scopes) throws SQLException {
        long event = next(connection, "audit_event_seq");
        try (PreparedStatement row = connection.prepareStatement("""
                INSERT INTO audit_event (id, happened_at, type, subject, detail)
                VALUES (?, ?, 'TOKEN_CREATED', ?, ?)
                """)) {
            row.setLong(1, event);
            row.setTimestamp(2, utc(now));
            row.setString(3, "account " + account);
            row.setString(4, "console: " + Scope.write(scopes));
            row.executeUpdate();
        }
    }

    /** The servers take blocks that end at what the sequence gives, so the number itself is free in a block of ours. */
    private static long next(Connection connection, String sequence) throws SQLException {
        boolean derby = connection.getMetaData().getDatabaseProductName().contains("Derby");
        String sql = derby ? "VALUES NEXT VALUE FOR " + sequence : "SELECT nextval('" + sequence + "')";
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The columns hold UTC without saying so, whatever the zone of this machine. */
    private static Timestamp utc(Instant instant) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    }

    private static Set<Scope> wanted(List<String> words) {
        return words.isEmpty()
                ? Scope.all()
                : words.stream().map(Scope::ofWord).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }
}
