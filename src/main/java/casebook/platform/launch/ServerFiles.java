package casebook.platform.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what the server is started with into {@code run} below the data folder. Secrets stay in the environment. */
final class ServerFiles {
    private final Plan plan;
    private final Path run;

    ServerFiles(Plan plan) {
        this.plan = plan;
        this.run = plan.data().resolve("run");
    }

    /** The server as one jar, where the build puts it. */
    static Path jar(Path home) {
        return home.resolve("target/server/payara-micro.jar");
    }

    /** Where a server without an archive lists the classes that it loads. */
    static Path classList(Path data) {
        return data.resolve("run/classes.lst");
    }

    void write() throws IOException, InterruptedException {
        // A server that finds the configuration of its last run loads the application from it and then once more.
        for (String stale : List.of("server", "tmp", "run/classes.lst")) {
            delete(plan.data().resolve(stale));
        }
        for (String folder : List.of("run", "log", "tmp")) {
            Files.createDirectories(plan.data().resolve(folder));
        }
        Files.write(
                run.resolve("pre-boot.txt"),
                Files.readAllLines(plan.home().resolve("src/main/server/pre-boot.txt")).stream()
                        .map(line -> line.replace("@ADDRESS@", plan.address().getHostAddress()))
                        .toList());
        Files.copy(
                plan.home().resolve("src/main/server/derby.properties"),
                plan.data().resolve("derby.properties"),
                StandardCopyOption.REPLACE_EXISTING);
        Optional<UnpackedServer> unpacked = UnpackedServer.of(jar(plan.home()));
        if (unpacked.isPresent()) {
            unpacked.get().copyConfiguration(plan.data().resolve("server"));
        }
        Files.write(
                run.resolve("java.args"),
                arguments(unpacked).map(ServerFiles::quoted).toList());
        new Address(plan).write(run);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** The arguments of the Java command that is the server. */
    Stream<String> arguments(Optional<UnpackedServer> unpacked) throws IOException {
        List<String> archive = unpacked.map(ClassArchive::of)
                .map(found -> found.options(classList(plan.data())))
                .orElse(List.of());
        List<String> start = unpacked.map(UnpackedServer::start)
                .orElse(List.of("-jar", jar(plan.home()).toString()));
        return Stream.of(machine(), archive, properties(), start, server()).flatMap(List::stream);
    }

    private List<String> machine() {
        // The least heap that can be set is 256m, and a start fills it.
        List<String> options =
                new ArrayList<>(List.of("-Xms256m", "-Xmx" + plan.heap(), "-XX:+ExitOnOutOfMemoryError"));
        options.addAll(Java.OPTIONS);
        return options;
    }

    private List<String> properties() throws IOException {
        Path data = plan.data();
        List<String> set = new ArrayList<>(List.of(
                "-Djava.io.tmpdir=" + data.resolve("tmp"),
                "-Dderby.system.home=" + data,
                "-Dcasebook.content.default=" + content(),
                "-Dcasebook.build=" + build(),
                "-Djakarta.json.provider=org.eclipse.parsson.JsonProviderImpl", // else searched for at every call
                "-Dcasebook.log=" + data.resolve("log"),
                "-Dcasebook.given=" + plan.given(),
                property(Setting.PORT, plan.port()),
                property(Setting.ADDRESS, plan.address().getHostAddress()),
                property(Setting.HEAP, plan.heap()),
                property(Setting.DATA, data),
                property(Setting.DEMO, plan.demo()),
                property(Setting.DEMO_ANYWHERE, plan.demoAnywhere())));
        plan.publicUrl().ifPresent(url -> set.add(property(Setting.PUBLIC_URL, url)));
        if (!plan.content().isEmpty()) {
            set.add(property(Setting.CONTENT, joined(plan.content())));
        }
        if (plan.databaseUrl().isEmpty()) {
            set.add(property(Setting.DB_URL, plan.database()));
        }
        return set;
    }

    private List<String> server() {
        return List.of(
                "--nocluster",
                "--port",
                Integer.toString(plan.port()),
                "--rootdir",
                plan.data().resolve("server").toString(),
                "--prebootcommandfile",
                run.resolve("pre-boot.txt").toString(),
                "--deploy",
                plan.home().resolve("target/ROOT").toString());
    }

    /** Another name for each build of the application. */
    private String build() throws IOException {
        Path application = plan.home().resolve("target/ROOT.war");
        return Fingerprint.of(
                Long.toString(Files.size(application)),
                Files.getLastModifiedTime(application).toString());
    }

    private String content() {
        return joined(List.of(plan.home().resolve("cases"), plan.home().resolve("question-banks")));
    }

    private static String joined(List<Path> folders) {
        return folders.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static String property(Setting setting, Object value) {
        return "-D" + setting.property() + "=" + value;
    }

    /** As the Java command reads argument files. */
    static String quoted(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
