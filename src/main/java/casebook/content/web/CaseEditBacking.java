package casebook.content.web;

import casebook.cases.json.CaseTree;
import casebook.content.app.CaseWork;
import casebook.content.app.EditingCases;
import casebook.content.app.PublishingCases;
import casebook.content.editing.ElementForm;
import casebook.platform.web.PageFlow;
import casebook.platform.web.Phrases;
import casebook.platform.web.SentForm;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The case editor: the form of one element, or without one what was changed, what is wrong, and publishing it. */
@Named
@RequestScoped
public class CaseEditBacking {
    private static final int MOST_FAULTS = 5;

    private final EditingCases editing;
    private final PublishingCases publishing;
    private final CurrentActor current;
    private SentForm form = new SentForm();
    private @Nullable CaseEditView view;

    @Inject
    public CaseEditBacking(EditingCases editing, PublishingCases publishing, CurrentActor current) {
        this.editing = editing;
        this.publishing = publishing;
        this.current = current;
    }

    public void load() {
        Actor who = current.actor();
        String slug = PageFlow.parameter("case");
        Optional<CaseWork> open = PageFlow.given(editing.open(who, slug), form);
        if (open.isEmpty()) {
            return;
        }
        Optional<EditedElement> element = element(open.get().tree());
        if (element.isEmpty() && !(PageFlow.parameter("at") + PageFlow.parameter("add")).isEmpty()) {
            PageFlow.notFound();
            return;
        }
        if (PageFlow.posted()) {
            form = SentForm.of(PageFlow.request());
            send(who, open.get(), element);
        } else {
            element.ifPresent(each -> each.fill(form));
        }
        if (!PageFlow.isDone() && view == null) {
            show(who, slug, element, null);
        }
    }

    private void show(Actor who, String slug, Optional<EditedElement> element, @Nullable JsonObject mine) {
        Optional<CaseWork> work = PageFlow.given(editing.open(who, slug), form);
        Optional<CaseWork.Check> check = PageFlow.given(editing.check(who, slug), form);
        if (work.isPresent() && check.isPresent()) {
            view = new CaseEditView(work.get(), check.get(), element.orElse(null), mine);
            element.ifPresent(each -> check.get().findings().stream()
                    .filter(found -> found.element().equals(each.id()))
                    .forEach(found -> form.fault(found.field(), found.message())));
        }
    }

    private static Optional<EditedElement> element(JsonObject tree) {
        String id = PageFlow.parameter("at");
        String kind = PageFlow.parameter("add").toUpperCase(Locale.ROOT);
        if (id.isEmpty()) {
            return Stream.of(CaseTree.Kind.values())
                    .filter(each -> each.isMany() && each.name().equals(kind))
                    .map(EditedElement::fresh)
                    .findFirst();
        }
        return CaseTree.find(tree, id)
                .map(found -> new EditedElement(CaseTree.Kind.of(id).orElseThrow(), id, found));
    }

    private void send(Actor who, CaseWork work, Optional<EditedElement> element) {
        String slug = work.history().slug();
        String id = element.map(EditedElement::id).orElse("");
        int revision = (int) Math.max(-1, Math.min(PageFlow.id("revision"), Integer.MAX_VALUE));
        switch (form.text("do")) {
            case "save" -> element.ifPresent(each -> save(who, work, each));
            case "draw" -> exhibit(element).ifPresent(each -> draw(who, slug, each));
            case "undraw" ->
                exhibit(element)
                        .map(each -> editing.draw(who, slug, each.element(), "", form.text("seen")))
                        .ifPresent(done -> lead(done, slug, id, "saved"));
            case "remove" -> lead(editing.remove(who, slug, id, form.text("seen")), slug, "", "removed");
            case "up" -> lead(editing.move(who, slug, id, -1), slug, id, "moved");
            case "down" -> lead(editing.move(who, slug, id, 1), slug, id, "moved");
            case "discard" -> lead(editing.discard(who, slug, revision), slug, "", "discarded");
            case "goon" -> lead(editing.goOn(who, slug, revision), slug, "", "goneon");
            case "publish" ->
                PageFlow.given(publishing.publish(who, slug, revision), form)
                        .ifPresent(number ->
                                PageFlow.leadTo("/teach/case-anchors.xhtml?case=" + slug + "&done=published"));
            default -> PageFlow.notFound();
        }
    }

    private void save(Actor who, CaseWork work, EditedElement each) {
        String slug = work.history().slug();
        JsonObject mine = each.read(form, work.tree());
        String id = each.isFresh() ? EditedElement.idFor(each.kind(), mine, work.tree()) : each.id();
        JsonObject whole = each.isFresh() ? ElementForm.with(mine, "id", id) : mine;
        Answer<CaseWork.Save> saved = editing.save(who, slug, id, whole, form.text("seen"));
        Optional<CaseWork.Save> given = PageFlow.given(saved, form);
        if (given.filter(CaseWork.Save::taken).isPresent()) {
            PageFlow.leadTo("/teach/case-edit.xhtml?case=" + slug + "&at=" + id + "&done=saved");
        } else if (given.isPresent()) {
            JsonObject theirs = CaseTree.find(given.get().work().tree(), id).orElse(each.element());
            show(who, slug, Optional.of(new EditedElement(each.kind(), id, theirs)), whole);
        }
    }

    private static Optional<EditedElement> exhibit(Optional<EditedElement> element) {
        return element.filter(each -> each.kind() == CaseTree.Kind.EXHIBIT && !each.isFresh());
    }

    private void draw(Actor who, String slug, EditedElement exhibit) {
        Optional<String> svg = SentDrawing.of(PageFlow.request());
        if (svg.isEmpty()) {
            exhibit.fill(form);
            form.fault("drawing", words("edit.drawing.none"));
            return;
        }
        Answer<CaseWork.Save> drawn = editing.draw(who, slug, exhibit.element(), svg.get(), form.text("seen"));
        if (drawn instanceof Answer.Invalid<CaseWork.Save> refused) {
            exhibit.fill(form);
            form.fault(
                    "drawing",
                    words("edit.drawing.refused") + " "
                            + refused.diagnostics().stream()
                                    .map(one -> one.where().line() + ": " + one.message())
                                    .distinct()
                                    .limit(MOST_FAULTS)
                                    .collect(Collectors.joining("; ")));
            return;
        }
        lead(drawn, slug, exhibit.id(), "saved");
    }

    private static String words(String key) {
        return Phrases.of(
                        "casework",
                        FacesContext.getCurrentInstance().getViewRoot().getLocale())
                .word(key);
    }

    private void lead(Answer<CaseWork.Save> answer, String slug, String id, String done) {
        PageFlow.given(answer, form).ifPresent(save -> {
            String at = id.isEmpty() ? "" : "&at=" + id;
            PageFlow.leadTo(
                    "/teach/case-edit.xhtml?case=" + slug + at + "&done=" + (save.taken() ? done : "overtaken"));
        });
    }

    /** Null when the page leads elsewhere. */
    public @Nullable CaseEditView getView() {
        return view;
    }

    public SentForm getForm() {
        return form;
    }
}
