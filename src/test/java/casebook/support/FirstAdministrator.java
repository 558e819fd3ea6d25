package casebook.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes the first administrator of an empty server as a person does: with the link that the console printed. */
public final class FirstAdministrator {
    public static final String USERNAME = "root";
    public static final String PASSWORD = "correct horse battery";

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*? value=\"([^\"]*)\"");

    private FirstAdministrator() {}

    /** @return the link, which is spent now */
    public static URI make(Server server) {
        URI page = server.base().resolve(server.control("first-administrator", ""));
        try (HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            String html = send(browser, HttpRequest.newBuilder(page).build());
            Map<String, String> fields = new LinkedHashMap<>();
            for (Matcher hidden = HIDDEN.matcher(html); hidden.find(); ) {
                fields.put(hidden.group(1), hidden.group(2));
            }
            fields.put("form:username", USERNAME);
            fields.put("form:displayName", "Root");
            fields.put("form:password", PASSWORD);
            fields.put("form:again", PASSWORD);
            fields.put("form:submit", "go");
            String done = send(
                    browser,
                    HttpRequest.newBuilder(page)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)))
                            .build());
            if (!done.contains("role=\"status\"")) {
                throw new IllegalStateException("the link made no administrator:\n" + done);
            }
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String send(HttpClient browser, HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = browser.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + ": " + answer.statusCode() + "\n" + answer.body());
        }
        return answer.body();
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
