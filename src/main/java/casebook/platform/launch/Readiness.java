package casebook.platform.launch;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a starting server says of itself at {@code /health/ready}. */
enum Readiness {
    NOT_YET,

    /** All is in place but for room on the disk: everything works except the start of a quiz. */
    SHORT_OF_ROOM,

    READY;

    static Readiness at(Address address) {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create(address.local() + "/health/ready").toURL().openConnection();
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(10_000);
            int status = connection.getResponseCode();
            try (InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
                return of(status, body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            return NOT_YET;
        }
    }

    /** @param body the answer of MicroProfile Health; anything else is "not yet" */
    static Readiness of(int status, String body) {
        if (status == HttpURLConnection.HTTP_OK) {
            return READY;
        }
        if (status != HttpURLConnection.HTTP_UNAVAILABLE || !body.startsWith("{")) {
            return NOT_YET;
        }
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            JsonObject health = reader.readObject();
            boolean database = check(health, "database")
                    .filter(found -> found.getString("status", "").equals("UP"))
                    .isPresent();
            boolean low = check(health, "room")
                    .map(found -> found.getJsonObject("data"))
                    .filter(data -> data.getString("disk", "").equals("LOW") && !data.getBoolean("draining", false))
                    .isPresent();
            return database && low ? SHORT_OF_ROOM : NOT_YET;
        }
    }

    private static Optional<JsonObject> check(JsonObject health, String name) {
        return health.getJsonArray("checks").getValuesAs(JsonObject.class).stream()
                .filter(check -> check.getString("name", "").equals(name))
                .findFirst();
    }
}
