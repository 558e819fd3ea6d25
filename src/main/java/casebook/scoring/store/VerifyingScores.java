package casebook.scoring.store;

import casebook.platform.app.ConsoleDeed;
import casebook.scoring.ScoreCheck;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Has a running server replay every score. */
@ApplicationScoped
public class VerifyingScores implements ConsoleDeed {
    @Resource(lookup = "java:app/jdbc/casebook")
    private @Nullable DataSource database;

    @Override
    public String name() {
        return "verify-scores";
    }

    @Override
    public Told run(JsonObject asked) {
        try {
            ScoreCheck check = ScoreReplay.of(Objects.requireNonNull(database));
            return new Told(check.sound(), check.text());
        } catch (SQLException e) {
            return new Told(false, "the scores could not be read: " + e.getMessage());
        }
    }
}
