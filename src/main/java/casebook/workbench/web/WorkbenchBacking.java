package casebook.workbench.web;

import casebook.platform.web.PageFlow;
import casebook.platform.web.Phrases;
import casebook.platform.web.SentForm;
import casebook.questionbank.QuestionBank;
import casebook.questionbank.app.ItemLibrary;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.workbench.Deed;
import casebook.workbench.app.Bench;
import casebook.workbench.app.ShapingDrafts;
import casebook.workbench.app.SharingDrafts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The workbench: every button is a form of its own kind that leads back to the page by 303. */
@Named
@RequestScoped
public class WorkbenchBacking {
    private final ShapingDrafts shaping;
    private final SharingDrafts sharing;
    private final ItemLibrary items;
    private final CurrentActor current;
    private @Nullable BenchView view;
    private List<String> meanwhile = List.of();
    private String refused = "";
    private int since = -1;

    @Inject
    public WorkbenchBacking(ShapingDrafts shaping, SharingDrafts sharing, ItemLibrary items, CurrentActor current) {
        this.shaping = shaping;
        this.sharing = sharing;
        this.items = items;
        this.current = current;
    }

    public void load() {
        Actor who = current.actor();
        BenchAddress address =
                new BenchAddress(PageFlow.id("draft"), word("part"), word("src"), word("s"), word("edit"));
        Optional<Bench> bench = PageFlow.given(shaping.open(who, address.draft()), new SentForm());
        if (bench.isEmpty()) {
            return;
        }
        SentForm form = PageFlow.posted() ? SentForm.of(PageFlow.request()) : null;
        if (form != null && form.text("do").isEmpty()) {
            form = null;
        }
        if (form != null) {
            act(who, bench.get(), address, form);
        }
        if (!PageFlow.isDone()) {
            Bench now = form == null ? bench.get() : shown(who, bench.get());
            meanwhile = told(now);
            view = new BenchView(now, address, words(), locale(), form);
        }
    }

    private static String word(String name) {
        String value = PageFlow.parameter(name);
        return value.matches("[A-Za-z0-9-]{1,80}") ? value : "";
    }

    private Bench shown(Actor who, Bench before) {
        return shaping.open(who, before.id()) instanceof Answer.Given<Bench> given ? given.value() : before;
    }

    private void act(Actor who, Bench bench, BenchAddress address, SentForm form) {
        String act = form.text("do");
        int base = form.text("base").matches("[0-9]{1,9}") ? Integer.parseInt(form.text("base")) : 0;
        switch (act.split(":", 2)[0]) {
            case "undo" -> done(shaping.undo(who, bench.id(), base), base, address, "");
            case "redo" -> done(shaping.redo(who, bench.id(), base), base, address, "");
            case "share" -> done(sharing.add(who, bench.id(), form.text("username")), base, address, "");
            case "unshare" -> done(sharing.remove(who, bench.id(), account(act)), base, address, "");
            case "delete" ->
                PageFlow.given(sharing.delete(who, bench.id()), new SentForm())
                        .ifPresent(ignored -> PageFlow.leadTo("/teach/cases.xhtml?done=deleted"));
            default -> shape(who, bench, base, address, form);
        }
    }

    /** Who is meant by {@code unshare:17}; -1, which nobody is, for anything else. */
    private static long account(String act) {
        return act.matches("unshare:[0-9]{1,18}") ? Long.parseLong(act.substring(act.indexOf(':') + 1)) : -1;
    }

    private void shape(Actor who, Bench bench, int base, BenchAddress address, SentForm form) {
        Optional<Deed> deed = DeedForm.read(bench.draft().facing(address.source()), form);
        if (deed.isEmpty()) {
            refused = bench.revision() == base ? "bench.refused.unreadable" : "";
            since = bench.revision() == base ? -1 : base;
            return;
        }
        String about = form.text("do").contains(":") ? form.text("do").split(":", 3)[1] : "";
        boolean proposal = bench.draft().proposal(about).isPresent();
        done(
                shaping.act(who, bench.id(), base, address.source(), deed.get()),
                base,
                address,
                proposal ? "#p-" + about : "#s-" + address.sentence());
    }

    private void done(Answer<? extends Number> answer, int base, BenchAddress address, String anchor) {
        switch (answer) {
            case Answer.Given<? extends Number> ignored ->
                PageFlow.leadTo(
                        "/teach/" + address.path(address.part(), address.source(), address.sentence(), "") + anchor);
            case Answer.Invalid<? extends Number> invalid -> refuse(invalid.diagnostics(), base);
            case Answer.Forbidden<? extends Number> ignored -> PageFlow.forbidden();
            case Answer.Hidden<? extends Number> ignored -> PageFlow.notFound();
        }
    }

    private void refuse(List<Diagnostic> why, int base) {
        if (why.isEmpty() || why.getFirst().code().equals("CHANGED_MEANWHILE")) {
            since = base;
        } else {
            refused = why.getFirst().message();
        }
    }

    /** What others did since the revision that a deed was meant for; empty when it was done or refused. */
    private List<String> told(Bench now) {
        if (since < 0) {
            return List.of();
        }
        List<String> lines = now.recent().stream()
                .filter(one -> one.revision() > since)
                .map(new DidWords(words())::line)
                .toList()
                .reversed();
        return lines.isEmpty() ? List.of(words().word("bench.meanwhile.somebody")) : lines;
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    static Phrases words() {
        return Phrases.of("bench", locale());
    }

    public BenchView getView() {
        if (view == null) {
            throw new IllegalStateException("the page is shown without a draft");
        }
        return view;
    }

    /** What others did that kept this from being done; empty when nothing did. */
    public List<String> getMeanwhile() {
        return meanwhile;
    }

    /** The key of the words for why something cannot be done; empty when it could. */
    public String getRefused() {
        return refused;
    }

    public List<QuestionBank> getBanks() {
        return items.banks();
    }
}
