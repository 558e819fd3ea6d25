package casebook.commentary;

import java.time.LocalDate;
import java.util.List;

/**
 * Types the sentences of a commentary: reported fact, actor's claim, authors' judgement, forecast.
 *
 * <p>The type is that of the main clause. It is decided by the first cue in it that decides by itself
 * ({@link StatementRule} lists them: a question, "according to", a verb that reports with who reports, "would have",
 * "should", "the question is", "will", "may"); the verb that comes first governs those after it. Where there is none,
 * words of record (a date, a number, a deed told in the past, a state that records show) are weighed against words of
 * judgement (evaluations, causes, motives, comparisons, the authors' own voice); a dated deed stays a fact when a few of its
 * words are loaded, and judgement is then its secondary type. Where there is neither, the past is a fact and the present
 * a judgement.
 *
 * <p>Confidence. High: a cue that decides by itself with no rival of another type in the clause; or weights that differ
 * by three or more with at most one against. Medium: such a cue with a rival, or weights that differ by two. Low: "may",
 * "can", "would", "reportedly"; weights nearly equal; no cue at all.
 *
 * <p>Secondary: the type of a cue that decides by itself in another clause or later in the main one; else the user's
 * claim in words that the authors put in quotation marks around a fact; else judgement or fact when such words weigh two or
 * three.
 */
public final class Statements {

    private static final StatementWords LISTS = new StatementWords();

    private Statements() {}

    /**
     * One statement for each sentence, in order. Years after that of publication count for no record.
     *
     * @param actors the commentary's actors, to whom claims are attributed
     */
    public static List<Statement> of(Commentary commentary, List<Actor> actors) {
        LocalDate published = commentary.metadata().published();
        int year = published == null ? 9999 : published.getYear();
        ActorPlaces places = new ActorPlaces(actors);
        return SideBySide.each(
                commentary.sentences().toList(),
                sentence -> new StatementReading(LISTS, commentary, sentence, places, year).statement());
    }
}
