package casebook.desk.web;

import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.roster.Accommodation;
import casebook.roster.Course;
import casebook.roster.RosterRow;
import casebook.roster.app.ReadingRosters;
import casebook.roster.app.Roster;
import casebook.roster.app.SettingAccommodations;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A student's extra time, set once for all quizzes, and what it does to those that are open or coming. */
@Named
@RequestScoped
public class AccommodationBacking {
    private static final String FACTOR = "Give a factor from 1 to 10 with at most three decimals, such as 1.5.";
    private static final String MINUTES = "Give whole minutes from 0 to 1440.";

    private final ReadingRosters reading;
    private final Roster roster;
    private final SettingAccommodations setting;
    private final ExtraTimeEffects effects;
    private final CurrentActor current;
    private Course course = Course.NONE;
    private @Nullable RosterRow student;
    private SentForm form = new SentForm();
    private Accommodation shown = Accommodation.NONE;
    private boolean trial;
    private List<ExtraTimeEffects.Line> lines = List.of();

    @Inject
    public AccommodationBacking(
            ReadingRosters reading,
            Roster roster,
            SettingAccommodations setting,
            ExtraTimeEffects effects,
            CurrentActor current) {
        this.reading = reading;
        this.roster = roster;
        this.setting = setting;
        this.effects = effects;
        this.current = current;
    }

    public void load() {
        Actor who = current.actor();
        long id = PageFlow.id("course");
        long account = PageFlow.id("student");
        PageFlow.given(reading.open(who, id), form).ifPresent(opened -> course = opened.course());
        if (course == Course.NONE) {
            return;
        }
        student = PageFlow.given(reading.student(who, id, account), form)
                .map(List::getFirst)
                .orElse(null);
        if (student == null) {
            return;
        }
        if (!who.administers() && !roster.teaches(who, account)) {
            PageFlow.forbidden();
            return;
        }
        shown = PageFlow.given(roster.accommodationOf(who, account), form).orElse(shown);
        if (PageFlow.posted()) {
            take(who, account);
        } else {
            form.fill("factor", shown.factor().toPlainString())
                    .fill("minutes", shown.extra().toMinutes());
        }
        lines = effects.of(who, course, account, shown);
    }

    private void take(Actor who, long account) {
        form = SentForm.of(PageFlow.request());
        Accommodation wanted = wanted();
        if (!form.isSound()) {
            return;
        }
        if (form.text("do").equals("try")) {
            form.faults(wanted.faults(), fault -> fault.message());
            shown = form.isSound() ? wanted : shown;
            trial = form.isSound();
        } else if (PageFlow.given(setting.set(who, account, wanted), form).isPresent()) {
            PageFlow.leadTo("/teach/accommodation.xhtml?course=" + course.id() + "&student=" + account + "&done=extra");
        }
    }

    /** Empty fields are no extra time. Seconds that were set over REST stay as long as the minutes are not changed. */
    private Accommodation wanted() {
        BigDecimal factor =
                form.read("factor", AccommodationBacking::factor, FACTOR).orElse(BigDecimal.ONE);
        long minutes =
                form.read("minutes", AccommodationBacking::minutes, MINUTES).orElse(0L);
        Duration extra = minutes == shown.extra().toMinutes() ? shown.extra() : Duration.ofMinutes(minutes);
        return new Accommodation(factor, extra);
    }

    private static BigDecimal factor(String text) {
        BigDecimal factor = new BigDecimal(text.replace(',', '.'));
        return sound(new Accommodation(factor, Duration.ZERO)).factor();
    }

    private static long minutes(String text) {
        long minutes = Long.parseLong(text);
        return sound(new Accommodation(BigDecimal.ONE, Duration.ofMinutes(Math.clamp(minutes, -1L, 9_999L))))
                .extra()
                .toMinutes();
    }

    private static Accommodation sound(Accommodation wanted) {
        if (!wanted.faults().isEmpty()) {
            throw new IllegalArgumentException("out of range");
        }
        return wanted;
    }

    public Course getCourse() {
        return course;
    }

    public @Nullable RosterRow getStudent() {
        return student;
    }

    public SentForm getForm() {
        return form;
    }

    /** What is set, or what is tried. */
    public Accommodation getShown() {
        return shown;
    }

    /** Whether the lines say what would be if it were saved. */
    public boolean isTrial() {
        return trial;
    }

    public List<ExtraTimeEffects.Line> getLines() {
        return lines;
    }

    public boolean isDone() {
        return PageFlow.parameter("done").equals("extra");
    }
}
