package casebook.platform.launch;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What the commands on a database have in common: their words, and whether a server is to be asked. */
public final class Console {
    private static final Duration PATIENCE = Duration.ofHours(4);

    private final List<String> words = new ArrayList<>();
    private final List<String> settings = new ArrayList<>();
    private final Path home;

    private Console(Path home) {
        this.home = home;
    }

    /** @param arguments the folder of the launcher, then what a person typed; ends the process when that is wrong */
    public static Console of(String command, String[] arguments) {
        Console console = new Console(Path.of(arguments[0]));
        Iterator<String> rest = List.of(arguments).subList(1, arguments.length).iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            if (argument.equals("--data") && rest.hasNext()) {
                console.settings.addAll(List.of(argument, rest.next()));
            } else if (argument.startsWith("-")) {
                fail("unknown option " + argument + " of " + command + ", or its value is missing");
            } else {
                console.words.add(argument);
            }
        }
        return console;
    }

    /** The one word that the command takes besides its options. */
    public Optional<String> word() {
        return words.size() == 1 ? Optional.of(words.getFirst()) : Optional.empty();
    }

    public boolean hasWords() {
        return !words.isEmpty();
    }

    /** The settings with the database; ends the process when there is none. */
    public LaunchSettings settings() throws IOException {
        LaunchSettings read = LaunchSettings.read(home, settings, System.getenv());
        if (!read.faults().isEmpty()) {
            fail(read.faults().getFirst());
        }
        return read;
    }

    /** The data folder that was named; empty for none. */
    public Optional<Path> data() {
        return settings.isEmpty()
                ? Optional.empty()
                : Optional.of(Path.of(settings.getLast()).toAbsolutePath().normalize());
    }

    /** Has the server that holds the folder do it. */
    public static HttpResponse<String> ask(Path data, String deed, JsonObject body)
            throws IOException, InterruptedException {
        return ControlClient.of(data).post(deed, body.toString(), PATIENCE);
    }

    public static JsonObject nothing() {
        return Json.createObjectBuilder().build();
    }

    /** Says why on one line and ends the process. */
    public static void fail(String line) {
        System.err.println("casebook: " + line);
        System.exit(1);
    }
}
