package casebook.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times the pages and reports of the courses that {@link LargeCourse} made, of 50 and of 5,000 students, and saves while a
 * report is made and a class is enrolled. Linux only: {@code LargeCourseLoad http://127.0.0.1:8080}, with the demo running
 * there on the data folder that holds both courses.
 */
public final class LargeCourseLoad {
    private static final int WARM_UP = 3;
    private static final int MEASURED = 5;
    private static final int STUDENTS = 4;
    private static final int SECONDS = 30;
    private static final int QUIZZES = 400;
    private static final int LINES = 5_000;
    private static final Pattern CSRF = Pattern.compile("\"csrf\":\"([^\"]+)\"");

    private final URI server;
    private final HttpClient client = HttpClient.newHttpClient();

    private LargeCourseLoad(URI server) {
        this.server = server;
    }

    public static void main(String... arguments) throws Exception {
        LargeCourseLoad load = new LargeCourseLoad(URI.create(arguments[0]));
        say(
                "load average before: %s",
                Files.readString(Path.of("/proc/loadavg")).strip());
        load.pages(50);
        load.pages(5_000);
        load.reports(50);
        load.reports(5_000);
        load.saves();
        say("load average after: %s", Files.readString(Path.of("/proc/loadavg")).strip());
    }

    private record SignedIn(String cookie, String csrf) {}

    private SignedIn signIn(String username) throws IOException, InterruptedException {
        HttpResponse<String> reply = client.send(
                HttpRequest.newBuilder(server.resolve("/api/session"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "{\"username\":\"" + username + "\",\"password\":\"casebook\"}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        Matcher csrf = CSRF.matcher(reply.body());
        if (!csrf.find()) {
            throw new IOException(username + " could not sign in: " + reply.body());
        }
        String cookie = String.join(
                "; ",
                reply.headers().allValues("Set-Cookie").stream()
                        .map(one -> one.substring(0, one.indexOf(';')))
                        .toList());
        return new SignedIn(cookie, csrf.group(1));
    }

    private void pages(int students) throws IOException, InterruptedException {
        SignedIn coordinator = signIn("coordinator");
        SignedIn instructor = signIn("instructor1");
        long course = 50_000_000L + students;
        long first = course * 100;
        long running = first + 19;
        say("%n%d students, ms of %d requests", students, MEASURED);
        timed("overview", coordinator, "/coordinate/overview.xhtml?course=" + course);
        timed("results by name", instructor, "/teach/results.xhtml?assignment=" + first);
        timed("results by total", instructor, "/teach/results.xhtml?sort=-total&assignment=" + first);
        timed("live, by name", instructor, "/teach/live.xhtml?assignment=" + running);
        timed("live, figures", coordinator, "/teach/live.xhtml?assignment=" + running);
        timed("students", instructor, "/teach/students.xhtml?course=" + course);
    }

    private void reports(int students) throws IOException, InterruptedException {
        SignedIn coordinator = signIn("coordinator");
        long course = 50_000_000L + students;
        say("%n%d students, report by name, ms of %d requests", students, MEASURED);
        for (String format : List.of("xlsx", "csv", "pdf")) {
            timed(format, coordinator, report(course, format));
        }
    }

    private static String report(long course, String format) {
        return "/api/courses/" + course + "/report?content=named&format=" + format;
    }

    private void timed(String what, SignedIn who, String path) throws IOException, InterruptedException {
        double[] took = new double[MEASURED];
        int bytes = 0;
        for (int at = -WARM_UP; at < MEASURED; at++) {
            long begun = System.nanoTime();
            bytes = get(who, path).length;
            took[Math.max(0, at)] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(took);
        say("%-20s median %7.0f   longest %7.0f   %,d bytes", what, took[MEASURED / 2], took[MEASURED - 1], bytes);
    }

    private byte[] get(SignedIn who, String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> reply = client.send(
                HttpRequest.newBuilder(server.resolve(path))
                        .header("Cookie", who.cookie())
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (reply.statusCode() != 200) {
            throw new IOException(path + " was answered " + reply.statusCode());
        }
        return reply.body();
    }

    /** Alone, then beside reports and imports that follow each other without a pause. */
    private void saves() throws Exception {
        Term term = new Term(server);
        List<Term.SignedIn> students = term.students(STUDENTS);
        say("%n%d students in a closed loop, ms", STUDENTS);
        List<String> assignments = term.assignments(2 * QUIZZES);
        window("saves alone", students, assignments.subList(0, QUIZZES));
        try (ExecutorService others = Executors.newFixedThreadPool(2)) {
            long until = System.nanoTime() + SECONDS * 1_000_000_000L;
            Future<Integer> reports = others.submit(() -> reportsUntil(until));
            Future<Integer> imports = others.submit(() -> importsUntil(until));
            window("saves meanwhile", students, assignments.subList(QUIZZES, 2 * QUIZZES));
            say("meanwhile %d reports and %d imports of %d lines", reports.get(), imports.get(), LINES);
        }
    }

    private int reportsUntil(long moment) throws IOException, InterruptedException {
        SignedIn coordinator = signIn("coordinator");
        int made = 0;
        for (; System.nanoTime() < moment; made++) {
            get(coordinator, report(50_005_000, "xlsx"));
        }
        return made;
    }

    private int importsUntil(long moment) throws IOException, InterruptedException {
        SignedIn admin = signIn("admin");
        Matcher course = Pattern.compile("\\d+")
                .matcher(post(
                        admin,
                        "/api/courses",
                        "application/json",
                        "{\"title\":\"Imports\",\"zone\":\"Europe/London\",\"sections\":[\"A\"]}"));
        if (!course.find()) {
            throw new IOException("the course has no id");
        }
        int made = 0;
        for (; System.nanoTime() < moment; made++) {
            StringBuilder csv = new StringBuilder("username,name,email,section,role\n");
            String run = Long.toString(System.nanoTime(), Character.MAX_RADIX);
            for (int line = 0; line < LINES; line++) {
                csv.append("n%s-%d,New %d,,A,student%n".formatted(run, line, line));
            }
            post(admin, "/api/courses/" + course.group() + "/enrolments", "text/csv", csv.toString());
        }
        return made;
    }

    private String post(SignedIn who, String path, String type, String body) throws IOException, InterruptedException {
        HttpResponse<String> reply = client.send(
                HttpRequest.newBuilder(server.resolve(path))
                        .header("Cookie", who.cookie())
                        .header("X-CSRF-Token", who.csrf())
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (reply.statusCode() / 100 != 2) {
            throw new IOException(path + " was answered " + reply.body());
        }
        return reply.body();
    }

    private void window(String what, List<Term.SignedIn> students, List<String> assignments) throws Exception {
        long from = System.nanoTime();
        long until = from + SECONDS * 1_000_000_000L;
        List<Timings> all = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(STUDENTS)) {
            List<Future<Timings>> running = students.stream()
                    .map(who -> pool.submit(new VirtualStudent(server, who, assignments, from, until)))
                    .toList();
            for (Future<Timings> each : running) {
                all.add(each.get());
            }
        }
        long[] sorted = Timings.sorted(all, Timings.Step.SAVE);
        say(
                "%-20s %d   p50 %6.1f   p95 %6.1f   p99 %6.1f   longest %6.1f",
                what,
                sorted.length,
                Timings.percentile(sorted, 0.50),
                Timings.percentile(sorted, 0.95),
                Timings.percentile(sorted, 0.99),
                Timings.percentile(sorted, 1));
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
