package casebook.roster.web;

import casebook.platform.web.Ids;
import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.roster.Course;
import casebook.roster.Section;
import casebook.roster.app.CreatingCourses;
import casebook.roster.app.Roster;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All courses of the installation, and the form that makes one. */
@Named
@RequestScoped
public class CoursesBacking {
    private static final int PAGE = 100;
    private static final Set<String> OLD =
            Set.of("Etc", "SystemV", "US", "Canada", "Brazil", "Mexico", "Chile", "Cuba", "GB", "NZ", "PRC", "ROC");

    private final Roster roster;
    private final CreatingCourses creating;
    private final CurrentActor current;
    private SentForm form = new SentForm();
    private List<Course> courses = List.of();

    @Inject
    public CoursesBacking(Roster roster, CreatingCourses creating, CurrentActor current) {
        this.roster = roster;
        this.creating = creating;
        this.current = current;
    }

    public void load() {
        Actor who = current.actor();
        if (!who.administers()) {
            PageFlow.forbidden();
            return;
        }
        if (PageFlow.posted()) {
            form = SentForm.of(PageFlow.request());
            make(who);
        }
        courses = roster.courses(who, Ids.read(PageFlow.parameter("after")).orElse(0L), PAGE);
        if (!PageFlow.posted()) {
            form.fill(
                    "zone",
                    courses.isEmpty()
                            ? ZoneId.systemDefault()
                            : courses.getLast().zone());
        }
    }

    private void make(Actor who) {
        ZoneId zone = form.read("zone", ZoneId::of, RosterWords.say("roster.courses.zone.choose"))
                .orElse(null);
        if (zone == null) {
            form.fault("zone", RosterWords.say("roster.courses.zone.choose"));
            return;
        }
        List<String> sections = form.text("sections")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        switch (creating.create(who, form.text("title"), zone, sections)) {
            case Answer.Given<Course> made ->
                PageFlow.leadTo("/admin/course.xhtml?course=" + made.value().id() + "&done=course");
            case Answer.Invalid<Course> invalid -> form.faults(inFields(invalid.diagnostics()), Diagnostic::message);
            case Answer.Forbidden<Course> ignored -> PageFlow.forbidden();
            case Answer.Hidden<Course> ignored -> PageFlow.notFound();
        }
    }

    /** Sections are typed into one field. */
    private static List<Diagnostic> inFields(List<Diagnostic> faults) {
        return faults.stream()
                .map(fault -> fault.where().path().startsWith("sections")
                        ? Diagnostic.error(fault.code(), fault.message(), casebook.shared.Where.at("sections"))
                        : fault)
                .toList();
    }

    public List<Course> getCourses() {
        return courses;
    }

    /** After which the next page begins; empty on the last. */
    public String getNext() {
        return courses.size() < PAGE ? "" : Long.toString(courses.getLast().id());
    }

    public String sectionsOf(Course course) {
        return course.sections().stream().map(Section::name).collect(Collectors.joining(", "));
    }

    public SentForm getForm() {
        return form;
    }

    /** Places, without the old names that the list of zones keeps for programs. */
    public Map<String, String> getZones() {
        Map<String, String> zones = new LinkedHashMap<>();
        zones.put("UTC", "UTC");
        new TreeSet<>(ZoneId.getAvailableZoneIds())
                .stream()
                        .filter(id -> id.contains("/") && !OLD.contains(id.substring(0, id.indexOf('/'))))
                        .forEach(id -> zones.put(id, id.replace('_', ' ')));
        return zones;
    }

    public String getDone() {
        return RosterWords.done(PageFlow.parameter("done"));
    }
}
