package casebook.commentary.draft;

import casebook.commentary.Commentary;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much of a draft is the source's own wording. A run is eight words or more that stand in the source in the same
 * order, whether marked as a quotation or not; case and punctuation do not count.
 */
public final class Verbatim {

    /** Words from which on a run counts. */
    public static final int RUN = 8;

    /** Words that a quotation may have at most. */
    public static final int LONGEST = 24;

    /** Share of a published case that may stand in runs. */
    public static final double MOST = 0.10;

    /**
     * Words of the source in a draft.
     *
     * @param proposal id of the proposal
     * @param words as they stand in the draft
     * @param count how many words there are
     * @param marked whether fewer than eight of them stand outside quotation marks
     */
    public record Run(String proposal, String words, int count, boolean marked) {}

    private record Count(int words, List<Run> runs) {}

    private final Set<List<String>> grams = new HashSet<>();

    private Verbatim(List<Commentary> sources) {
        for (Commentary source : sources) {
            List<String> words =
                    Prose.words(source.text()).stream().map(Prose.Word::folded).toList();
            for (int at = 0; at + RUN <= words.size(); at++) {
                grams.add(List.copyOf(words.subList(at, at + RUN)));
            }
        }
    }

    /** Share of the words of the proposals that stand in runs of the source, from 0 to 1; 0 when there are none. */
    public static double share(Commentary source, List<Proposal> proposals) {
        return share(List.of(source), proposals);
    }

    /** The same over several sources. */
    public static double share(List<Commentary> sources, List<Proposal> proposals) {
        return shared(new Verbatim(sources).counts(proposals));
    }

    /** The same for the tree of a whole case. */
    public static double share(Commentary source, JsonObject tree) {
        return shared(List.of(new Verbatim(List.of(source)).count("", tree)));
    }

    /** All runs, in the order of the proposals. */
    public static List<Run> runs(Commentary source, List<Proposal> proposals) {
        return runs(List.of(source), proposals);
    }

    /** The same over several sources. */
    public static List<Run> runs(List<Commentary> sources, List<Proposal> proposals) {
        return new Verbatim(sources)
                .counts(proposals).stream()
                        .flatMap(count -> count.runs.stream())
                        .toList();
    }

    /** The runs that are too long to be quoted, and those that are not marked as quotations. */
    public static List<Run> longQuotations(Commentary source, List<Proposal> proposals) {
        return runs(source, proposals).stream()
                .filter(run -> run.count > LONGEST || !run.marked)
                .toList();
    }

    private static double shared(List<Count> counts) {
        int words = counts.stream().mapToInt(Count::words).sum();
        int copied = counts.stream()
                .flatMap(count -> count.runs.stream())
                .mapToInt(Run::count)
                .sum();
        return words == 0 ? 0 : (double) copied / words;
    }

    private List<Count> counts(List<Proposal> proposals) {
        return proposals.stream()
                .map(proposal -> count(proposal.id(), proposal.content()))
                .toList();
    }

    private Count count(String id, JsonObject tree) {
        int total = 0;
        List<Run> runs = new ArrayList<>();
        for (String text : Prose.texts(tree)) {
            List<Prose.Word> words = Prose.words(text);
            total += words.size();
            runs(id, text, words, runs);
        }
        return new Count(total, runs);
    }

    private void runs(String id, String text, List<Prose.Word> words, List<Run> runs) {
        List<String> folded = words.stream().map(Prose.Word::folded).toList();
        int from = 0;
        while (from + RUN <= words.size()) {
            int to = end(folded, from);
            if (to == from) {
                from++;
            } else {
                int start = words.get(from).start();
                int end = words.get(to - 1).end();
                boolean marked = words.subList(from, to).stream()
                                .filter(word -> !isMarked(text, word.start()))
                                .count()
                        < RUN;
                runs.add(new Run(id, text.substring(start, end), to - from, marked));
                from = to;
            }
        }
    }

    /** The index after the run that begins at a word; the same index when none does. */
    private int end(List<String> words, int from) {
        int to = from;
        for (int at = from; at + RUN <= words.size() && grams.contains(words.subList(at, at + RUN)); at++) {
            to = at + RUN;
        }
        return to;
    }

    private static boolean isMarked(String text, int at) {
        return text.lastIndexOf('\u201c', at) > text.lastIndexOf('\u201d', at);
    }
}
