package casebook.commentary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a text has told of days, months and years when a temporal expression is resolved. */
abstract sealed class TimeStory permits TimeContext {

    final ToldYears years = new ToldYears();
    final @Nullable LocalDate published;
    final boolean tellsHistory;
    TimePlace place = TimePlace.START;

    @Nullable
    LocalDate firstDay;

    @Nullable
    LocalDate lastDay;

    @Nullable
    YearMonth lastMonth;
    /** The last that was told, day or month, as a day, and in which sentence and passage. */
    @Nullable
    LocalDate story;

    @Nullable
    Stretch stretch;

    @Nullable
    YearMonth named;

    int namedIn = -9;

    boolean storyIsDay;
    boolean storyDated;
    /** Whether the day that is resolved got its year from the story. */
    boolean chained;

    int storyInPassage = -9;
    int storyIn = -9;
    int dayIn = -9;
    int dayInPassage = -9;
    /** From where the story goes on in the next passage, when it went back in this one ("a week earlier"). */
    @Nullable
    LocalDate resumed;

    int resumedAfter = -9;
    /** Whether the step back was told as what had been. */
    boolean wentBack;
    /** The last day of the story that was told by its weekday. */
    @Nullable
    LocalDate byWeekday;
    /** The sentence that told something of the days around publication last. */
    int currentIn = -9;
    /** The last day that something was due on. */
    @Nullable
    LocalDate due;

    @Nullable
    LocalDate coming;

    int comingIn = -9;

    /** @param tellsHistory whether the text hardly speaks of the days around publication */
    TimeStory(@Nullable LocalDate published, boolean tellsHistory) {
        this.published = published;
        this.tellsHistory = tellsHistory;
    }

    void enter(TimePlace next) {
        this.place = next;
        years.enter(next);
        LocalDate main = resumed;
        boolean on = next.passage() != resumedAfter || wentBack && !next.pluperfect() && next.sentence() != dayIn;
        if (main != null && on) {
            resumed = null;
            lastDay = main;
            lastMonth = YearMonth.from(main);
            story = main;
            storyIsDay = true;
        }
    }

    /** A day that is counted backwards: the next passage goes on from where the story was before. */
    Resolved dayBefore(LocalDate day, String from) {
        LocalDate main = resumed == null ? lastDay : resumed;
        Resolved found = day(day, from);
        resumed = place.aside() ? resumed : main;
        resumedAfter = place.passage();
        wentBack = place.pluperfect();
        return found;
    }

    /** The month that was told last, or the part of it, from which further days are counted. */
    Optional<Stretch> stretch() {
        return isMonthLast() ? Optional.ofNullable(stretch) : Optional.empty();
    }

    /** Only a part of the month that was told last is meant. */
    Resolved partly(Resolved part) {
        LocalDate first = part.earliest();
        LocalDate last = part.end();
        stretch = first == null || last == null ? stretch : new Stretch(first, last);
        return part;
    }

    Optional<LocalDate> published() {
        return Optional.ofNullable(published);
    }

    boolean isAhead() {
        return place.ahead();
    }

    TimePlace place() {
        return place;
    }

    Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    void ofStory(LocalDate day) {
        byWeekday = day;
    }

    void current() {
        currentIn = place.sentence();
    }

    /** The day told last, or one to come that this sentence has told after it. */
    Optional<LocalDate> dayBefore() {
        return coming != null && comingIn == place.sentence() ? Optional.of(coming) : lastDay();
    }

    Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    /** The first day that the text tells: most often that of what it is about. */
    Optional<LocalDate> firstDay() {
        return Optional.ofNullable(firstDay);
    }

    Optional<YearMonth> lastMonth() {
        return Optional.ofNullable(lastMonth);
    }

    boolean isMonthLast() {
        return story != null && !storyIsDay;
    }

    boolean toldHere() {
        return dayInPassage == place.passage();
    }

    /** Whether the last day was told in this sentence or the one before. */
    boolean isNear() {
        return place.sentence() - dayIn <= 1;
    }

    Resolved day(LocalDate day, String from) {
        boolean later = published != null && day.isAfter(published);
        name(YearMonth.from(day));
        coming = later ? day : null;
        comingIn = place.sentence();
        due = later || place.deadline() ? day : due;
        if (!place.aside() && !later) {
            resumed = null;
            lastDay = day;
            lastMonth = YearMonth.from(day);
            firstDay = firstDay == null ? day : firstDay;
            dayIn = place.sentence();
            dayInPassage = place.passage();
            tell(day, true, from);
        }
        return new Resolved(day.toString(), Precision.DAY, from);
    }

    Resolved month(YearMonth month, String from) {
        boolean later = published != null && month.atDay(1).isAfter(published);
        name(month);
        if (!place.aside() && !later) {
            lastMonth = month;
            stretch = Stretch.of(month);
            tell(month.atDay(15), false, from);
        }
        return new Resolved(month.toString(), Precision.MONTH, from);
    }

    /** A season whose year is named; the story goes on from its middle. */
    Resolved season(String name, int year) {
        Resolved season = TimeWords.season(name, year, Resolved.TEXT);
        years.dated(year);
        month(YearMonth.of(year, TimeWords.firstMonth(name)).plusMonths(1), Resolved.TEXT);
        return partly(season);
    }

    /** The month that this sentence has named last, though the story does not go on from it. */
    Optional<YearMonth> monthHere() {
        return Optional.ofNullable(named).filter(month -> namedIn == place.sentence());
    }

    private void name(YearMonth month) {
        named = month;
        namedIn = place.sentence();
    }

    private void tell(LocalDate day, boolean isDay, String from) {
        boolean counted = !from.equals(Resolved.PUBLICATION) && !from.equals(Resolved.TEXT);
        story = day;
        storyDated = years.isDatedHere() || chained || counted && storyDated;
        chained = false;
        years.passed();
        storyIsDay = isDay;
        storyIn = place.sentence();
        storyInPassage = place.passage();
    }
}
