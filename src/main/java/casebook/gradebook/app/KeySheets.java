package casebook.gradebook.app;

import casebook.cases.TeachingCase;
import casebook.cases.app.CaseLibrary;
import casebook.delivery.SittingSlot;
import casebook.gradebook.Feedback;
import casebook.gradebook.FeedbackSheet;
import casebook.gradebook.KeyFeedback;
import casebook.mastery.Vocabularies;
import casebook.mastery.Vocabulary;
import casebook.scoring.GivenAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Gathers what the keys of an attempt's questions rest on. Only for attempts that are released in full. */
@ApplicationScoped
class KeySheets {
    private final CaseLibrary cases;
    private final Vocabularies vocabularies;
    private final Peers peers;

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
                            teachingCase(slot.version().caseVersion()),
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

    private @Nullable TeachingCase teachingCase(@Nullable Long version) {
        return version == null ? null : cases.get(version).teachingCase();
    }
}
