package casebook.commentary;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The years that a text names, and in which sentence, for the days and months that it writes without one. */
final class ToldYears {

    private static final int NEVER = -9;

    private TimePlace place = TimePlace.START;
    private @Nullable Integer last;
    private int lastIn = NEVER;
    private @Nullable Integer opening;
    private int openingIn = NEVER;
    private @Nullable Integer named;
    private int namedIn = NEVER;
    private @Nullable Integer title;
    private @Nullable Integer dated;
    private int datedIn = NEVER;

    /** The year that this sentence named last, though it be a bound ("By 1968 … that August"). */
    Optional<Integer> here() {
        return Optional.ofNullable(named).filter(year -> namedIn == place.sentence());
    }

    void enter(TimePlace next) {
        this.place = next;
    }

    /** A year that a sentence opens with ("In 1971 \u2026") is the one of the days of that sentence and the next. */
    void said(int year, boolean first) {
        if (first && !place.aside()) {
            opening = year;
            openingIn = place.sentence();
        }
    }

    /** "last year", "this year": what follows in the sentence is of that year. */
    Resolved told(int year) {
        said(year, place.opening());
        return Resolved.year(year, Resolved.PUBLICATION);
    }

    /** A year that only names something ("the 2015 deal"), which "that year" may go back to. */
    void name(int year) {
        named = year;
        namedIn = place.sentence();
    }

    /** The year that this sentence or the one before named last, in whatever way. */
    Optional<Integer> near() {
        return datedNear().or(() -> Optional.ofNullable(named).filter(year -> place.sentence() - namedIn <= 1));
    }

    /** Takes in a year that is told as one. */
    void year(int year) {
        named = year;
        namedIn = place.sentence();
        if (!place.aside()) {
            last = year;
            lastIn = place.sentence();
        }
    }

    /** A year that is named together with a month or a day. */
    void dated(int year) {
        dated = year;
        datedIn = place.sentence();
        openingIn = NEVER;
    }

    /** A month or a day was told, so that no year is the last thing told. */
    void passed() {
        last = null;
    }

    /** A year that is told after the last month or day, from which further years are counted. */
    Optional<Integer> last() {
        return Optional.ofNullable(last).filter(year -> place.sentence() - lastIn <= 1);
    }

    /** The year that title and standfirst name, of which a story is until it tells another. */
    void title(int year) {
        title = year;
        dated = year;
    }

    Optional<Integer> title() {
        return Optional.ofNullable(title);
    }

    /** The last year that was named together with a month or a day. */
    Optional<Integer> dated() {
        return Optional.ofNullable(dated);
    }

    /** The year that was named with a month or a day in this sentence or the one before. */
    Optional<Integer> datedNear() {
        return dated().filter(year -> place.sentence() - datedIn <= 1);
    }

    boolean isDatedHere() {
        return datedIn == place.sentence();
    }

    /** The year that this sentence opened with, or, where a story is told, the one before it. */
    Optional<Integer> opening(boolean story) {
        boolean next = place.sentence() - openingIn == 1 && place.past() && story;
        return place.sentence() == openingIn || next ? Optional.ofNullable(opening) : Optional.empty();
    }
}
