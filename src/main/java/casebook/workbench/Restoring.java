package casebook.workbench;

import casebook.commentary.Actor;
import casebook.commentary.Annotations;
import casebook.commentary.Commentary;
import casebook.commentary.ConceptMention;
import casebook.commentary.Event;
import casebook.commentary.Lexicon;
import casebook.commentary.Mention;
import casebook.commentary.Metadata;
import casebook.commentary.Paragraph;
import casebook.commentary.Passage;
import casebook.commentary.Removal;
import casebook.commentary.Sentence;
import casebook.commentary.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings back into the text what the cleaning took out, and takes it out again. What stood in the text before keeps its
 * ids and all that a person has made of it; what comes in is read as the rest was.
 */
final class Restoring {
    private Restoring() {}

    static WorkingDraft restore(WorkingDraft draft, int index, List<Lexicon> lexicons) {
        Commentary text = draft.text();
        Removal removal = text.removed().get(index);
        String words = removal.text().strip().replaceAll("\\s+", " ");
        int place = Math.min(removal.passage(), text.passages().size());
        boolean last = place == text.passages().size();
        int start = last
                ? text.text().length() + (text.text().isEmpty() ? 0 : Commentary.JOINT.length())
                : text.passages().get(place).start();
        Moved moved = Moved.text(last ? Integer.MAX_VALUE : start, words.length() + Commentary.JOINT.length());
        Passage added = passage(text, words, start);
        List<Passage> passages =
                new ArrayList<>(text.passages().stream().map(moved::passage).toList());
        passages.add(place, added);
        Commentary longer = new Commentary(
                text.metadata(), joined(text.text(), words, start, last), passages, without(text.removed(), index));
        Annotations found = read(moved.of(draft.found(), longer), added, lexicons);
        List<Restored> restored = new ArrayList<>(draft.restored());
        restored.add(new Restored(removal, added.id()));
        return draft.with(found, restored);
    }

    private static Passage passage(Commentary text, String words, int start) {
        Passage alone = Commentary.of(Metadata.NONE, List.of(new Paragraph(words)), List.of())
                .passages()
                .getFirst();
        int number = Integer.parseInt(Cutting.freeId(text, "s").substring(1));
        List<Sentence> sentences = new ArrayList<>();
        for (Sentence one : alone.sentences()) {
            sentences.add(new Sentence("s" + (number + sentences.size()), start + one.start(), start + one.end()));
        }
        return new Passage(Cutting.freeId(text, "p"), start, start + words.length(), null, sentences);
    }

    private static String joined(String text, String words, int start, boolean last) {
        if (last) {
            return text.isEmpty() ? words : text + Commentary.JOINT + words;
        }
        return text.substring(0, start) + words + Commentary.JOINT + text.substring(start);
    }

    private static List<Removal> without(List<Removal> removed, int index) {
        List<Removal> others = new ArrayList<>();
        for (int i = 0; i < removed.size(); i++) {
            if (i != index) {
                others.add(i > index ? at(removed.get(i), removed.get(i).passage() + 1) : removed.get(i));
            }
        }
        return others;
    }

    private static Removal at(Removal one, int passage) {
        return new Removal(one.kind(), one.text(), one.reason(), one.line(), passage);
    }

    /** Adds what is found in the new passage; elsewhere nothing changes. */
    private static Annotations read(Annotations kept, Passage added, List<Lexicon> lexicons) {
        Set<String> inside = added.sentences().stream().map(Sentence::id).collect(Collectors.toSet());
        Annotations fresh = Annotations.of(kept.commentary(), lexicons);
        Annotations all = kept;
        for (Actor actor : fresh.actors().actors()) {
            for (Mention one : actor.mentions()) {
                if (inside.contains(one.sentence())) {
                    all = Marks.actor(
                            all, one.sentence(), new Span(one.start(), one.end()), actor.name(), actor.kind());
                }
            }
        }
        List<Event> events = new ArrayList<>(all.events());
        fresh.events().stream().filter(one -> inside.contains(one.sentence())).forEach(events::add);
        List<ConceptMention> concepts = new ArrayList<>(all.concepts());
        fresh.concepts().stream().filter(one -> inside.contains(one.sentence())).forEach(concepts::add);
        return Cutting.typedAnew(Marks.withConcepts(Marks.withEvents(all, events), concepts), inside);
    }

    static WorkingDraft takeBack(WorkingDraft draft, int index) {
        Restored back = draft.restored().get(index);
        Commentary text = draft.text();
        int place = 0;
        while (!text.passages().get(place).id().equals(back.passage())) {
            place++;
        }
        Passage gone = text.passages().get(place);
        boolean last = place + 1 == text.passages().size();
        int from = last ? Math.max(0, gone.start() - Commentary.JOINT.length()) : gone.start();
        int to = last ? gone.end() : gone.end() + Commentary.JOINT.length();
        Moved moved = Moved.text(to, from - to);
        List<Passage> passages = text.passages().stream()
                .filter(one -> !one.equals(gone))
                .map(moved::passage)
                .toList();
        Commentary shorter = new Commentary(
                text.metadata(),
                text.text().substring(0, from) + text.text().substring(to),
                passages,
                back(text.removed(), back.removal(), place));
        List<Restored> restored = new ArrayList<>(draft.restored());
        restored.remove(index);
        return draft.with(moved.of(draft.found(), shorter), restored);
    }

    private static List<Removal> back(List<Removal> removed, Removal removal, int place) {
        List<Removal> all = new ArrayList<>();
        removed.forEach(one -> all.add(one.passage() > place ? at(one, one.passage() - 1) : one));
        all.add(at(removal, place));
        all.sort(Comparator.comparingInt(Removal::line));
        return all;
    }
}
