package casebook.delivery.app;

import casebook.cases.CandidateCase;
import casebook.cases.CaseVersion;
import casebook.cases.DecisionChoice;
import casebook.cases.DecisionPoint;
import casebook.cases.Note;
import casebook.cases.Part;
import casebook.cases.ReaderCase;
import casebook.cases.ReadersMarks;
import casebook.cases.Reading;
import casebook.cases.TeachingCase;
import casebook.cases.app.CaseLibrary;
import casebook.delivery.Attempt;
import casebook.delivery.Attempts;
import casebook.delivery.ReaderView;
import casebook.delivery.Sitting;
import casebook.platform.WorkClock;
import casebook.roster.Course;
import casebook.roster.Courses;
import casebook.security.Actor;
import casebook.security.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Members of a course read its cases, write notes beside them, and commit decisions. Staff have every part open. */
@ApplicationScoped
@Transactional
public class ReadingCases {
    private final CaseLibrary cases;
    private final ReadersMarks marks;
    private final Courses courses;
    private final Attempts attempts;
    private final Access access;
    private final WorkClock clock;

    @Inject
    public ReadingCases(
            CaseLibrary cases,
            ReadersMarks marks,
            Courses courses,
            Attempts attempts,
            Access access,
            WorkClock clock) {
        this.cases = cases;
        this.marks = marks;
        this.courses = courses;
        this.attempts = attempts;
        this.access = access;
        this.clock = clock;
    }

    /** The cases of all courses of the actor, one view for each course that uses it. */
    public List<ReaderView> all(Actor who) {
        List<ReaderView> views = new ArrayList<>();
        for (Course course : courses.withIds(access.coursesOf(who))) {
            List<Long> used = marks.casesOf(course.id());
            cases.served().stream()
                    .filter(version -> used.contains(version.caseId()))
                    .forEach(version -> views.add(view(who, course, version)));
        }
        return views;
    }

    /** The case with this slug in the first of the actor's courses that uses it. */
    public Answer<ReaderView> read(Actor who, String slug) {
        return find(who, slug).<Answer<ReaderView>>map(Answer.Given::new).orElseGet(Answer.Hidden::new);
    }

    /** The case beside the questions of the actor's own attempt: the open parts, without types, dates and consequences. */
    public Optional<CandidateCase> beside(Actor who, Sitting sitting) {
        Long pinned = sitting.attempt().caseVersion();
        if (pinned == null || sitting.attempt().account() != who.account()) {
            return Optional.empty();
        }
        CaseVersion version = cases.get(pinned);
        long course = sitting.assignment().course();
        return Optional.of(CandidateCase.of(version.teachingCase(), open(who, course, version), false));
    }

    private Set<String> open(Actor who, long course, CaseVersion version) {
        TeachingCase whole = version.teachingCase();
        return access.membership(who, course).isStaff()
                ? whole.parts().stream().map(Part::id).collect(Collectors.toSet())
                : Reading.openParts(
                        whole,
                        marks.openParts(course, version.caseId()),
                        marks.choices(who.account(), course, version.caseId()).stream()
                                .map(DecisionChoice::decision)
                                .toList());
    }

    /** Keeps a private note at a passage that the reader may read; an empty text takes the note away. */
    public Answer<Note> note(Actor who, String slug, String passage, String text) {
        Optional<ReaderView> view = find(who, slug);
        if (view.isEmpty()) {
            return new Answer.Hidden<>();
        }
        boolean readable = view.get().shown().sections().stream()
                .flatMap(section -> section.passages().stream())
                .anyMatch(block -> block.id().equals(passage));
        if (!readable) {
            return new Answer.Hidden<>();
        }
        Note note = new Note(passage, text.strip(), clock.instant());
        marks.keep(who.account(), view.get().version().caseId(), note);
        return new Answer.Given<>(note);
    }

    /** Commits to an option once; a second time changes nothing and answers with the first. */
    public Answer<DecisionChoice> decide(Actor who, String slug, String decision, String option, String reasons) {
        Optional<ReaderView> found = find(who, slug);
        Optional<ReaderCase.Decision> point = found.flatMap(view -> view.shown().decisions().stream()
                .filter(open -> open.id().equals(decision))
                .findFirst());
        if (found.isEmpty() || point.isEmpty()) {
            return new Answer.Hidden<>();
        }
        ReaderView view = found.get();
        Optional<DecisionChoice> earlier = view.choices().stream()
                .filter(choice -> choice.decision().equals(decision))
                .findFirst();
        if (earlier.isPresent()) {
            return new Answer.Given<>(earlier.get());
        }
        if (point.get().options().stream().noneMatch(offered -> offered.id().equals(option))) {
            return new Answer.Invalid<>(List.of(
                    Diagnostic.error("OPTION_UNKNOWN", "Choose one of the options of this decision.", Where.at("option"))));
        }
        DecisionChoice choice = new DecisionChoice(decision, option, reasons, clock.instant());
        marks.commit(who.account(), view.course(), view.version().caseId(), choice);
        return new Answer.Given<>(choice);
    }

    private Optional<ReaderView> find(Actor who, String slug) {
        return cases.served(slug).flatMap(version -> courses.withIds(access.coursesOf(who)).stream()
                .filter(course -> marks.casesOf(course.id()).contains(version.caseId()))
                .findFirst()
                .map(course -> view(who, course, version)));
    }

    private ReaderView view(Actor who, Course course, CaseVersion version) {
        TeachingCase whole = version.teachingCase();
        List<DecisionChoice> choices = marks.choices(who.account(), course.id(), version.caseId());
        Set<String> committed =
                choices.stream().map(DecisionChoice::decision).collect(Collectors.toSet());
        boolean staff = access.membership(who, course.id()).isStaff();
        Set<String> open = staff
                ? whole.parts().stream().map(Part::id).collect(Collectors.toSet())
                : Reading.openParts(whole, marks.openParts(course.id(), version.caseId()), committed);
        Set<String> answered = staff
                ? whole.decisions().stream().map(DecisionPoint::id).collect(Collectors.toSet())
                : committed;
        ReaderCase shown = ReaderCase.of(whole, open, answered);
        boolean sitting = !staff && isSitting(who, version);
        return new ReaderView(
                course.id(),
                course.title(),
                version,
                sitting ? Reading.whileSitting(shown) : shown,
                whole.parts().stream().filter(part -> !open.contains(part.id())).toList(),
                marks.notes(who.account(), version.caseId()),
                choices,
                sitting);
    }

    private boolean isSitting(Actor who, CaseVersion version) {
        return attempts.runningOf(who.account()).stream()
                .map(Attempt::caseVersion)
                .filter(Objects::nonNull)
                .anyMatch(pinned -> cases.get(pinned).caseId() == version.caseId());
    }
}
