package casebook.roster.app;

import casebook.platform.SystemTask;
import casebook.roster.Course;
import casebook.roster.Enrolled;
import casebook.roster.EnrolmentFile;
import casebook.roster.EnrolmentLine;
import casebook.roster.EnrolmentPlan;
import casebook.security.Actor;
import casebook.security.app.PasswordHashing;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.Parsed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Enrolling from a file: administrators only, since it opens accounts. Everything in the file or nothing. Passwords are
 * hashed before the transaction; people who are given the same first password in one file share its hash, which tells
 * a reader of the database no more than the file did, and spares a quarter of a second each.
 */
@ApplicationScoped
public class Enrolling {
    private final Roster roster;
    private final EnrolmentRecords records;
    private final PasswordHashing hashing;
    private final EnrollingInBatches batches;

    @Inject
    public Enrolling(Roster roster, EnrolmentRecords records, PasswordHashing hashing, EnrollingInBatches batches) {
        this.roster = roster;
        this.records = records;
        this.hashing = hashing;
        this.batches = batches;
    }

    /**
     * @param csv as {@link EnrolmentFile} reads it
     * @param dryRun only says what would be done
     */
    public Answer<Enrolled> enrol(Actor actor, long course, byte[] csv, boolean dryRun) {
        Optional<Course> found = roster.course(actor, course);
        if (found.isEmpty()) {
            return new Answer.Hidden<>();
        }
        if (!actor.administers()) {
            return new Answer.Forbidden<>();
        }
        EnrolmentFile.Read file = EnrolmentFile.read(csv);
        if (!file.faults().isEmpty()) {
            return new Answer.Invalid<>(allFaults(found.get(), file));
        }
        EnrolmentRecords.Origin origin = new EnrolmentRecords.Origin(actor.account(), false);
        return carryOut(found.get(), file.lines(), origin, dryRun);
    }

    /** Of the file and of what its well-formed lines ask for, by line. */
    private List<Diagnostic> allFaults(Course course, EnrolmentFile.Read file) {
        return Stream.concat(file.faults().stream(), records.plan(course, file.lines()).diagnostics().stream())
                .sorted(Comparator.comparingInt(fault -> fault.where().line()))
                .toList();
    }

    /** Enrols people of the demo course, whose accounts are marked as such. */
    @SystemTask
    public Answer<Enrolled> enrolDemo(Course course, List<EnrolmentLine> lines) {
        return carryOut(course, lines, new EnrolmentRecords.Origin(null, true), false);
    }

    private Answer<Enrolled> carryOut(
            Course course, List<EnrolmentLine> lines, EnrolmentRecords.Origin origin, boolean dryRun) {
        Parsed<EnrolmentPlan> parsed = records.plan(course, lines);
        EnrolmentPlan plan = parsed.value();
        if (plan == null) {
            return new Answer.Invalid<>(parsed.diagnostics());
        }
        return dryRun
                ? new Answer.Given<>(records.outlook(plan))
                : batches.enrol(course, lines, hashes(plan.newAccounts()), origin);
    }

    /** Hashes by password; accounts without one wait for their one-time link. */
    private Map<String, String> hashes(List<EnrolmentLine> opened) {
        Map<String, String> hashes = new HashMap<>();
        for (EnrolmentLine line : opened) {
            @Nullable String password = line.password();
            if (password != null) {
                hashes.computeIfAbsent(password, hashing::hash);
            }
        }
        return hashes;
    }
}
