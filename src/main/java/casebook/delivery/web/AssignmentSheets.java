package casebook.delivery.web;

import casebook.delivery.NewAssignment;
import casebook.delivery.Outlook;
import casebook.delivery.app.ForetellingEnds;
import casebook.platform.WorkClock;
import casebook.platform.web.Ids;
import casebook.platform.web.Phrases;
import casebook.platform.web.SentForm;
import casebook.roster.Course;
import casebook.roster.Member;
import casebook.roster.Membership;
import casebook.roster.Section;
import casebook.roster.app.Roster;
import casebook.security.Actor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the form of an assignment and puts together what its page shows, for a new one and for one that exists. */
@RequestScoped
public class AssignmentSheets {
    private static final int MOST_FOUND = 15;
    private static final List<String> TIMES = List.of("opens", "closes", "start");

    private final ForetellingEnds foretelling;
    private final Roster roster;
    private final WorkClock clock;

    @Inject
    public AssignmentSheets(ForetellingEnds foretelling, Roster roster, WorkClock clock) {
        this.foretelling = foretelling;
        this.roster = roster;
        this.clock = clock;
    }

    /** What stands in the fields of a new one. The only section that the actor teaches is chosen. */
    SentForm empty(Actor who, Course course, Instant now) {
        List<Section> taught = taught(who, course);
        SentForm form = AssignmentForm.empty(course.zone(), now);
        return taught.size() == 1
                ? form.fill("section", List.of(Long.toString(taught.getFirst().id())))
                : form;
    }

    private List<Section> taught(Actor who, Course course) {
        Membership mine = roster.membership(who, course.id());
        return course.sections().stream()
                .filter(section -> mine.isInstructorOf(section.id()))
                .toList();
    }

    /** What was sent, after a button that picks a person or takes one out. */
    SentForm sent(SentForm form, String button) {
        List<String> persons = new ArrayList<>(form.all("person"));
        String argument = button.substring(button.indexOf(':') + 1);
        if (button.startsWith("pick:") && !persons.contains(argument)) {
            persons.add(argument);
        } else if (button.startsWith("drop:")) {
            persons.remove(argument);
        }
        return form.fill("person", persons);
    }

    Optional<NewAssignment> read(SentForm form, long quiz, ZoneId zone) {
        return new AssignmentForm(form, zone, words()).read(quiz, clock.instant());
    }

    /** What a use case has against it, said at the fields. */
    void refuse(SentForm form, List<Diagnostic> diagnostics) {
        for (Diagnostic one : diagnostics) {
            String field = switch (one.where().path()) {
                case "sections", "accounts" -> "sections";
                case "grace", "latest" -> one.where().path();
                default -> "";
            };
            String key = "assign.fault." + one.code();
            form.fault(field, words().has(key) ? words().word(key) : one.message());
        }
    }

    /** @param assignment whose attempts in progress count; null for one that is not set yet */
    AssignmentSheet sheet(Actor who, Course course, SentForm form, ZoneId zone, @Nullable Long assignment) {
        // They are read again to foretell ends, for the sections that are chosen; here only when somebody is looked
        // for.
        boolean wanted = !form.text("find").isEmpty() || !form.all("person").isEmpty();
        List<Member> students =
                wanted && roster.studentsOf(who, course.id()) instanceof Answer.Given<List<Member>> given
                        ? given.value()
                        : List.of();
        List<Member> found = found(students, form.text("find"));
        AssignmentForm read = new AssignmentForm(form, zone, words());
        Map<String, Map<String, String>> offsets = new LinkedHashMap<>();
        TIMES.forEach(field -> offsets.put(field, read.offsets(field)));
        Optional<Outlook> outlook = outlook(who, course, read, assignment);
        OutlookWords said = new OutlookWords(zone, words(), locale());
        return new AssignmentSheet(
                course,
                form,
                taught(who, course),
                once(students).stream()
                        .filter(one -> form.has("person", Long.toString(one.account())))
                        .toList(),
                found.stream().limit(MOST_FOUND).toList(),
                found.size(),
                offsets,
                outlook.map(all -> lines(said, all, read)).orElse(List.of()),
                outlook.map(said::personal).orElse(List.of()),
                outlook.map(Outlook::more).orElse(0),
                outlook.map(Outlook::students).orElse(0));
    }

    private static List<String> lines(OutlookWords said, Outlook outlook, AssignmentForm form) {
        List<String> lines = new ArrayList<>(said.ordinary(outlook));
        lines.add(words().say("assign.attemptLine", form.attempts()));
        return lines;
    }

    private Optional<Outlook> outlook(Actor who, Course course, AssignmentForm read, @Nullable Long assignment) {
        Optional<Instant> start = read.time("start");
        return read.read(-1, clock.instant())
                .flatMap(wanted -> foretelling.foretell(
                                        who,
                                        course.id(),
                                        wanted.sections(),
                                        wanted.accounts(),
                                        wanted.window(),
                                        start.orElse(wanted.window().opens()),
                                        assignment)
                                instanceof Answer.Given<Outlook> given
                        ? Optional.of(given.value())
                        : Optional.empty());
    }

    /** One row for each person, whatever the number of their sections. */
    private static List<Member> once(List<Member> students) {
        Map<Long, Member> once = new LinkedHashMap<>();
        students.forEach(one -> once.putIfAbsent(one.account(), one));
        return List.copyOf(once.values());
    }

    private static List<Member> found(List<Member> students, String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                ? List.of()
                : once(students).stream()
                        .filter(one -> (one.displayName() + " " + one.username())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                        .toList();
    }

    /** The id in a field; -1 for none. */
    static long id(SentForm form, String field) {
        return Ids.orNothing(form.text(field));
    }

    private static Phrases words() {
        return Phrases.of("quizzes", locale());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
