package casebook.workbench.web;

import casebook.cases.CaseHistory;
import casebook.content.app.CaseRights;
import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import casebook.workbench.app.StartingDrafts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The cases and drafts of one who makes cases, and the form that begins one. */
@Named
@RequestScoped
public class CasesBacking {
    private final StartingDrafts starting;
    private final CurrentActor current;
    private final CaseRights rights;
    private List<StartingDrafts.Listed> drafts = List.of();
    private List<CaseHistory.History> cases = List.of();
    private SentForm form = new SentForm();

    @Inject
    public CasesBacking(StartingDrafts starting, CurrentActor current, CaseRights rights) {
        this.starting = starting;
        this.current = current;
        this.rights = rights;
    }

    public void load() {
        Actor who = current.actor();
        PageFlow.given(starting.list(who), form).ifPresent(found -> drafts = found);
        if (PageFlow.isDone()) {
            return;
        }
        cases = rights.readable(who);
        if (PageFlow.posted()) {
            begin(who);
        } else if (!PageFlow.parameter("refused").isEmpty()) {
            form.fault("file", WorkbenchBacking.words().word("bench.source.SOURCE_TOO_LARGE"));
        }
    }

    private void begin(Actor who) {
        form = SentForm.of(PageFlow.request());
        SentSource sent = SentSource.of(PageFlow.request());
        if (!sent.isThere(form)) {
            return;
        }
        Answer<Long> answer = sent.isFile()
                ? starting.upload(who, sent.name(), sent.bytes())
                : starting.paste(who, form.text("text"));
        switch (answer) {
            case Answer.Given<Long> begun -> PageFlow.leadTo("/teach/workbench.xhtml?draft=" + begun.value());
            case Answer.Invalid<Long> invalid -> invalid.diagnostics().forEach(one -> sent.refuse(form, one));
            case Answer.Forbidden<Long> ignored -> PageFlow.forbidden();
            case Answer.Hidden<Long> ignored -> PageFlow.notFound();
        }
    }

    public List<StartingDrafts.Listed> getDrafts() {
        return drafts;
    }

    public List<CaseHistory.History> getCases() {
        return cases;
    }

    public SentForm getForm() {
        return form;
    }
}
