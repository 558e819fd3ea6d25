package casebook.delivery.web;

import casebook.delivery.SittingSlot;
import casebook.item.AssessmentItem;
import casebook.item.CandidateIds;
import casebook.item.CandidateItem;
import casebook.item.RenderedItem;
import casebook.platform.web.Phrases;
import casebook.questionbank.CandidatePage;
import casebook.questionbank.ItemVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** Shows authors their items as the quiz page would show them. */
@ApplicationScoped
public class AuthoredQuestion implements CandidatePage {
    @Override
    public String html(AssessmentItem item, CandidateIds ids, Locale locale) {
        RenderedItem rendered = RenderedItem.of(item);
        SittingSlot slot = new SittingSlot(
                1,
                item.marks(),
                new ItemVersion(0, 0, "", null, item, rendered),
                ids,
                CandidateItem.of(item, rendered, ids));
        return QuestionsHtml.toRead(List.of(slot), Phrases.of("quiz", locale));
    }
}
