package casebook.workbench.web;

import casebook.commentary.draft.Requirement;
import casebook.platform.web.PageFlow;
import casebook.platform.web.Phrases;
import casebook.platform.web.SentForm;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.workbench.Held;
import casebook.workbench.Judging;
import casebook.workbench.app.Publication;
import casebook.workbench.app.PublishingDrafts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What publishing a draft would do, and doing it. */
@Named
@RequestScoped
public class PublishBacking {
    private static final int LONGEST = 500;

    private final PublishingDrafts publishing;
    private final CurrentActor current;
    private @Nullable Publication publication;
    private SentForm form = new SentForm().fill("reviewed", "").fill("parts", "first");

    @Inject
    public PublishBacking(PublishingDrafts publishing, CurrentActor current) {
        this.publishing = publishing;
        this.current = current;
    }

    public void load() {
        Actor who = current.actor();
        PageFlow.given(publishing.check(who, PageFlow.id("draft")), form).ifPresent(found -> publication = found);
        if (!PageFlow.isDone() && PageFlow.posted()) {
            form = SentForm.of(PageFlow.request());
            publish(who, getPublication());
        }
    }

    private void publish(Actor who, Publication found) {
        Publication.Wish wish = new Publication.Wish(
                form.text("base").matches("[0-9]{1,9}") ? Integer.parseInt(form.text("base")) : 0,
                form.has("reviewed", "yes"),
                form.text("bank"),
                form.all("course").stream()
                        .filter(id -> id.matches("[0-9]{1,18}"))
                        .map(Long::valueOf)
                        .toList(),
                form.has("parts", "all") ? List.of("A", "B", "C") : List.of("A"),
                form.has("anyway", "yes") ? cut(form.text("reason").strip()) : "");
        switch (publishing.publish(who, found.draft(), wish)) {
            case Answer.Given<Publication.Done> done ->
                PageFlow.leadTo("/teach/publish.xhtml?draft=" + found.draft() + "&done="
                        + done.value().slug() + "&reviewed=" + done.value().reviewed() + "&drafts="
                        + done.value().drafts() + "&courses="
                        + done.value().courses().stream().map(String::valueOf).collect(Collectors.joining(".")));
            case Answer.Invalid<Publication.Done> invalid -> form.faults(invalid.diagnostics(), PublishBacking::words);
            case Answer.Forbidden<Publication.Done> ignored -> PageFlow.forbidden();
            case Answer.Hidden<Publication.Done> ignored -> PageFlow.notFound();
        }
    }

    private static String cut(String reason) {
        return reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST);
    }

    private static String words(Diagnostic why) {
        Phrases words = WorkbenchBacking.words();
        return words.has(why.message()) ? words.word(why.message()) : why.message();
    }

    public String label(Held one) {
        return Judging.label(one);
    }

    /** What no case is published without, with its place. */
    public List<TodoRow> getLacks() {
        return rows(getPublication().lacks());
    }

    /** What it may be published without, with its place. */
    public List<TodoRow> getGaps() {
        return rows(getPublication().gaps());
    }

    private List<TodoRow> rows(List<Requirement> some) {
        String to = "workbench.xhtml?draft=" + getPublication().draft();
        return some.stream()
                .map(one -> TodoRow.of(
                        one,
                        TodoPlace.of(one, "A")
                                .map(place -> to + "&part=" + place.part()
                                        + (place.edit().isEmpty() ? "" : "&edit=" + place.edit()) + "#"
                                        + place.anchor())
                                .orElse(""),
                        WorkbenchBacking.words()))
                .toList();
    }

    public Publication getPublication() {
        if (publication == null) {
            throw new IllegalStateException("the page is shown without a draft");
        }
        return publication;
    }

    public SentForm getForm() {
        return form;
    }

    /** The courses in which the case was opened just now, of those that the reader teaches. */
    public List<Publication.Choice> getOpened() {
        List<String> ids = List.of(PageFlow.parameter("courses").split("\\."));
        return getPublication().courses().stream()
                .filter(one -> ids.contains(Long.toString(one.id())))
                .toList();
    }

    /** Where a fault is to be mended: the head or the proposal that it names. */
    public String where(Diagnostic fault) {
        String path = fault.where().path();
        boolean head = path.matches("(title|slug|dateline|asOf|readingTime|licence|source|parts).*");
        String to = "workbench.xhtml?draft=" + getPublication().draft();
        return path.isEmpty() ? to : head ? to + "&edit=head#p-head" : to + "&edit=" + path + "#p-" + path;
    }
}
