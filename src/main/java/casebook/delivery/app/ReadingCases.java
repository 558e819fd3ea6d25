package casebook.delivery.app;

import casebook.cases.CandidateCase;
import casebook.cases.CaseVersion;
import casebook.cases.DecisionChoice;
import casebook.cases.DecisionPoint;
import casebook.cases.Note;
import casebook.cases.OpenedParts;
import casebook.cases.Part;
import casebook.cases.ReaderCase;
import casebook.cases.ReadersMarks;
import casebook.cases.TeachingCase;
import casebook.cases.app.CaseLibrary;
import casebook.delivery.Attempts;
import casebook.delivery.Reading;
import casebook.delivery.Sitting;
import casebook.platform.RecentlyUsed;
import casebook.platform.WorkClock;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The case for students: beside a quiz, and to read with its guide, notes and decisions outside of one. */
@ApplicationScoped
@Transactional
public class ReadingCases {
    private final CaseLibrary library;
    private final ReadersMarks marks;
    private final Attempts attempts;
    private final Access access;
    private final WorkClock clock;
    private final RecentlyUsed<OpenCase, CandidateCase> beside = new RecentlyUsed<>(20);

    /** What is open of a version; the same parts always show the same. */
    private record OpenCase(long version, Set<String> parts) {}

    @Inject
    public ReadingCases(CaseLibrary library, ReadersMarks marks, Attempts attempts, Access access, WorkClock clock) {
        this.library = library;
        this.marks = marks;
        this.attempts = attempts;
        this.access = access;
        this.clock = clock;
    }

    /** The case beside the questions of the actor's own attempt: the parts that are open, without types and dates. */
    public Optional<CandidateCase> beside(Actor who, Sitting sitting) {
        Long version = sitting.attempt().caseVersion();
        if (version == null || sitting.attempt().account() != who.account()) {
            return Optional.empty();
        }
        CaseVersion found = library.get(version);
        Set<String> open = open(
                who,
                sitting.assignment().course(),
                found,
                marks.choices(who.account(), sitting.assignment().course(), found.caseId()));
        return Optional.of(
                beside.get(new OpenCase(version, open), key -> CandidateCase.of(found.teachingCase(), open, false)));
    }

    /** Ids of the parts of a version that are open to the actor in a course. */
    public Set<String> openParts(Actor who, long course, long version) {
        CaseVersion found = library.get(version);
        return open(who, course, found, marks.choices(who.account(), course, found.caseId()));
    }

    /**
     * A case that a course of the actor's uses, as far as it is open there.
     *
     * @param slug of the case; empty for the first that the actor may read
     */
    public Answer<Reading> read(Actor who, String slug) {
        for (long course : access.coursesOf(who)) {
            Set<Long> used = Set.copyOf(marks.casesOf(course));
            for (CaseVersion version : library.served()) {
                boolean wanted = slug.isEmpty() || version.teachingCase().slug().equals(slug);
                if (wanted && used.contains(version.caseId())) {
                    return new Answer.Given<>(reading(who, course, version));
                }
            }
        }
        return new Answer.Hidden<>();
    }

    /** Keeps the actor's note beside a passage in place of the one before; an empty text takes it away. */
    public Answer<Reading> keepNote(Actor who, String slug, String passage, String text) {
        Answer<Reading> answer = read(who, slug);
        if (answer instanceof Answer.Given<Reading> given && given.value().has(passage)) {
            Reading reading = given.value();
            String kept = text.strip();
            String cut = kept.length() <= Note.MAX_LENGTH ? kept : kept.substring(0, Note.MAX_LENGTH);
            marks.keep(who.account(), reading.caseId(), new Note(passage, cut, clock.instant()));
            return answer;
        }
        return new Answer.Hidden<>();
    }

    /** Commits the actor to an option of an open decision; what was committed before stays. */
    public Answer<Reading> decide(Actor who, String slug, String decision, String option, String reasons) {
        Answer<Reading> answer = read(who, slug);
        if (!(answer instanceof Answer.Given<Reading> given) || !given.value().offers(decision, option)) {
            return new Answer.Hidden<>();
        }
        Reading reading = given.value();
        boolean free =
                reading.choices().stream().noneMatch(made -> made.decision().equals(decision));
        if (free) {
            String kept = reasons.strip();
            marks.commit(
                    who.account(),
                    reading.course(),
                    reading.caseId(),
                    new DecisionChoice(
                            decision,
                            option,
                            kept.substring(0, Math.min(kept.length(), DecisionChoice.MAX_LENGTH)),
                            clock.instant()));
        }
        return answer;
    }

    private Reading reading(Actor who, long course, CaseVersion version) {
        List<DecisionChoice> choices = marks.choices(who.account(), course, version.caseId());
        Set<String> committed = choices.stream().map(DecisionChoice::decision).collect(Collectors.toSet());
        Set<String> open = open(who, course, version, choices);
        boolean staff = access.membership(who, course).isStaff();
        Set<String> answered = staff ? decisions(version) : committed;
        ReaderCase reader = ReaderCase.of(version.teachingCase(), open, answered);
        boolean inQuiz = !staff && !attempts.runningOf(who.account()).isEmpty();
        return new Reading(
                course,
                version.caseId(),
                inQuiz ? reader.withoutGuide() : Reading.inTurn(reader, answered),
                version.teachingCase().parts(),
                marks.notes(who.account(), version.caseId()),
                choices,
                inQuiz);
    }

    /** Staff have every part; students have what the course has opened and what their decisions have. */
    private Set<String> open(Actor who, long course, CaseVersion version, List<DecisionChoice> choices) {
        TeachingCase whole = version.teachingCase();
        if (access.membership(who, course).isStaff()) {
            return whole.parts().stream().map(Part::id).collect(Collectors.toSet());
        }
        List<String> committed = choices.stream().map(DecisionChoice::decision).toList();
        return OpenedParts.of(whole, marks.openParts(course, version.caseId()), committed);
    }

    private static Set<String> decisions(CaseVersion version) {
        return version.teachingCase().decisions().stream()
                .map(DecisionPoint::id)
                .collect(Collectors.toSet());
    }
}
