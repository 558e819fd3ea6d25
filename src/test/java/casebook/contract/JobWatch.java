package casebook.contract;

import casebook.support.Client;
import casebook.support.Patience;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;

/** Jobs as they are shown to whoever handed them in. */
final class JobWatch {
    static final Duration LONGEST = Duration.ofMinutes(3);

    private JobWatch() {}

    static JsonObject job(Client client, String id) {
        return client.get("/api/jobs/" + id).expect(200).json();
    }

    static String state(Client client, String id) {
        return job(client, id).getString("state");
    }

    static boolean ended(JsonObject job) {
        return !Set.of("QUEUED", "RUNNING").contains(job.getString("state"));
    }

    /** Waits until it is as wanted, or has ended otherwise. */
    static void waitFor(Client client, String id, Predicate<JsonObject> wanted) {
        Patience.until("job " + id + " as wanted", LONGEST, () -> {
            JsonObject found = job(client, id);
            return wanted.test(found) || ended(found);
        });
    }
}
