package casebook.roster.web;

import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.roster.Course;
import casebook.roster.EnrolmentPlan;
import casebook.roster.EnrolmentPlan.Effect;
import casebook.roster.RosterRights;
import casebook.roster.Section;
import casebook.roster.app.EnrollingClasses;
import casebook.roster.app.ReadingRosters;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Enrolling from a file in two steps: what it would do, line by line, and then the deed. */
@Named
@RequestScoped
public class EnrolBacking {
    private static final int MOST_FAULTS = 200;
    private static final int MOST_STEPS = 1_000;

    private final ReadingRosters reading;
    private final EnrollingClasses enrolling;
    private final CurrentActor current;
    private Course course = Course.NONE;
    private RosterRights rights = RosterRights.NONE;
    private SentFile file = SentFile.NONE;
    private @Nullable EnrolmentPlan plan;
    private List<Diagnostic> faults = List.of();

    @Inject
    public EnrolBacking(ReadingRosters reading, EnrollingClasses enrolling, CurrentActor current) {
        this.reading = reading;
        this.enrolling = enrolling;
        this.current = current;
    }

    public void load() {
        Actor who = current.actor();
        long id = PageFlow.id("course");
        PageFlow.given(reading.open(who, id), new SentForm()).ifPresent(opened -> {
            course = opened.course();
            rights = opened.rights();
            if (!rights.mayChange()) {
                PageFlow.forbidden();
            } else if (PageFlow.posted()) {
                take(who);
            } else if (!PageFlow.parameter("template").isEmpty()) {
                SentFile.download("enrol-template.csv", RosterWords.say("roster.enrol.template.content"));
            } else if (!PageFlow.parameter("refused").isEmpty()) {
                faults = List.of(SentFile.tooLarge());
            }
        });
    }

    private void take(Actor who) {
        file = SentFile.of(PageFlow.request());
        faults = file.faults();
        if (!faults.isEmpty()) {
            return;
        }
        if (PageFlow.parameter("do").equals("enrol")) {
            enrol(who);
        } else {
            show(enrolling.preview(who, course.id(), file.bytes()));
        }
    }

    private void enrol(Actor who) {
        switch (enrolling.send(who, course.id(), file.bytes())) {
            case Answer.Given<EnrollingClasses.Sent> given -> PageFlow.leadTo(next(given.value()));
            case Answer.Invalid<EnrollingClasses.Sent> invalid -> faults = invalid.diagnostics();
            case Answer.Hidden<EnrollingClasses.Sent> ignored -> PageFlow.notFound();
            case Answer.Forbidden<EnrollingClasses.Sent> ignored -> PageFlow.forbidden();
        }
    }

    private String next(EnrollingClasses.Sent sent) {
        return switch (sent) {
            case EnrollingClasses.Sent.Done done ->
                "/teach/students.xhtml?course=" + course.id() + "&done=class&n="
                        + done.enrolled().enrolled();
            case EnrollingClasses.Sent.AsJob job -> "/account/jobs.xhtml#job-" + job.job();
        };
    }

    private void show(Answer<EnrolmentPlan> preview) {
        switch (preview) {
            case Answer.Given<EnrolmentPlan> given -> plan = given.value();
            case Answer.Invalid<EnrolmentPlan> invalid -> faults = invalid.diagnostics();
            case Answer.Hidden<EnrolmentPlan> ignored -> PageFlow.notFound();
            case Answer.Forbidden<EnrolmentPlan> ignored -> PageFlow.forbidden();
        }
    }

    public Course getCourse() {
        return course;
    }

    /** Of those in which the reader may enrol. */
    public String getSectionNames() {
        return rights.open(course).stream().map(Section::name).collect(Collectors.joining(", "));
    }

    public @Nullable EnrolmentPlan getPlan() {
        return plan;
    }

    /** The first of them; {@link #getMoreSteps} says how many there are besides. */
    public List<EnrolmentPlan.Step> getSteps() {
        return plan == null
                ? List.of()
                : plan.steps().subList(0, Math.min(MOST_STEPS, plan.steps().size()));
    }

    public int getMoreSteps() {
        return plan == null ? 0 : Math.max(0, plan.steps().size() - MOST_STEPS);
    }

    public long getCreated() {
        return plan == null ? 0 : plan.count(Effect.CREATED);
    }

    public long getEnrolled() {
        return plan == null ? 0 : plan.count(Effect.ENROLLED);
    }

    public long getUnchanged() {
        return plan == null ? 0 : plan.count(Effect.UNCHANGED);
    }

    /** The first of them; {@link #getMoreFaults} says how many there are besides. */
    public List<Diagnostic> getFaults() {
        return faults.subList(0, Math.min(MOST_FAULTS, faults.size()));
    }

    public int getMoreFaults() {
        return Math.max(0, faults.size() - MOST_FAULTS);
    }

    /** What was sent, to be corrected or sent on; empty when it is no text. */
    public String getText() {
        return file.text();
    }
}
