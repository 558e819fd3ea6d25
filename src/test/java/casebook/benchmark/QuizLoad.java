package casebook.benchmark;

import casebook.benchmark.Timings.Step;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A class of students takes quizzes in a closed loop: attempts a minute, times of the steps, processor time and memory
 * of the server, beside a request that does nothing and a bare durable insert. Linux only. With the demo running on
 * port 8080 (nothing else should run; the load takes its share of the processor):
 *
 * <pre>
 * ./casebook --data /var/tmp/casebook-benchmark        in another window
 * ./mvnw -q test-compile
 * java -cp "target/test-classes:target/ROOT/WEB-INF/lib/*" casebook.benchmark.QuizLoad
 * </pre>
 *
 * Options, each with a number but the first: {@code --url}, {@code --students} (32), {@code --warm-up} and {@code
 * --measured} in seconds (90, 60), {@code --baseline} in seconds (5), {@code --quizzes} (what 10,000 attempts a minute
 * would need).
 */
public final class QuizLoad {
    private final URI server;
    private final int students;
    private final int warmUp;
    private final int measured;
    private final int quizzes;
    private final Baselines baselines;

    private QuizLoad(Map<String, String> options) {
        server = URI.create(options.getOrDefault("--url", "http://127.0.0.1:8080"));
        students = number(options, "--students", 32);
        warmUp = number(options, "--warm-up", 90);
        measured = number(options, "--measured", 60);
        quizzes = number(options, "--quizzes", (warmUp + measured) * 10_000 / 60 / students + 1);
        baselines = new Baselines(number(options, "--baseline", 5));
    }

    public static void main(String... arguments) throws Exception {
        Map<String, String> options = new HashMap<>();
        for (int at = 0; at + 1 < arguments.length; at += 2) {
            options.put(arguments[at], arguments[at + 1]);
        }
        new QuizLoad(options).run();
    }

    private static int number(Map<String, String> options, String name, int otherwise) {
        return Integer.parseInt(options.getOrDefault(name, Integer.toString(otherwise)));
    }

    private void run() throws Exception {
        ServerProcess process = ServerProcess.listening(server.getPort());
        Term term = new Term(server);
        List<Term.SignedIn> signedIn = term.students(students);
        List<String> assignments = term.assignments(quizzes);
        say("%d students, %d quizzes; %d s to warm up, %d s measured", students, quizzes, warmUp, measured);
        say(
                "load average before: %s",
                Files.readString(Path.of("/proc/loadavg")).strip());
        long from = System.nanoTime() + warmUp * 1_000_000_000L;
        long until = from + measured * 1_000_000_000L;
        List<Timings> all = new ArrayList<>();
        long cpu;
        try (ExecutorService pool = Executors.newFixedThreadPool(students)) {
            List<Future<Timings>> running = signedIn.stream()
                    .map(who -> pool.submit(new VirtualStudent(server, who, assignments, from, until)))
                    .toList();
            sleepUntil(from, running);
            cpu = process.cpuMillis();
            sleepUntil(until, running);
            cpu = process.cpuMillis() - cpu;
            for (Future<Timings> each : running) {
                all.add(each.get());
            }
        }
        report(all, cpu, process.residentMegabytes());
    }

    /** Ends early when a student has failed, as one failure fails the run. */
    private static void sleepUntil(long moment, List<Future<Timings>> running) throws Exception {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            for (Future<Timings> each : running) {
                if (each.isDone() && System.nanoTime() < moment) {
                    failed(each);
                }
            }
            Thread.sleep(Math.min(500, left / 1_000_000 + 1));
        }
    }

    private static void failed(Future<Timings> each) throws Exception {
        try {
            each.get();
        } catch (ExecutionException e) {
            System.err.println("The run has failed: " + e.getCause());
            System.exit(1);
        }
    }

    private void report(List<Timings> all, long cpu, long megabytes) throws Exception {
        long attempts = all.stream().mapToLong(each -> each.count(Step.ATTEMPT)).sum();
        double perSecond = (double) attempts / measured;
        say("%n%-14s %8s %8s %8s %8s", "ms", "count", "p50", "p95", "p99");
        for (Step step : Step.values()) {
            long[] sorted = Timings.sorted(all, step);
            say(
                    "%-14s %8d %8.1f %8.1f %8.1f",
                    step.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    sorted.length,
                    Timings.percentile(sorted, 0.50),
                    Timings.percentile(sorted, 0.95),
                    Timings.percentile(sorted, 0.99));
        }
        say("%nattempts a minute            %8.0f", perSecond * 60);
        say("server CPU an attempt        %8.2f ms", attempts == 0 ? 0 : (double) cpu / attempts);
        say("server CPU, of one core      %8.0f %%", 100.0 * cpu / (measured * 1_000));
        say("server resident              %8d MB", megabytes);
        say("errors                       %8d", 0);
        compare(perSecond);
        say("load average after: %s", Files.readString(Path.of("/proc/loadavg")).strip());
    }

    /** Requests and saved answers of an attempt are counted against what the machine does at best in each. */
    private void compare(double perSecond) throws Exception {
        Path folder = Files.createTempDirectory("casebook-benchmark");
        double nothing = baselines.nothing(server, students);
        double alone = baselines.insert(folder, 1);
        double together = baselines.insert(folder, students);
        say("%n%-44s %9s %22s", "baseline, in the same run", "a second", "attempts to one of it");
        say("%-44s %9.0f %22.4f", "GET /health/live, " + students + " connections", nothing, perSecond / nothing);
        say("%-44s %9.0f %22.4f", "durable Derby insert, 1 connection", alone, perSecond / alone);
        say("%-44s %9.0f %22.4f", "durable Derby insert, " + students + " connections", together, perSecond / together);
        say("the database of the inserts is left in %s", folder);
    }

    private static void say(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
