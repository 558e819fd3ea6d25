package casebook.platform.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java that runs this, which runs the server too. */
final class Java {
    /**
     * What the server runs with besides its heap. An archive of classes serves only a Java that runs with the same.
     * Compact headers came with Java 24, giving memory back to the system with Java 22; an older one passes over them.
     */
    static final List<String> OPTIONS = List.of(
            "-XX:+UseParallelGC",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TrimNativeHeapInterval=10000");

    private Java() {}

    static ProcessBuilder command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    /** Which Java this is, to the build. */
    static String identity() {
        return System.getProperty("java.home") + " " + System.getProperty("java.vm.name") + " "
                + System.getProperty("java.vm.version");
    }
}
