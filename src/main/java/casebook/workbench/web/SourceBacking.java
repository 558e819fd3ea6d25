package casebook.workbench.web;

import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import casebook.workbench.app.AddingSources;
import casebook.workbench.app.Bench;
import casebook.workbench.app.ShapingDrafts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The form by which a further commentary joins a draft. */
@Named
@RequestScoped
public class SourceBacking {
    private final AddingSources adding;
    private final ShapingDrafts shaping;
    private final CurrentActor current;
    private @Nullable Bench bench;
    private SentForm form = new SentForm();

    @Inject
    public SourceBacking(AddingSources adding, ShapingDrafts shaping, CurrentActor current) {
        this.adding = adding;
        this.shaping = shaping;
        this.current = current;
    }

    public void load() {
        Actor who = current.actor();
        long draft = PageFlow.id("draft");
        PageFlow.given(shaping.open(who, draft), form).ifPresent(found -> bench = found);
        if (PageFlow.isDone()) {
            return;
        }
        if (PageFlow.posted()) {
            add(who, draft);
        } else if (!PageFlow.parameter("refused").isEmpty()) {
            form.fault("file", WorkbenchBacking.words().word("bench.source.SOURCE_TOO_LARGE"));
        }
    }

    private void add(Actor who, long draft) {
        form = SentForm.of(PageFlow.request());
        SentSource sent = SentSource.of(PageFlow.request());
        if (!sent.isThere(form)) {
            return;
        }
        Answer<Integer> answer = sent.isFile()
                ? adding.upload(who, draft, sent.name(), sent.bytes())
                : adding.paste(who, draft, form.text("text"));
        switch (answer) {
            case Answer.Given<Integer> ignored ->
                PageFlow.leadTo("/teach/workbench.xhtml?draft=" + draft + "&src=last");
            case Answer.Invalid<Integer> invalid -> invalid.diagnostics().forEach(one -> sent.refuse(form, one));
            case Answer.Forbidden<Integer> ignored -> PageFlow.forbidden();
            case Answer.Hidden<Integer> ignored -> PageFlow.notFound();
        }
    }

    public Bench getBench() {
        if (bench == null) {
            throw new IllegalStateException("the page is shown without a draft");
        }
        return bench;
    }

    public SentForm getForm() {
        return form;
    }
}
