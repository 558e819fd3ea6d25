package casebook.questionbank;

import casebook.cases.Actor;
import casebook.cases.Anchors;
import casebook.cases.Claim;
import casebook.cases.DecisionPoint;
import casebook.cases.Entry;
import casebook.cases.Exhibit;
import casebook.cases.KeyConcept;
import casebook.cases.Passage;
import casebook.cases.ReAnchoring;
import casebook.cases.Resolution;
import casebook.cases.Resolution.NotFound;
import casebook.cases.StatementType;
import casebook.cases.TimelineEvent;
import casebook.item.Anchor;
import casebook.item.EvidenceInteraction;
import casebook.item.ItemAnchor;
import casebook.item.Kind;
import casebook.item.LadderInteraction;
import casebook.item.ReferenceAnchor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an item rests on: anchors, quotations, parts, citations. */
record GroundingRules(LintedItem linted, LintContext context, Findings findings) {

    void check() {
        hasAnAnchor();
        List<Anchor> anchors = linted.item().anchors();
        for (int i = 0; i < anchors.size(); i++) {
            String path = "anchors[" + i + "]";
            switch (anchors.get(i)) {
                case ItemAnchor anchor -> anchored(anchor, path);
                case ReferenceAnchor theory -> cited(theory.reference(), path + ".reference");
            }
        }
        List<String> references = linted.item().references();
        for (int i = 0; i < references.size(); i++) {
            cited(references.get(i), "references[" + i + "]");
        }
        switch (linted.item().interaction()) {
            case EvidenceInteraction evidence -> evidence(evidence);
            case LadderInteraction ladder -> ladder(ladder);
            default -> {
                // no other kind points into a case
            }
        }
    }

    /** G1: something the item rests on. */
    private void hasAnAnchor() {
        if (linted.item().anchors().isEmpty()) {
            findings.error(
                    "G1", "no anchor; quote the passage or cite the work that the key rests on", linted.at("anchors"));
        }
    }

    private void anchored(ItemAnchor anchor, String path) {
        Optional<CaseWords> known = context.words(anchor.caseSlug());
        if (known.isEmpty()) {
            if (!context.isUnreadable(anchor.caseSlug())) {
                findings.error("G2", "there is no case " + anchor.caseSlug(), linted.at(path + ".case"));
            }
            return;
        }
        Passage passage = known.get().passage(anchor.passage());
        if (passage == null) {
            findings.error("G2", "the case has no passage or entry " + anchor.passage(), linted.at(path + ".passage"));
            return;
        }
        quoted(anchor, passage, path);
        isOpen(known.get(), passage, path + ".passage");
        attributesWhatIsNoFact(known.get(), anchor);
    }

    /** G2: the quotation stands in the passage, once. */
    private void quoted(ItemAnchor anchor, Passage passage, String path) {
        Resolution resolution = Anchors.resolve(passage, anchor.quote(), anchor.prefix(), anchor.suffix());
        if (resolution instanceof NotFound missing) {
            findings.error("G2", explain(missing.reason(), passage, anchor.quote()), linted.at(path + ".quote"));
        }
    }

    private static String explain(Resolution.Reason reason, Passage passage, String quote) {
        return switch (reason) {
            case NO_PASSAGE -> "the case has no passage " + passage.id();
            case NO_QUOTE -> "the quotation is empty";
            case AMBIGUOUS ->
                "the quotation stands more than once in " + passage.id() + "; lengthen it, or add a prefix or suffix";
            case NOT_IN_PASSAGE ->
                "the quotation does not stand in " + passage.id()
                        + ReAnchoring.nearest(passage, quote)
                                .map(near -> "; near it: \u201c" + near + "\u201d")
                                .orElse("; copy it from the plain text");
        };
    }

    /** G8: what the item rests on is open when it is asked. */
    private void isOpen(CaseWords words, Passage passage, String path) {
        if (!words.teachingCase().isOpen(passage.part(), linted.item().part())) {
            findings.error(
                    "G8",
                    passage.id() + " opens with part " + passage.part() + "; the item is for part "
                            + linted.item().part(),
                    linted.at(path));
        }
    }

    /** G5: what is not a fact is asked about as somebody's statement. */
    private void attributesWhatIsNoFact(CaseWords words, ItemAnchor anchor) {
        Optional<Entry> entry = words.teachingCase().entry(anchor.passage());
        StatementType type = entry.map(GroundingRules::type).orElse(StatementType.FACT);
        boolean sorted = linted.item().kind() == Kind.CLASSIFY;
        if (type != StatementType.FACT && type != StatementType.PLANNED && !sorted && !isAttributed()) {
            findings.error(
                    "G5",
                    anchor.passage() + " is a " + type.name().toLowerCase(Locale.ROOT)
                            + ", no fact; the stem must say whose it is ('according to …')",
                    linted.at("prompt"));
        }
    }

    private boolean isAttributed() {
        return English.isAttributed(linted.asked());
    }

    private static StatementType type(Entry entry) {
        return switch (entry) {
            case Claim claim -> claim.type();
            case TimelineEvent event -> event.type();
            case Actor ignored -> StatementType.FACT;
            case KeyConcept ignored -> StatementType.FACT;
            case DecisionPoint ignored -> StatementType.FACT;
            case Exhibit ignored -> StatementType.FACT;
        };
    }

    /** K1: nothing outside the references is cited. */
    private void cited(String reference, String path) {
        if (!context.isReference(reference)) {
            findings.error(
                    "K1", "the references hold no " + reference + "; nothing else may be cited", linted.at(path));
        }
    }

    /** G2 and G8 for evidence: each passage exists and is open. The accepted quotations were resolved on reading. */
    private void evidence(EvidenceInteraction evidence) {
        Optional<CaseWords> words = caseOfItem();
        for (int i = 0; i < evidence.passages().size() && words.isPresent(); i++) {
            String path = "passages[" + i + "]";
            Passage passage = words.get().passage(evidence.passages().get(i));
            if (passage == null) {
                findings.error(
                        "G2", "the case has no passage " + evidence.passages().get(i), linted.at(path));
            } else {
                isOpen(words.get(), passage, path);
            }
        }
    }

    /** T7: the ladder that the item is keyed to is declared in an exhibit that is open. */
    private void ladder(LadderInteraction ladder) {
        caseOfItem().ifPresent(words -> {
            Passage exhibit = words.passage(ladder.exhibit());
            if (exhibit == null) {
                findings.error("T7", "the case has no exhibit " + ladder.exhibit(), linted.at("exhibit"));
            } else {
                isOpen(words, exhibit, "exhibit");
            }
        });
    }

    private Optional<CaseWords> caseOfItem() {
        return linted.item().anchors().stream()
                .flatMap(anchor -> anchor instanceof ItemAnchor quoted
                        ? context.words(quoted.caseSlug()).stream()
                        : Stream.empty())
                .findFirst();
    }
}
