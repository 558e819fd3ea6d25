package casebook.delivery.web;

import casebook.delivery.Assignment;
import casebook.delivery.QuizUse;
import casebook.delivery.app.ListingQuizzes;
import casebook.platform.web.PageFlow;
import casebook.roster.Course;
import casebook.roster.Section;
import casebook.roster.app.Roster;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The quizzes of a course and what uses them. */
@Named
@RequestScoped
public class QuizzesBacking {
    private final ListingQuizzes listing;
    private final Roster roster;
    private final CurrentActor current;
    private @Nullable Course course;
    private List<QuizUse> quizzes = List.of();
    private boolean editable;

    @Inject
    public QuizzesBacking(ListingQuizzes listing, Roster roster, CurrentActor current) {
        this.listing = listing;
        this.roster = roster;
        this.current = current;
    }

    public void load() {
        Actor who = current.actor();
        long id = PageFlow.id("course");
        switch (listing.ofCourse(who, id)) {
            case Answer.Given<List<QuizUse>> given -> {
                quizzes = given.value();
                course = roster.course(who, id).orElseThrow();
                editable = roster.membership(who, id).isInstructor();
            }
            case Answer.Forbidden<List<QuizUse>> ignored -> PageFlow.forbidden();
            case Answer.Hidden<List<QuizUse>> ignored -> PageFlow.notFound();
            case Answer.Invalid<List<QuizUse>> ignored -> PageFlow.notFound();
        }
    }

    public @Nullable Course getCourse() {
        return course;
    }

    public List<QuizUse> getQuizzes() {
        return quizzes;
    }

    /** Whether the reader makes and assigns quizzes here. */
    public boolean isEditable() {
        return editable;
    }

    /** The sections that an assignment is set for, as "A, B"; empty when it is set for single persons. */
    public String sectionsOf(Assignment assignment) {
        return course == null
                ? ""
                : course.sections().stream()
                        .filter(section -> assignment.sections().contains(section.id()))
                        .map(Section::name)
                        .collect(Collectors.joining(", "));
    }
}
