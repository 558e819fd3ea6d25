package casebook.platform.web;

import casebook.platform.TokenIssuer;
import casebook.platform.app.ConsoleDeed;
import casebook.platform.app.DataFolder;
import casebook.platform.app.Draining;
import casebook.shared.Parsed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the launcher asks of a running server: {@code POST /control/drain}, {@code /control/token},
 * {@code /control/first-administrator} and what else a {@link ConsoleDeed} is there for. Answers only this machine and only to who shows the secret of the data folder;
 * to anybody else there is nothing here. The answer is text.
 */
@WebServlet(name = "control", urlPatterns = "/control/*")
public class ControlServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Duration DRAIN = Duration.ofSeconds(10);

    private final transient DataFolder folder;
    private final transient Draining draining;
    private final transient TokenIssuer issuer;
    private final transient Instance<ConsoleDeed> deeds;

    @Inject
    public ControlServlet(DataFolder folder, Draining draining, TokenIssuer issuer, @Any Instance<ConsoleDeed> deeds) {
        this.folder = folder;
        this.draining = draining;
        this.issuer = issuer;
        this.deeds = deeds;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isThisMachine(request) || !folder.isSecret(request.getHeader("X-Casebook-Control"))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String deed = request.getMethod() + " " + request.getPathInfo();
        switch (deed) {
            case "POST /drain" -> drain(response);
            case "POST /token" -> token(request, response);
            case "POST /first-administrator" -> answer(response, issuer::firstAdministrator);
            default -> other(deed, request, response);
        }
    }

    private void other(String deed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ConsoleDeed> known = deeds.stream()
                .filter(each -> deed.equals("POST /" + each.name()))
                .findFirst();
        if (known.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        JsonObject asked = JsonBodies.read(request.getInputStream()).value();
        ConsoleDeed.Told told = known.get().run(asked == null ? JsonValue.EMPTY_JSON_OBJECT : asked);
        write(response, told.good() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_CONFLICT, told.text());
    }

    /** A server that listens on one outer address sees its own machine under that address. */
    private static boolean isThisMachine(HttpServletRequest request) throws IOException {
        return request.getRemoteAddr().equals(request.getLocalAddr())
                || InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }

    private void drain(HttpServletResponse response) throws IOException {
        try {
            write(response, HttpServletResponse.SC_OK, Integer.toString(draining.drain(1, DRAIN)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            write(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "interrupted");
        }
    }

    private void token(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Parsed<JsonObject> body = JsonBodies.read(request.getInputStream());
        JsonObject asked = body.value();
        if (asked == null) {
            write(response, HttpServletResponse.SC_BAD_REQUEST, "the request is not JSON");
            return;
        }
        answer(response, () -> issued(asked));
    }

    private TokenIssuer.Issued issued(JsonObject asked) {
        try {
            String life = asked.getString("expires", TokenIssuer.USUAL.toString());
            List<String> scopes = Objects.requireNonNullElse(asked.getJsonArray("scopes"), JsonValue.EMPTY_JSON_ARRAY)
                    .getValuesAs(JsonString::getString);
            return issuer.issue(asked.getString("username", ""), scopes, Duration.parse(life));
        } catch (DateTimeParseException | ClassCastException e) {
            return new TokenIssuer.Issued.Refused("--expires must be a duration such as P30D");
        }
    }

    private static void answer(HttpServletResponse response, Supplier<TokenIssuer.Issued> deed) throws IOException {
        switch (deed.get()) {
            case TokenIssuer.Issued.Token made -> write(response, HttpServletResponse.SC_OK, made.secret());
            case TokenIssuer.Issued.Refused refused ->
                write(response, HttpServletResponse.SC_CONFLICT, refused.reason());
        }
    }

    private static void write(HttpServletResponse response, int status, String line) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(line);
    }
}
