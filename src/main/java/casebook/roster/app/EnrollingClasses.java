package casebook.roster.app;

import casebook.platform.Randomness;
import casebook.platform.SystemTask;
import casebook.platform.app.JobWork;
import casebook.platform.app.Jobs;
import casebook.roster.Course;
import casebook.roster.Courses;
import casebook.roster.Enrolled;
import casebook.roster.EnrolmentFile;
import casebook.roster.EnrolmentLine;
import casebook.roster.EnrolmentPlan;
import casebook.security.Actor;
import casebook.security.app.PasswordHashing;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.JsonTree;
import casebook.shared.Parsed;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Enrolling a class from a file that its instructor, or an administrator, has seen a preview of. A large file goes on as
 * a job. No password is ever in a job, since a job's input is kept.
 */
@ApplicationScoped
public class EnrollingClasses implements JobWork {
    static final String KIND = "roster.enrol";

    private final ReadingRosters reading;
    private final EnrolmentRecords records;
    private final EnrollingInBatches batches;
    private final PasswordHashing hashing;
    private final Courses courses;
    private final Jobs jobs;
    private final Randomness randomness;

    @Inject
    public EnrollingClasses(
            ReadingRosters reading,
            EnrolmentRecords records,
            EnrollingInBatches batches,
            PasswordHashing hashing,
            Courses courses,
            Jobs jobs,
            Randomness randomness) {
        this.reading = reading;
        this.records = records;
        this.batches = batches;
        this.hashing = hashing;
        this.courses = courses;
        this.jobs = jobs;
        this.randomness = randomness;
    }

    /** What came of a file. */
    public sealed interface Sent {
        record Done(Enrolled enrolled) implements Sent {}

        /** It goes on as a job of the actor. */
        record AsJob(long job) implements Sent {}
    }

    /** What the file would do, or all that is wrong with it, by line. */
    public Answer<EnrolmentPlan> preview(Actor actor, long course, byte[] csv) {
        return reading.change(actor, course, opened -> plan(opened, EnrolmentFile.read(csv)));
    }

    /** Does it: everything in the file or nothing. */
    public Answer<Sent> send(Actor actor, long course, byte[] csv) {
        EnrolmentFile.Read file = EnrolmentFile.read(csv);
        return reading.change(actor, course, opened -> switch (plan(opened, file)) {
            case Answer.Given<EnrolmentPlan> given -> send(actor, opened.course(), csv, file.lines(), given.value());
            case Answer.Hidden<EnrolmentPlan> ignored -> new Answer.Hidden<>();
            case Answer.Forbidden<EnrolmentPlan> ignored -> new Answer.Forbidden<>();
            case Answer.Invalid<EnrolmentPlan> invalid -> new Answer.Invalid<>(invalid.diagnostics());
        });
    }

    private Answer<Sent> send(Actor actor, Course course, byte[] csv, List<EnrolmentLine> lines, EnrolmentPlan plan) {
        if (lines.size() > EnrollingInBatches.SMALL) {
            JsonObject input = JsonTree.object()
                    .add("course", course.id())
                    .add("batch", Long.toString(randomness.seed()))
                    .add("csv", new String(csv, StandardCharsets.UTF_8))
                    .build();
            String title = "Enrol " + plan.wanted().size() + " people in " + course.title();
            return new Answer.Given<>(new Sent.AsJob(
                    jobs.handIn(actor.account(), KIND, title.length() > 200 ? title.substring(0, 200) : title, input)));
        }
        Map<String, String> hashes = new HashMap<>();
        plan.newAccounts().forEach(line -> {
            String password = line.password();
            if (password != null) {
                hashes.computeIfAbsent(password, hashing::hash);
            }
        });
        EnrolmentRecords.Origin origin = new EnrolmentRecords.Origin(actor.account(), false);
        return switch (records.carryOut(course, lines, hashes, origin)) {
            case Answer.Given<Enrolled> given -> new Answer.Given<>(new Sent.Done(given.value()));
            case Answer.Hidden<Enrolled> ignored -> new Answer.Hidden<>();
            case Answer.Forbidden<Enrolled> ignored -> new Answer.Forbidden<>();
            case Answer.Invalid<Enrolled> invalid -> new Answer.Invalid<>(invalid.diagnostics());
        };
    }

    private Answer<EnrolmentPlan> plan(ReadingRosters.Opened opened, EnrolmentFile.Read file) {
        Parsed<EnrolmentPlan> plan = records.plan(opened.course(), file.lines());
        List<Diagnostic> faults = new ArrayList<>(file.faults());
        faults.addAll(opened.rights().faults(opened.course(), file.lines()));
        faults.addAll(plan.diagnostics());
        if (file.lines().isEmpty() && faults.isEmpty()) {
            faults.add(Diagnostic.error("FILE_EMPTY", "There is nobody in this file.", Where.at("")));
        }
        if (file.lines().size() > EnrollingInBatches.SMALL
                && file.lines().stream().anyMatch(line -> line.password() != null)) {
            faults.add(Diagnostic.error(
                    "PASSWORDS_TOO_MANY",
                    "A file with passwords has at most " + EnrollingInBatches.SMALL
                            + " lines. Leave that column out and hand out one-time links.",
                    Where.line(1, "password")));
        }
        EnrolmentPlan made = plan.value();
        return made == null || !faults.isEmpty()
                ? new Answer.Invalid<>(faults.stream()
                        .sorted(Comparator.comparingInt(fault -> fault.where().line()))
                        .toList())
                : new Answer.Given<>(made);
    }

    @Override
    @SystemTask
    public String kind() {
        return KIND;
    }

    @Override
    @SystemTask
    public Outcome run(long owner, JsonObject input, Progress progress) {
        Course course =
                courses.find(input.getJsonNumber("course").longValueExact()).orElseThrow();
        byte[] csv = input.getString("csv").getBytes(StandardCharsets.UTF_8);
        Answer<Enrolled> answer = batches.enrol(
                new EnrollingInBatches.Batch(
                        Long.parseLong(input.getString("batch")),
                        course,
                        EnrolmentFile.read(csv).lines(),
                        Map.of(),
                        new EnrolmentRecords.Origin(owner, false)),
                progress);
        return switch (answer) {
            case Answer.Given<Enrolled> given -> Outcome.done(done(given.value()));
            case Answer.Invalid<Enrolled> invalid ->
                Outcome.failed("Nothing was changed. "
                        + invalid.diagnostics().stream()
                                .limit(10)
                                .map(fault -> fault.where() + ": " + fault.message())
                                .collect(java.util.stream.Collectors.joining(" ")));
            case Answer.Hidden<Enrolled> ignored -> Outcome.failed("Nothing was changed.");
            case Answer.Forbidden<Enrolled> ignored -> Outcome.failed("Nothing was changed.");
        };
    }

    @Override
    @SystemTask
    public void abandon(long owner, JsonObject input) {
        batches.drop(Long.parseLong(input.getString("batch")));
    }

    private static String done(Enrolled done) {
        return done.enrolled() + " people are enrolled; " + done.created()
                + " of them have a new account. Hand out their one-time links from the list of students.";
    }
}
