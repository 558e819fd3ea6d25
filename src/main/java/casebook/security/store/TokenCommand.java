package casebook.security.store;

import casebook.platform.TokenIssuer;
import casebook.platform.launch.ControlClient;
import casebook.platform.launch.FolderCheck;
import casebook.platform.launch.LaunchSettings;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;

/**
 * {@code ./casebook token USER [--scope …] [--expires P30D]}: prints a new token and nothing else. A running server is
 * asked for it, since it alone may have its database open; otherwise this command opens the database itself.
 */
public final class TokenCommand {
    private final List<String> users = new ArrayList<>();
    private final List<String> scopes = new ArrayList<>();
    private final List<String> settings = new ArrayList<>();
    private Duration life = TokenIssuer.USUAL;

    private TokenCommand() {}

    /** @param arguments the folder of the launcher, then what a person typed */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        TokenCommand command = new TokenCommand();
        Optional<String> fault = command.read(Arrays.asList(arguments).subList(1, arguments.length));
        if (fault.isPresent()) {
            fail(fault.get());
        }
        LaunchSettings launch = LaunchSettings.read(Path.of(arguments[0]), command.settings, System.getenv());
        if (!launch.faults().isEmpty()) {
            fail(launch.faults().getFirst());
        }
        switch (command.issue(launch)) {
            case TokenIssuer.Issued.Token token -> System.out.println(token.secret());
            case TokenIssuer.Issued.Refused refused -> fail(refused.reason());
        }
    }

    private Optional<String> read(List<String> arguments) {
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            if (argument.equals("--scope") && rest.hasNext()) {
                scopes.add(rest.next());
            } else if (argument.equals("--expires") && rest.hasNext()) {
                try {
                    life = Duration.parse(rest.next());
                } catch (DateTimeParseException e) {
                    return Optional.of("--expires must be a duration such as P30D");
                }
            } else if (argument.equals("--data") && rest.hasNext()) {
                settings.addAll(List.of(argument, rest.next()));
            } else if (argument.startsWith("-")) {
                return Optional.of("unknown option " + argument + " of token, or its value is missing");
            } else {
                users.add(argument);
            }
        }
        return users.size() == 1 ? Optional.empty() : Optional.of("token needs one username; ./casebook --help");
    }

    private TokenIssuer.Issued issue(LaunchSettings launch) throws IOException, InterruptedException, SQLException {
        if (FolderCheck.inUse(launch.data())) {
            return ask(launch.data());
        }
        try (launch) {
            return new ClosedServerTokens(launch.database()).issue(users.getFirst(), scopes, life);
        }
    }

    private TokenIssuer.Issued ask(Path data) throws IOException, InterruptedException {
        JsonArrayBuilder words = Json.createArrayBuilder();
        scopes.forEach(words::add);
        HttpResponse<String> answer = ControlClient.of(data)
                .post(
                        "token",
                        Json.createObjectBuilder()
                                .add("username", users.getFirst())
                                .add("scopes", words)
                                .add("expires", life.toString())
                                .build()
                                .toString());
        String line = answer.body().strip();
        return answer.statusCode() == 200 ? new TokenIssuer.Issued.Token(line) : new TokenIssuer.Issued.Refused(line);
    }

    private static void fail(String line) {
        System.err.println("casebook: " + line);
        System.exit(1);
    }
}
