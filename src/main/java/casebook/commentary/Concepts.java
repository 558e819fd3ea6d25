package casebook.commentary;

import casebook.commentary.CueList.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Holds each sentence against the lexicons of the banks. A concept is named once a sentence, with its first and longest cue. */
public final class Concepts {

    private record Target(String bank, String concept, boolean except) {}

    private final CueList<Target> cues = new CueList<>();

    private Concepts(List<Lexicon> lexicons) {
        for (Lexicon lexicon : lexicons) {
            for (Lexicon.Entry entry : lexicon.entries()) {
                entry.cues().forEach(cue -> cues.add(cue, new Target(lexicon.bank(), entry.concept(), false)));
                entry.except().forEach(cue -> cues.add(cue, new Target(lexicon.bank(), entry.concept(), true)));
            }
        }
    }

    /** The concepts of all sentences, by sentence, then by place. */
    public static List<ConceptMention> of(Commentary commentary, List<Lexicon> lexicons) {
        Concepts concepts = new Concepts(lexicons);
        return commentary
                .sentences()
                .flatMap(sentence -> concepts.of(commentary.text(), sentence))
                .toList();
    }

    private Stream<ConceptMention> of(String text, Sentence sentence) {
        List<Word> words = Words.of(text, sentence.start(), sentence.end());
        List<String> folded =
                words.stream().map(word -> Words.folded(word.text())).toList();
        Map<Target, List<Hit<Target>>> hits = new LinkedHashMap<>();
        for (int at = 0; at < words.size(); at++) {
            for (Hit<Target> hit : cues.at(folded, at, words.size())) {
                hits.computeIfAbsent(hit.value(), target -> new ArrayList<>()).add(hit);
            }
        }
        List<ConceptMention> found = new ArrayList<>();
        hits.forEach((target, all) -> {
            if (!target.except()) {
                List<Hit<Target>> excepted =
                        hits.getOrDefault(new Target(target.bank(), target.concept(), true), List.of());
                all.stream()
                        .filter(hit -> excepted.stream()
                                .noneMatch(other -> hit.from() < other.to() && other.from() < hit.to()))
                        .min(Comparator.<Hit<Target>>comparingInt(Hit::from)
                                .thenComparing(Comparator.<Hit<Target>>comparingInt(Hit::to)
                                        .reversed()))
                        .ifPresent(hit -> found.add(mention(text, sentence, words, hit)));
            }
        });
        return found.stream().sorted(Comparator.comparingInt(ConceptMention::start));
    }

    private static ConceptMention mention(String text, Sentence sentence, List<Word> words, Hit<Target> hit) {
        int start = words.get(hit.from()).start();
        int end = words.get(hit.to() - 1).end();
        return new ConceptMention(
                sentence.id(), hit.value().bank(), hit.value().concept(), text.substring(start, end), start, end);
    }
}
