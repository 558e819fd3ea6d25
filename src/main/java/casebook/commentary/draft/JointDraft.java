package casebook.commentary.draft;

import casebook.cases.KeyConcept;
import casebook.commentary.Metadata;
import casebook.commentary.sources.Source;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What several commentaries give for one teaching case. The first is the one that the case is about: its head, text,
 * questions and items are those of {@link CaseDraft}. Of the others come actors, events and decision points, merged with
 * those that are there, and concepts, claims and their argument, as a rival view.
 *
 * @param proposals in the order of a case, the timeline by date; sentences of the first source under their own ids, of
 *     another under the source's id and theirs: {@code b-s3}
 * @param doubts of all sources
 * @param differences what the sources disagree on, by id of the proposal
 */
public record JointDraft(
        JsonObject head, List<Proposal> proposals, List<Doubt> doubts, Map<String, List<Difference>> differences) {

    /** The id of a draft's first source. */
    public static final String FIRST = "a";

    public JointDraft {
        proposals = List.copyOf(proposals);
        doubts = List.copyOf(doubts);
        differences = Map.copyOf(differences);
    }

    /**
     * Drafts a case of one source or several.
     *
     * @param known entries of concepts of other cases, whose definitions are taken over
     * @throws IllegalArgumentException when there is no source, or two have one id
     */
    public static JointDraft of(List<Source> sources, List<KeyConcept> known) {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("a draft has a source");
        }
        return new Joining(sources, known).joined();
    }

    /** How proposals name a sentence of a source. */
    public static String rest(String source, String sentence) {
        return source.equals(FIRST) ? sentence : source + "-" + sentence;
    }

    /** What a source is called by: its outlet and day, else its title, else its letter. */
    public static String label(String source, Metadata page) {
        String outlet = page.originalOutlet() == null ? page.outlet() : page.originalOutlet();
        String title = page.title();
        String name = outlet != null
                ? outlet
                : title != null ? "\u2018" + title + "\u2019" : "source " + source.toUpperCase(Locale.ROOT);
        LocalDate day = page.published();
        return day == null ? name : name + " (" + Days.written(day) + ")";
    }
}
