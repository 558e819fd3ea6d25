package casebook.scoring.store;

import casebook.item.AssessmentItem;
import casebook.item.CandidateIds;
import casebook.item.Scorer;
import casebook.item.json.ItemJson;
import casebook.scoring.ScoreCheck;
import casebook.scoring.SlotScoring;
import casebook.scoring.SlotVerdict;
import casebook.shared.JsonTree;
import casebook.shared.Parsed;
import casebook.shared.Places;
import jakarta.json.JsonReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Scores every submitted attempt again from its responses and compares with the ledger. Over plain connections, so that it
 * works on a database without a server; it only reads, some hundred attempts at a time.
 */
final class ScoreReplay {
    private static final int CHUNK = 200;

    private static final String ATTEMPTS =
            "SELECT id FROM attempt WHERE submitted_at IS NOT NULL AND id > ? ORDER BY id FETCH FIRST 200 ROWS ONLY";

    private static final String SLOTS = """
            SELECT s.attempt_id, s.slot, s.item_version_id, s.marks, s.candidate_ids, r.response, r.long_response
            FROM attempt_slot s LEFT JOIN response_event r
              ON r.attempt_id = s.attempt_id AND r.slot = s.slot AND r.sequence = (
                SELECT MAX(o.sequence) FROM response_event o WHERE o.attempt_id = s.attempt_id AND o.slot = s.slot)
            WHERE s.attempt_id BETWEEN ? AND ?
            """;

    private static final String LEDGER = """
            SELECT attempt_id, slot, scorer_version, exact_score, verdict, by_account FROM score_entry
            WHERE attempt_id BETWEEN ? AND ? ORDER BY recorded_at, id
            """;

    private final Map<Long, AssessmentItem> items = new HashMap<>();
    private final List<String> differences = new ArrayList<>();
    private long attempts;
    private long replayed;
    private long byHand;
    private long otherScorer;

    private record Place(long attempt, int slot) {}

    private record Recorded(String scorer, @Nullable Double score, SlotVerdict verdict, boolean byPerson) {}

    private ScoreReplay() {}

    static ScoreCheck of(DataSource database) throws SQLException {
        ScoreReplay replay = new ScoreReplay();
        try (Connection connection = database.getConnection()) {
            List<Long> chunk = attempts(connection, -1);
            while (!chunk.isEmpty()) {
                replay.chunk(connection, chunk);
                chunk = attempts(connection, chunk.getLast());
            }
        }
        return new ScoreCheck(replay.attempts, replay.replayed, replay.byHand, replay.otherScorer, replay.differences);
    }

    private static List<Long> attempts(Connection connection, long after) throws SQLException {
        List<Long> ids = new ArrayList<>(CHUNK);
        try (PreparedStatement query = connection.prepareStatement(ATTEMPTS)) {
            query.setLong(1, after);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
        }
        return ids;
    }

    private void chunk(Connection connection, List<Long> ids) throws SQLException {
        attempts += ids.size();
        Map<Place, Recorded> ledger = ledger(connection, ids);
        try (PreparedStatement query = connection.prepareStatement(SLOTS)) {
            query.setLong(1, ids.getFirst());
            query.setLong(2, ids.getLast());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    Place place = new Place(rows.getLong(1), rows.getInt(2));
                    if (ids.contains(place.attempt())) {
                        compare(connection, place, ledger.get(place), rows);
                    }
                }
            }
        }
    }

    /** By place, the entry that counts. */
    private static Map<Place, Recorded> ledger(Connection connection, List<Long> ids) throws SQLException {
        Map<Place, Recorded> ledger = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(LEDGER)) {
            query.setLong(1, ids.getFirst());
            query.setLong(2, ids.getLast());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    double score = rows.getDouble(4);
                    Double known = rows.wasNull() ? null : score;
                    ledger.put(
                            new Place(rows.getLong(1), rows.getInt(2)),
                            new Recorded(
                                    rows.getString(3), known, SlotVerdict.valueOf(rows.getString(5)), person(rows)));
                }
            }
        }
        return ledger;
    }

    private static boolean person(ResultSet rows) throws SQLException {
        rows.getLong(6);
        return !rows.wasNull();
    }

    private void compare(Connection connection, Place place, @Nullable Recorded recorded, ResultSet rows)
            throws SQLException {
        if (recorded == null) {
            differences.add(words(place) + ": nothing is recorded");
        } else if (recorded.byPerson()) {
            byHand++;
        } else if (!recorded.scorer().equals(Scorer.SCORER_VERSION)) {
            otherScorer++;
        } else {
            replayed++;
            String stored = rows.getString(6);
            String response = stored == null ? rows.getString(7) : stored;
            SlotScoring.Scored again = SlotScoring.score(
                    item(connection, rows.getLong(3)), ids(rows.getString(5)), rows.getDouble(4), response);
            if (recorded.verdict() != again.verdict() || !same(recorded.score(), again.score())) {
                differences.add(words(place) + ": " + words(recorded.score(), recorded.verdict()) + " is recorded, "
                        + words(again.score(), again.verdict()) + " is replayed");
            }
        }
    }

    private static boolean same(@Nullable Double one, @Nullable Double other) {
        return one == null || other == null
                ? Objects.equals(one, other)
                : Math.abs(one - other) <= ScoreCheck.TOLERANCE;
    }

    private static String words(Place place) {
        return "attempt " + place.attempt() + ", question " + place.slot();
    }

    private static String words(@Nullable Double score, SlotVerdict verdict) {
        return score == null ? verdict.name() : score + " " + verdict;
    }

    private AssessmentItem item(Connection connection, long version) throws SQLException {
        AssessmentItem kept = items.get(version);
        if (kept == null) {
            kept = read(connection, version);
            items.put(version, kept);
        }
        return kept;
    }

    private static AssessmentItem read(Connection connection, long version) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT body FROM item_version WHERE id = ?")) {
            query.setLong(1, version);
            try (ResultSet rows = query.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("there is no item version " + version);
                }
                try (JsonReader reader = JsonTree.reader(rows.getString(1))) {
                    Parsed<AssessmentItem> parsed = ItemJson.read(reader.readObject(), Places.NONE);
                    return parsed.asOptional()
                            .orElseThrow(() -> new IllegalStateException("item version " + version + " is unreadable"));
                }
            }
        }
    }

    private static CandidateIds ids(String json) {
        try (JsonReader reader = JsonTree.reader(json)) {
            return CandidateIds.fromJson(reader.readObject());
        }
    }
}
