package casebook.support;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the server has answered, with the bytes as they came. */
public record Reply(String asked, int status, HttpHeaders headers, byte[] body) {

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public JsonObject json() {
        try (JsonReader reader = Json.createReader(new StringReader(text()))) {
            return reader.readObject();
        }
    }

    public String type() {
        return headers.firstValue("Content-Type").orElse("");
    }

    /** The code of a problem. */
    public String code() {
        return json().getString("code");
    }

    /** The places of all that is wrong, sorted. */
    public List<String> places() {
        return errors("where");
    }

    /** The codes of all that is wrong, sorted. */
    public List<String> codes() {
        return errors("code");
    }

    private List<String> errors(String member) {
        return json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString(member))
                .sorted()
                .toList();
    }

    /** This reply, having the status. */
    public Reply expect(int wanted) {
        if (status != wanted) {
            throw new AssertionError(asked + ": expected " + wanted + ", but was " + status + "\n" + text());
        }
        return this;
    }

    /** This reply, being a problem of that status and code. */
    public Reply expect(int wanted, String code) {
        expect(wanted);
        if (!type().startsWith("application/problem+json") || !code().equals(code)) {
            throw new AssertionError(asked + ": expected the problem " + code + ", but was " + type() + "\n" + text());
        }
        return this;
    }
}
