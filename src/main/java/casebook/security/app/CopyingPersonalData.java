package casebook.security.app;

import casebook.platform.JobFile;
import casebook.platform.PersonalFile;
import casebook.platform.SystemTask;
import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.platform.app.JobWork;
import casebook.platform.app.Jobs;
import casebook.platform.app.PersonalArchive;
import casebook.platform.web.Phrases;
import casebook.security.Accounts;
import casebook.security.Actor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.JsonTree;
import casebook.shared.Timestamps;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A copy of all that is held about a person, for the person. An administrator has it made, says why, and hands it on;
 * the audit says so, since it is the only way by which an administrator comes to see answers (decision 30).
 */
@ApplicationScoped
public class CopyingPersonalData implements JobWork {
    static final String KIND = "security.personal-data";
    private static final int MOST_REASON = 1_000;
    private static final int MOST_BYTES = 60 << 20;

    private final Jobs jobs;
    private final Accounts accounts;
    private final PersonalParts parts;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    public CopyingPersonalData(Jobs jobs, Accounts accounts, PersonalParts parts, Audit audit, WorkClock clock) {
        this.jobs = jobs;
        this.accounts = accounts;
        this.parts = parts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Hands in the job that makes the ZIP. Gives its id. @param reason 1 to 1,000 characters */
    @Transactional
    public Answer<Long> copy(Actor actor, long account, String reason) {
        if (!actor.administers()) {
            return new Answer.Forbidden<>();
        }
        if (accounts.find(account).isEmpty()) {
            return new Answer.Hidden<>();
        }
        if (reason.isBlank() || reason.length() > MOST_REASON) {
            return new Answer.Invalid<>(List.of(Diagnostic.error(
                    "REASON_MISSING",
                    "Say in up to 1,000 characters who has asked for the copy.",
                    Where.at("reason"))));
        }
        audit.record("PERSONAL_DATA_COPIED", actor.account(), "account " + account, reason.strip());
        return new Answer.Given<>(jobs.handIn(
                actor.account(),
                KIND,
                Phrases.of("admin", Locale.ENGLISH).say("data.job", Long.toString(account)),
                JsonTree.object().add("account", account).build()));
    }

    @Override
    @SystemTask
    public String kind() {
        return KIND;
    }

    @Override
    @SystemTask
    public Outcome run(long owner, JsonObject input, Progress progress) {
        long account = input.getJsonNumber("account").longValueExact();
        List<PersonalFile> files = parts.copy(account, progress);
        Phrases words = Phrases.of("admin", Locale.ENGLISH);
        byte[] zip = PersonalArchive.zip(readme(words, account, files), files);
        return zip.length > MOST_BYTES
                ? Outcome.failed(words.word("data.tooLarge"))
                : Outcome.made(
                        words.say("data.made", files.size()),
                        new JobFile("casebook-account-" + account + ".zip", "application/zip", zip));
    }

    private String readme(Phrases words, long account, List<PersonalFile> files) {
        return words.say("data.readme", Long.toString(account), Timestamps.text(clock.instant()))
                + "\n\n"
                + files.stream()
                        .map(file -> file.name() + ".json\n    " + words.word("data.file." + file.name()))
                        .collect(Collectors.joining("\n"))
                + "\n\n"
                + words.word("data.readme.not")
                + "\n";
    }
}
