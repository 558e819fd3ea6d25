package casebook.platform.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that can be known before the server starts, in one start of Java. Prints the data folder and ends with 0,
 * or prints one line for each thing in the way and ends with 1.
 */
public final class Preflight {
    private Preflight() {}

    /** @param arguments the folder of the launcher, then the options as a person typed them */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> options = Arrays.asList(arguments).subList(1, arguments.length);
        switch (plan(Path.of(arguments[0]), options, System.getenv())) {
            case Plan.Reading.Faulty faulty -> {
                faulty.faults().forEach(fault -> System.err.println("casebook: " + fault));
                System.exit(1);
            }
            case Plan.Reading.Sound sound -> {
                new ServerFiles(sound.plan()).write();
                System.out.println(sound.plan().data());
            }
        }
    }

    /** Settings first, and only when they are sound, a look at the folder, the port and the database. */
    static Plan.Reading plan(Path home, List<String> options, Map<String, String> environment) throws IOException {
        Plan.Reading reading = Plan.of(home, GivenSettings.read(options, environment));
        return switch (reading) {
            case Plan.Reading.Faulty faulty -> faulty;
            case Plan.Reading.Sound sound ->
                obstacle(sound.plan())
                        .<Plan.Reading>map(fault -> new Plan.Reading.Faulty(List.of(fault)))
                        .orElse(sound);
        };
    }

    private static Optional<String> obstacle(Plan plan) {
        System.setProperty("derby.system.home", plan.data().toString());
        return FolderCheck.fault(plan.data()).or(() -> PortCheck.fault(plan)).or(() -> DatabaseCheck.fault(plan));
    }
}
