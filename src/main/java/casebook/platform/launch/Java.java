package casebook.platform.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java that runs this, which runs the server too. */
final class Java {
    /**
     * What the server runs with besides its heap. An archive of classes serves only a Java that runs with the same.
     * Compact headers came with Java 24, giving memory back to the system with Java 22; an older one passes over them. The
     * second compiler begins sooner than by itself, at 5,000 calls, which much of what a quiz runs through takes long to see
     * (decision 37).
     */
    static final List<String> OPTIONS = List.of(
            "-XX:+UseParallelGC",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TrimNativeHeapInterval=10000",
            "-XX:Tier4InvocationThreshold=1500",
            "-XX:Tier4MinInvocationThreshold=200",
            "-XX:Tier4CompileThreshold=4000");

    private Java() {}

    static ProcessBuilder command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    /** Runs one to its end, in silence; it ends with this process at the latest. */
    static int run(List<String> arguments) throws IOException, InterruptedException {
        Process process = command(arguments)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Thread end = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(end);
        int code = process.waitFor();
        Runtime.getRuntime().removeShutdownHook(end);
        return code;
    }

    /** Which Java this is, to the build. */
    static String identity() {
        return System.getProperty("java.home") + " " + System.getProperty("java.vm.name") + " "
                + System.getProperty("java.vm.version");
    }
}
