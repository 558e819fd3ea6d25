package casebook.content.web;

import casebook.cases.Passage;
import casebook.content.app.SettlingAnchors;
import casebook.content.app.SettlingAnchors.Queue;
import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The queue of anchors that a person has to look at after a new version of a case. */
@Named
@RequestScoped
public class CaseAnchorsBacking {
    private final SettlingAnchors settling;
    private final CurrentActor current;
    private final SentForm form = new SentForm();
    private @Nullable Queue queue;

    @Inject
    public CaseAnchorsBacking(SettlingAnchors settling, CurrentActor current) {
        this.settling = settling;
        this.current = current;
    }

    public void load() {
        Actor who = current.actor();
        String slug = PageFlow.parameter("case");
        if (PageFlow.posted()) {
            boolean gone = PageFlow.parameter("do").equals("gone");
            String place = PageFlow.parameter("place").strip();
            Answer<Queue> settled = gone || !place.isEmpty()
                    ? settling.settle(
                            who,
                            slug,
                            PageFlow.id("item"),
                            (int) Math.min(PageFlow.id("anchor"), Integer.MAX_VALUE),
                            gone ? "" : place)
                    : new Answer.Hidden<>();
            if (PageFlow.given(settled, form).isPresent()) {
                PageFlow.leadTo("/teach/case-anchors.xhtml?case=" + slug + "&done=settled");
                return;
            }
            if (form.isSound()) {
                return;
            }
        }
        PageFlow.given(settling.queue(who, slug), form).ifPresent(found -> queue = found);
    }

    public @Nullable Queue getQueue() {
        return queue;
    }

    public SentForm getForm() {
        return form;
    }

    public Lit before(SettlingAnchors.Case each) {
        return Lit.of(each.before(), each.line().quote());
    }

    /** Where it may stand; null when nothing of it is left. */
    public @Nullable Lit after(SettlingAnchors.Case each) {
        Passage after = each.after();
        return after == null ? null : Lit.of(after, each.at());
    }
}
