package casebook.questionbank.web;

import casebook.cases.Passage;
import casebook.cases.TeachingCase;
import casebook.item.CandidateIds;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        TeachingCase whole = getCase();
        if (PageFlow.posted()) {
            SentForm sent = SentForm.of(PageFlow.request());
            base = sent.text("in-base");
            form = EditorForm.sent(sent, desk.files()).after(PageFlow.parameter("do"), desk.files(), whole);
        } else if (there != null) {
            base = there.base();
            form = EditorForm.of(there.tree(), desk.files());
        } else if (NewItem.isOffered(PageFlow.parameter("kind"))) {
            String author = current.actor().displayName();
            form = NewItem.of(PageFlow.parameter("kind"), of, whole, author);
        }
        EditorForm written = form;
        if (written != null) {
            checked = PageFlow.given(checking.check(current.actor(), of, written.tree()), faults)
                    .orElse(null);
            if (PageFlow.posted() && PageFlow.parameter("do").equals("save")) {
                save(of, written);
            }
        }
    }

    private void save(QuestionBank of, EditorForm written) {
        CheckedItem whole = Objects.requireNonNull(checked);
        if (Diagnostic.anyError(written.unread())) {
            refuse(written.unread());
            return;
        }
        ItemSheet there = sheet;
        Answer<SavedItem> answer = there == null
                ? writing.add(current.actor(), of.slug(), whole)
                : writing.save(current.actor(), there.head().id(), base, whole);
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

    /** The inputs of the form, and the hidden ones for what has none. */
    public String getFields() {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (!faults.isSound()) {
            getChecked().findings().stream()
                    .filter(found -> found.severity() == Severity.ERROR)
                    .forEach(found -> wrong.putIfAbsent(found.where().path(), LintLine.said(found, words())));
        }
        EditorHtml html =
                new EditorHtml(getForm().fields(), wrong, desk.offers(getBank(), getCase(), words()), words());
        List<Part> parts = new ArrayList<>(KindForm.head());
        parts.addAll(KindForm.of(getForm().kind()).orElseThrow());
        parts.addAll(KindForm.foot());
        parts.add(KindForm.anchors());
        return html.write(parts) + html.rest();
    }

    /** As a candidate would see it; empty while too much is missing. */
    public String getPreview() {
        return desk.preview(current.actor(), getChecked());
    }

    public List<LintLine> getLines() {
        Map<String, String> fields = getForm().fields();
        return LintLine.of(
                getChecked().findings(),
                words(),
                path -> !getForm().isFile()
                        && (fields.containsKey(path)
                                || fields.keySet().stream().anyMatch(each -> each.startsWith(path + "["))
                                || KindForm.list(getForm().kind(), path).isPresent()
                                || desk.isAlways(path)));
    }

    /** What the response that was tried would earn; empty when none was. */
    public String getTried() {
        CandidateIds ids = desk.ids(current.actor(), getChecked());
        return ids == null ? "" : desk.tried(current.actor(), getChecked(), ids, PageFlow.parameter("in-response"));
    }

    /** How many findings stop and warn, in words; empty without any. */
    public String getCounts() {
        long stops = getChecked().count(Severity.ERROR);
        long warns = getChecked().count(Severity.WARNING);
        return stops + warns == 0 ? "" : words().say("editor.checks.count", stops, warns);
    }

    /** The passages of the case, from which words are picked. */
    public List<Passage> getPassages() {
        TeachingCase whole = getCase();
        return whole == null ? List.of() : whole.anchorable().toList();
    }

    public List<String> getKinds() {
        return KindForm.kinds();
    }

    /** The case of which words are picked; null when none is served. */
    public @Nullable TeachingCase getCase() {
        return desk.caseOf(current.actor(), sheet);
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
