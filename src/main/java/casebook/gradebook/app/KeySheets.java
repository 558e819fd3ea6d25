package casebook.gradebook.app;

import casebook.cases.app.CaseLibrary;
import casebook.delivery.SittingSlot;
import casebook.gradebook.Feedback;
import casebook.gradebook.FeedbackSheet;
import casebook.gradebook.KeyFeedback;
import casebook.gradebook.LitPassage;
import casebook.gradebook.LitPassages;
import casebook.mastery.Vocabularies;
import casebook.mastery.Vocabulary;
import casebook.platform.RecentlyUsed;
import casebook.questionbank.ItemVersion;
import casebook.scoring.GivenAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Gathers what the keys of an attempt's questions rest on. Only for attempts that are released in full. */
@ApplicationScoped
class KeySheets {
    private final CaseLibrary cases;
    private final Vocabularies vocabularies;
    private final Peers peers;
    private final RecentlyUsed<Long, List<LitPassage>> lit = new RecentlyUsed<>(2_000);

    @Inject
    KeySheets(CaseLibrary cases, Vocabularies vocabularies, Peers peers) {
        this.cases = cases;
        this.vocabularies = vocabularies;
        this.peers = peers;
    }

    /**
     * By slot.
     *
     * @param compared the slot whose key tells what the section chose, which asks every attempt of the section; empty for
     *     none
     */
    Map<Integer, Feedback.Key> of(FeedbackSheet sheet, OptionalInt compared) {
        Vocabulary words = vocabularies.all();
        Map<Long, List<GivenAnswer>> answers = answers(sheet, compared);
        Map<Integer, Feedback.Key> keys = new HashMap<>();
        for (SittingSlot slot : sheet.questions()) {
            keys.put(
                    slot.slot(),
                    KeyFeedback.of(
                            slot,
                            sheet.response(slot.slot()),
                            passages(slot.version()),
                            answers.getOrDefault(slot.version().id(), List.of()),
                            words));
        }
        return keys;
    }

    private Map<Long, List<GivenAnswer>> answers(FeedbackSheet sheet, OptionalInt compared) {
        List<Long> versions = sheet.questions().stream()
                .filter(slot -> compared.isPresent() && slot.slot() == compared.getAsInt())
                .map(slot -> slot.version().id())
                .toList();
        return versions.isEmpty()
                ? Map.of()
                : peers.answers(sheet.assignment(), sheet.attempt().account(), versions);
    }

    /** Kept, since neither an item's version nor a case's ever changes. */
    private List<LitPassage> passages(ItemVersion version) {
        Long of = version.caseVersion();
        return of == null
                ? List.of()
                : lit.get(
                        version.id(),
                        id -> LitPassages.of(version.item(), cases.get(of).teachingCase()));
    }
}
