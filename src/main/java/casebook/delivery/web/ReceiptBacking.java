package casebook.delivery.web;

import casebook.delivery.Receipt;
import casebook.delivery.Sitting;
import casebook.delivery.app.SittingQuiz;
import casebook.platform.web.PageFlow;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** What was handed in, when, and the code to show for it. */
@Named
@RequestScoped
public class ReceiptBacking {
    private final SittingQuiz sittingQuiz;
    private final CurrentActor current;
    private @Nullable Sitting sitting;
    private @Nullable Receipt receipt;

    @Inject
    public ReceiptBacking(SittingQuiz sittingQuiz, CurrentActor current) {
        this.sittingQuiz = sittingQuiz;
        this.current = current;
    }

    /** Leads back to the quiz while the attempt is still in progress. */
    public void load() {
        long attempt = PageFlow.id("attempt");
        Actor who = current.actor();
        if (!(sittingQuiz.open(who, attempt) instanceof Answer.Given<Sitting> found)) {
            PageFlow.notFound();
        } else if (found.value().attempt().inProgress()) {
            PageFlow.leadTo("/learn/quiz.xhtml?attempt=" + attempt);
        } else {
            sitting = found.value();
            // Voided before it was handed in: there is nothing to show for it.
            found.value().receipt().ifPresentOrElse(given -> receipt = given, PageFlow::notFound);
        }
    }

    public @Nullable Receipt getReceipt() {
        return receipt;
    }

    public @Nullable Sitting getSitting() {
        return sitting;
    }

    /** Whose answers the page's script may now forget on this device. */
    public long getAccount() {
        return current.actor().account();
    }
}
