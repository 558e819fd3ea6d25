package casebook.platform.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Where the server that was started is found; kept beside its arguments for those who wait for it or talk to it.
 *
 * @param local where this machine reaches it
 * @param shown where people reach it
 */
record Address(String local, String shown, boolean demo) {
    private static final String FILE = "address.properties";

    Address(Plan plan) {
        this(
                plan.localUrl(),
                plan.publicUrl()
                        .map(url -> url.toString().replaceFirst("/$", ""))
                        .orElse(plan.localUrl()),
                plan.demo());
    }

    void write(Path run) throws IOException {
        Properties written = new Properties();
        written.setProperty("local", local);
        written.setProperty("shown", shown);
        written.setProperty("demo", Boolean.toString(demo));
        try (Writer out = Files.newBufferedWriter(run.resolve(FILE))) {
            written.store(out, null);
        }
    }

    static Address of(Path data) throws IOException {
        Properties read = new Properties();
        try (Reader in = Files.newBufferedReader(data.resolve("run").resolve(FILE))) {
            read.load(in);
        }
        return new Address(
                read.getProperty("local", ""),
                read.getProperty("shown", ""),
                Boolean.parseBoolean(read.getProperty("demo")));
    }
}
