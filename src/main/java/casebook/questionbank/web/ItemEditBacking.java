package casebook.questionbank.web;

import casebook.cases.TeachingCase;
import casebook.item.MediaFile;
import casebook.item.Status;
import casebook.platform.web.PageFlow;
import casebook.platform.web.Phrases;
import casebook.platform.web.SentForm;
import casebook.questionbank.CheckedItem;
import casebook.questionbank.ItemSheet;
import casebook.questionbank.QuestionBank;
import casebook.questionbank.SavedItem;
import casebook.questionbank.app.CheckingItems;
import casebook.questionbank.app.ReadingBanks;
import casebook.questionbank.app.WritingItems;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.Severity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page on which items are written: every button but "Save" shows what the form comes to and keeps nothing. */
@Named
@RequestScoped
public class ItemEditBacking {
    private final ReadingBanks reading;
    private final CheckingItems checking;
    private final WritingItems writing;
    private final EditorDesk desk;
    private final CurrentActor current;
    private final SentForm faults = new SentForm();
    private @Nullable ItemSheet sheet;
    private @Nullable QuestionBank bank;
    private @Nullable EditorForm form;
    private @Nullable CheckedItem checked;
    private String base = "";
    private @Nullable TeachingCase whole;
    private @Nullable EditorView view;

    @Inject
    public ItemEditBacking(
            ReadingBanks reading, CheckingItems checking, WritingItems writing, EditorDesk desk, CurrentActor current) {
        this.reading = reading;
        this.checking = checking;
        this.writing = writing;
        this.desk = desk;
        this.current = current;
    }

    public void load() {
        if (!reading.writes(current.actor())) {
            PageFlow.forbidden();
            return;
        }
        if (PageFlow.parameter("item").isEmpty()) {
            PageFlow.given(reading.bank(current.actor(), PageFlow.parameter("bank")), faults)
                    .ifPresent(found -> show(found.bank()));
        } else {
            PageFlow.given(reading.item(current.actor(), PageFlow.id("item"), Optional.empty()), faults)
                    .ifPresent(found -> {
                        sheet = found;
                        show(found.bank());
                    });
        }
    }

    private void show(QuestionBank of) {
        bank = of;
        ItemSheet there = sheet;
        whole = desk.caseOf(current.actor(), there);
        if (PageFlow.posted()) {
            SentForm sent = SentForm.of(PageFlow.request());
            base = sent.text("in-base");
            form = EditorForm.sent(sent, desk.files()).after(PageFlow.parameter("do"), desk.files(), whole);
            if (PageFlow.parameter("do").equals("upload")) {
                form = uploaded(form);
            }
        } else if (there != null) {
            base = there.base();
            form = EditorForm.of(there.tree(), desk.files());
        } else if (NewItem.isOffered(PageFlow.parameter("kind"))) {
            String author = current.actor().displayName();
            form = NewItem.of(PageFlow.parameter("kind"), of, whole, author);
        }
        EditorForm written = form;
        if (written != null) {
            look(of, written);
        }
    }

    private EditorForm uploaded(EditorForm written) {
        return switch (desk.keep(current.actor(), SentMedium.of(PageFlow.request()))) {
            case Answer.Given<MediaFile> kept -> written.showing(kept.value().name(), desk.files());
            case Answer.Invalid<MediaFile> refused -> {
                faults.fault(
                        "in-file", words().word(refused.diagnostics().getFirst().code()));
                yield written;
            }
            case Answer.Forbidden<MediaFile> ignored -> written;
            case Answer.Hidden<MediaFile> ignored -> written;
        };
    }

    private void look(QuestionBank of, EditorForm written) {
        CheckedItem seen = Diagnostic.anyError(written.unread())
                ? new CheckedItem(null, null, written.unread(), List.of())
                : PageFlow.given(checking.check(current.actor(), of, written.tree()), faults)
                        .orElse(null);
        checked = seen;
        if (PageFlow.posted() && PageFlow.parameter("do").equals("save")) {
            save(of, written);
        }
        if (seen != null && !PageFlow.isDone()) {
            String upload = faults.faultOf("in-file");
            boolean refused = !faults.isSound() && upload.isEmpty();
            view = desk.view(current.actor(), of, whole, written, seen, refused, upload);
        }
    }

    private void save(QuestionBank of, EditorForm written) {
        CheckedItem item = Objects.requireNonNull(checked);
        if (Diagnostic.anyError(written.unread())) {
            refuse(written.unread());
            return;
        }
        ItemSheet there = sheet;
        Answer<SavedItem> answer = there == null
                ? writing.add(current.actor(), of.slug(), item)
                : writing.save(current.actor(), there.head().id(), base, item);
        switch (answer) {
            case Answer.Given<SavedItem> saved ->
                PageFlow.leadTo("/teach/item.xhtml?item=" + saved.value().item() + "&done="
                        + (saved.value().fresh() ? "version" : "saved")
                        + (saved.value().near().isEmpty()
                                ? ""
                                : "&near=" + String.join(",", saved.value().near())));
            case Answer.Invalid<SavedItem> refused -> refuse(refused.diagnostics());
            case Answer.Forbidden<SavedItem> ignored -> PageFlow.forbidden();
            case Answer.Hidden<SavedItem> ignored -> PageFlow.notFound();
        }
    }

    private void refuse(List<Diagnostic> found) {
        for (Diagnostic fault : found) {
            if (fault.code().equals("STALE")) {
                faults.fault("", words().word("editor.stale"));
                base = Objects.requireNonNull(sheet).base();
            } else if (fault.severity() == Severity.ERROR) {
                faults.fault(
                        getForm().isFile()
                                ? "in-text"
                                : EditorHtml.id(fault.where().path()),
                        LintLine.said(fault, words()));
            }
        }
    }

    static Phrases words() {
        return Phrases.of(
                "authoring", FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** All that is shown of what is being written. */
    public EditorView getView() {
        return Objects.requireNonNull(view);
    }

    /** What a save will do, and what it touches. */
    public String getLede() {
        ItemSheet there = sheet;
        if (there == null) {
            return words().word(isBegun() ? "editor.lede.new" : "editor.kinds.lede");
        }
        int number = there.newest().number();
        String touches =
                there.isUsed() ? " " + words().say("editor.touches", there.assignments(), there.attempts()) : "";
        if (!there.isRewritable()) {
            return words().say("editor.lede.version", number + 1, number) + touches;
        }
        boolean waits = there.newest().status() == Status.IN_REVIEW;
        return words().say(waits ? "editor.lede.review" : "editor.lede.again", number) + touches;
    }

    public List<String> getKinds() {
        return KindForm.kinds();
    }

    public boolean isBegun() {
        return form != null;
    }

    public EditorForm getForm() {
        return Objects.requireNonNull(form);
    }

    public CheckedItem getChecked() {
        return Objects.requireNonNull(checked);
    }

    public QuestionBank getBank() {
        return Objects.requireNonNull(bank);
    }

    /** Null for an item that was never saved. */
    public @Nullable ItemSheet getSheet() {
        return sheet;
    }

    public SentForm getFaults() {
        return faults;
    }

    public String getBase() {
        return base;
    }
}
