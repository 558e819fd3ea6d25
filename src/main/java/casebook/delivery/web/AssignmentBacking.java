package casebook.delivery.web;

import casebook.delivery.Assignment;
import casebook.delivery.AssignmentDetails;
import casebook.delivery.AssignmentEdit;
import casebook.delivery.NewAssignment;
import casebook.delivery.app.EditingAssignments;
import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.roster.Course;
import casebook.roster.app.Roster;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The settings of an assignment, what they mean for whom, and how to change them. */
@Named
@RequestScoped
public class AssignmentBacking {
    private final EditingAssignments editing;
    private final AssignmentSheets sheets;
    private final Roster roster;
    private final CurrentActor current;
    private @Nullable AssignmentDetails details;
    private @Nullable AssignmentSheet sheet;

    @Inject
    public AssignmentBacking(EditingAssignments editing, AssignmentSheets sheets, Roster roster, CurrentActor current) {
        this.editing = editing;
        this.sheets = sheets;
        this.roster = roster;
        this.current = current;
    }

    public void load() {
        switch (editing.open(current.actor(), PageFlow.id("assignment"))) {
            case Answer.Given<AssignmentDetails> given -> show(given.value());
            case Answer.Forbidden<AssignmentDetails> ignored -> PageFlow.forbidden();
            case Answer.Hidden<AssignmentDetails> ignored -> PageFlow.notFound();
            case Answer.Invalid<AssignmentDetails> ignored -> PageFlow.notFound();
        }
    }

    private void show(AssignmentDetails found) {
        details = found;
        Assignment assignment = found.assignment();
        SentForm form = PageFlow.posted()
                ? sheets.sent(SentForm.of(PageFlow.request()), PageFlow.parameter("do"))
                : AssignmentForm.of(assignment, found.revision());
        if (PageFlow.posted() && PageFlow.parameter("do").equals("save")) {
            Optional<NewAssignment> wanted = sheets.read(form, found.quiz().id(), assignment.zone());
            if (wanted.isPresent() && edit(assignment.id(), wanted.get(), form)) {
                return;
            }
        }
        Course course = roster.course(current.actor(), assignment.course()).orElseThrow();
        sheet = sheets.sheet(current.actor(), course, form, assignment.zone(), assignment.id());
    }

    /** @return whether the page leads elsewhere now */
    private boolean edit(long assignment, NewAssignment wanted, SentForm form) {
        AssignmentEdit edit =
                new AssignmentEdit((int) AssignmentSheets.id(form, "revision"), wanted, form.has("latest", "on"));
        switch (editing.edit(current.actor(), assignment, edit)) {
            case Answer.Given<Assignment> ignored ->
                PageFlow.leadTo("/teach/assignment.xhtml?assignment=" + assignment + "&done=saved");
            case Answer.Forbidden<Assignment> ignored -> PageFlow.forbidden();
            case Answer.Hidden<Assignment> ignored -> PageFlow.notFound();
            case Answer.Invalid<Assignment> refused -> {
                sheets.refuse(form, refused.diagnostics());
                return false;
            }
        }
        return true;
    }

    public @Nullable AssignmentDetails getDetails() {
        return details;
    }

    public @Nullable AssignmentSheet getSheet() {
        return sheet;
    }
}
