package casebook.platform.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Talks to the running server's control endpoint, with the secret that the server left in the data folder. */
public final class ControlClient {
    /** The file, readable by its owner alone, that a running server writes. */
    static final String SECRET = "control.secret";

    static final String HEADER = "X-Casebook-Control";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String base;
    private final String secret;

    private ControlClient(String base, String secret) {
        this.base = base;
        this.secret = secret;
    }

    public static ControlClient of(Path data) throws IOException {
        return new ControlClient(
                Address.of(data).local(), Files.readString(data.resolve(SECRET)).strip());
    }

    /** @param body JSON, or empty */
    public HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return post(path, body, PATIENCE);
    }

    /** As {@link #post(String, String)}, for what may take long. */
    public HttpResponse<String> post(String path, String body, Duration patience)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/control/" + path))
                .timeout(patience)
                .header(HEADER, secret)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
