package casebook.workbench;

import casebook.commentary.Annotations;
import casebook.commentary.Lexicon;
import casebook.commentary.draft.JointDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts further commentaries beside those of a draft, and takes them away. */
final class Gathering {
    /** Sources of one draft at most: beyond it nobody keeps them apart, and each is compared with each. */
    static final int MOST = 6;

    private Gathering() {}

    static Shaped add(WorkingDraft draft, Deed.AddSource deed, List<Lexicon> lexicons) {
        List<SourceText> sources = new ArrayList<>(draft.sources());
        if (sources.size() >= MOST) {
            return new Shaped.Refused("bench.refused.sources");
        }
        if (draft.texts().stream().anyMatch(one -> one.text().equals(deed.text().text()))) {
            return new Shaped.Refused("bench.refused.same");
        }
        SourceText more = new SourceText(
                freeLetter(sources), deed.name(), deed.source(), Annotations.of(deed.text(), lexicons), List.of());
        sources.add(more);
        return new Shaped.Changed(
                draft.of(sources), Did.of("source.added").text(more.letter()).text(Shaping.cut(more.label())));
    }

    private static String freeLetter(List<SourceText> sources) {
        Set<String> taken = sources.stream().map(SourceText::id).collect(Collectors.toSet());
        char letter = 'a';
        while (taken.contains(String.valueOf(letter))) {
            letter++;
        }
        return String.valueOf(letter);
    }

    static Shaped remove(WorkingDraft draft, Deed.RemoveSource deed) {
        List<SourceText> left = draft.sources().stream()
                .filter(one -> !one.id().equals(deed.source()))
                .toList();
        if (left.isEmpty() || left.size() == draft.sources().size()) {
            return left.isEmpty() ? new Shaped.Refused("bench.refused.only") : Shaping.gone();
        }
        SourceText gone = draft.sources().stream()
                .filter(one -> !left.contains(one))
                .findFirst()
                .orElseThrow();
        return new Shaped.Changed(
                draft.of(left), Did.of("source.removed").text(gone.letter()).text(Shaping.cut(gone.label())));
    }

    /** An entry without what stood in sources that were removed. */
    static Held withoutTheGone(Held one, WorkingDraft draft) {
        Set<String> there = draft.sources().stream().map(SourceText::id).collect(Collectors.toSet());
        return one.about(
                one.rests().stream()
                        .filter(rest -> there.contains(sourceOf(rest)))
                        .toList(),
                one.contested().stream()
                        .filter(contested ->
                                contested.what().sides().stream().allMatch(side -> there.contains(side.source())))
                        .toList());
    }

    /** The source that a sentence is of, by the name that proposals have for it. */
    static String sourceOf(String rest) {
        int dash = rest.indexOf('-');
        return dash < 0 ? JointDraft.FIRST : rest.substring(0, dash);
    }
}
