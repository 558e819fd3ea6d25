package casebook.platform.launch;

import java.io.File;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How this start will be: every setting with its type.
 *
 * @param home the folder of the launcher
 * @param data absolute
 * @param content absolute folders that exist
 * @param databaseUrl as given; empty for Derby in the data folder
 * @param given which settings were set, and by which way
 */
record Plan(
        Path home,
        Path data,
        InetAddress address,
        int port,
        Optional<URI> publicUrl,
        List<Path> content,
        boolean demo,
        boolean demoAnywhere,
        Optional<String> databaseUrl,
        String databaseUser,
        String databasePassword,
        String heap,
        String given) {

    Plan {
        content = List.copyOf(content);
    }

    /** The plan, or all that stands against it, one line each. */
    sealed interface Reading {
        record Sound(Plan plan) implements Reading {}

        record Faulty(List<String> faults) implements Reading {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    static Reading of(Path home, GivenSettings given) throws UnknownHostException {
        List<String> faults = new ArrayList<>(given.faults());
        InetAddress address = InetAddress.getByName(given.of(Setting.ADDRESS, "127.0.0.1"));
        if (!address.isLoopbackAddress() && given.of(Setting.PUBLIC_URL).isEmpty()) {
            faults.add("--address off this machine's loopback needs --public-url, the address that people will type");
        }
        List<Path> content = given.of(Setting.CONTENT).map(Plan::folders).orElse(List.of());
        for (Path folder : content) {
            if (!Files.isDirectory(folder)) {
                faults.add("the content folder " + folder + " does not exist");
            }
        }
        Optional<URI> publicUrl = given.of(Setting.PUBLIC_URL).map(URI::create);
        boolean anywhere = Boolean.parseBoolean(given.of(Setting.DEMO_ANYWHERE, "false"));
        Plan plan = new Plan(
                home,
                given.of(Setting.DATA)
                        .map(Path::of)
                        .orElse(home.resolve("data"))
                        .toAbsolutePath()
                        .normalize(),
                address,
                Integer.parseInt(given.of(Setting.PORT, "8080")),
                publicUrl,
                content,
                Boolean.parseBoolean(given.of(Setting.DEMO, Boolean.toString(anywhere || publicUrl.isEmpty()))),
                anywhere,
                given.of(Setting.DB_URL),
                given.of(Setting.DB_USER, ""),
                given.of(Setting.DB_PASSWORD, ""),
                given.of(Setting.HEAP, "560m"),
                given.ways());
        return faults.isEmpty() ? new Reading.Sound(plan) : new Reading.Faulty(faults);
    }

    /** The URL that the server opens: the one given, or Derby's folder below the data folder. */
    String database() {
        return databaseUrl.orElse("jdbc:derby:" + derbyFolder() + ";create=true");
    }

    Path derbyFolder() {
        return data.resolve("derby");
    }

    /** Where this machine reaches the server, such as {@code http://127.0.0.1:8080}. */
    String localUrl() {
        String host = address.isAnyLocalAddress() ? "127.0.0.1" : address.getHostAddress();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }

    private static List<Path> folders(String text) {
        return Arrays.stream(text.split(File.pathSeparator, -1))
                .filter(part -> !part.isBlank())
                .map(part -> Path.of(part).toAbsolutePath().normalize())
                .toList();
    }
}
