package casebook.gradebook;

import casebook.cases.Anchors;
import casebook.cases.Passage;
import casebook.cases.Resolution;
import casebook.cases.Section;
import casebook.cases.TeachingCase;
import casebook.gradebook.LitPassage.Span;
import casebook.item.Anchor;
import casebook.item.AssessmentItem;
import casebook.item.EvidenceInteraction;
import casebook.item.ItemAnchor;
import casebook.item.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The passages that an item rests on. */
public final class LitPassages {
    private LitPassages() {}

    /**
     * The passages that the item's anchors quote and, for an evidence item, those with accepted sentences, in the order
     * in which the item names them. An anchor whose words are not in this version of the case lights nothing.
     */
    public static List<LitPassage> of(AssessmentItem item, TeachingCase whole) {
        Map<String, List<Span>> spans = new LinkedHashMap<>();
        for (Anchor anchor : item.anchors()) {
            if (anchor instanceof ItemAnchor words
                    && words.caseSlug().equals(whole.slug())
                    && Anchors.resolve(whole, words.passage(), words.quote(), words.prefix(), words.suffix())
                            instanceof Resolution.Found found) {
                add(spans, words.passage(), new Span(found.start(), found.end()));
            }
        }
        if (item.interaction() instanceof EvidenceInteraction evidence) {
            accepted(evidence, whole, spans);
        }
        return spans.entrySet().stream()
                .flatMap(entry -> whole.passage(entry.getKey()).stream()
                        .map(passage ->
                                LitPassage.of(whole.slug(), passage, heading(whole, passage), entry.getValue())))
                .toList();
    }

    private static void accepted(EvidenceInteraction evidence, TeachingCase whole, Map<String, List<Span>> spans) {
        Set<String> accepted =
                evidence.acceptedSentences().stream().flatMap(Set::stream).collect(Collectors.toSet());
        for (Sentence sentence : evidence.sentences()) {
            if (accepted.contains(sentence.id())) {
                whole.passage(sentence.passage())
                        .flatMap(passage -> passage.sentence(sentence.id()))
                        .ifPresent(found -> add(spans, sentence.passage(), new Span(found.start(), found.end())));
            }
        }
    }

    private static void add(Map<String, List<Span>> spans, String passage, Span span) {
        spans.computeIfAbsent(passage, id -> new ArrayList<>()).add(span);
    }

    private static String heading(TeachingCase whole, Passage passage) {
        return whole.sections().stream()
                .filter(section ->
                        section.passages().stream().anyMatch(one -> one.id().equals(passage.id())))
                .map(Section::heading)
                .map(casebook.cases.Heading::title)
                .findFirst()
                .orElse("");
    }
}
