package casebook.commentary;

import casebook.commentary.TimeFinding.Found;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the temporal expressions of a commentary and resolves them to dates, in the order of the text. */
public final class Events {

    private static final Pattern BOUND = Pattern.compile("(?i)^(?:since|by|until|till|before) ");
    private static final Pattern DEADLINE = Pattern.compile("(?i)\\b(?:by|until|till|into|through) (?:the )?$");
    private static final Pattern BOUND_BEFORE = Pattern.compile(
            "(?i)\\b(?:since|by|until|till|before|(?<!\\b(?:back|dates|dated|return|returns|returned) )to|from) (?:the )?$");
    /** "The treaty of 9 May 1951" names a text; the story does not go on from it. */
    private static final Pattern NAMED_AFTER = Pattern.compile(
            "(?i)\\b(?:treaty|agreement|accords?|convention|declaration|protocol|resolution|law|act|charter|pact|memorandum|constitution|settlement|award|judgment|statute) of $");

    /** A day that a relative clause or a participle adds is no step of the story. */
    private static final Pattern ADDED = Pattern.compile(
            "\\b[Ss]ince (?:the |its |their |his |her )?(?:[\\p{L}'\u2019-]+ ){1,4}?(?:in|on|of) $"
                    + "|\\b(?:who|which|whose|whom) (?:[\\p{L}'\u2019-]+ ){0,4}?had (?:[^,;.]{0,60})$"
                    + "|, (?:signed|adopted|concluded|founded|agreed|passed|built|ratified|established|created|drawn|elected|appointed|born|written|set up|introduced|launched|first \\p{L}+ed) (?:\\p{L}+ ){0,3}?(?:in|on) $");

    /** What a text speaks with of the days around its publication. */
    private static final Pattern CURRENT = Pattern.compile(
            "\\b(?i:yesterday|tomorrow|tonight|(?:last|this|next) (?:week|month|weekend|night|morning))\\b|\\b(?:[Oo]n|[Ll]ast|[Nn]ext) "
                    + TimeWords.WEEKDAY + "\\b(?!,? \\d)");

    private static final Pattern NOW = Pattern.compile(
            "(?i)\\b(?:today|nowadays|recent|recently|currently|lately|these days|so far|yesterday|this (?:year|month|week|spring|summer|autumn|winter|morning)|last (?:week|month|year))\\b");
    /** "Sunday 31 July": weekdays after it are of the story. */
    private static final Pattern DATED_WEEKDAY = Pattern.compile(TimeWords.WEEKDAY + ",? .*\\d");

    private static final Pattern BARE_WEEKDAY =
            Pattern.compile("(?:(?i:on|by) )?" + TimeWords.WEEKDAY + "(?: (?:morning|afternoon|evening|night))?");

    private static final Pattern YEARS = Pattern.compile("(?<![\\d.,-])" + TimeWords.YEAR + "(?![\\d%])");

    private static final int FEW = 3;
    private static final int CLOSE = 200;
    private static final int MANY = 100;
    private static final int OPENING = 12;
    private static final int BESIDE = 40;

    private final Commentary commentary;
    private final TimeContext context;
    private final List<Sentence> sentences;
    private int at;
    private int passage;
    private int lastEnd;
    private boolean lastAhead;
    private int tenseOf = -1;
    private boolean past;
    private int currentOf = -1;
    private boolean current;

    private Events(Commentary commentary) {
        this.commentary = commentary;
        this.context = new TimeContext(commentary.metadata().published(), tellsHistory(commentary));
        this.sentences = commentary.sentences().toList();
        yearOfTitle(commentary.metadata()).ifPresent(context.years::title);
    }

    /** The only year that title and standfirst name, when it lies before that of publication. */
    private static Optional<Integer> yearOfTitle(Metadata page) {
        List<Integer> named = YEARS.matcher(page.title() + " " + page.standfirst())
                .results()
                .map(year -> Integer.parseInt(year.group()))
                .distinct()
                .toList();
        LocalDate published = page.published();
        return named.size() == 1 && (published == null || named.getFirst() < published.getYear() - 1)
                ? Optional.of(named.getFirst())
                : Optional.empty();
    }

    /** Whether the text hardly speaks of the days around its publication, or far more of years long before it. */
    private static boolean tellsHistory(Commentary commentary) {
        LocalDate published = commentary.metadata().published();
        long current = CURRENT.matcher(commentary.text()).results().limit(MANY).count();
        if (published == null || current <= FEW) {
            return true;
        }
        return oldYears(commentary.text(), published) > 2 * current;
    }

    public static List<Event> of(Commentary commentary) {
        return new Events(commentary).resolved();
    }

    /** The same events by date; those without one stay behind what they were told after. */
    public static List<Event> ordered(List<Event> events) {
        record Placed(Event event, String date) {}
        List<Placed> placed = new ArrayList<>();
        String last = "";
        for (Event event : events) {
            last = event.date() == null ? last : event.date();
            placed.add(new Placed(event, last));
        }
        return placed.stream()
                .sorted(Comparator.comparing(Placed::date))
                .map(Placed::event)
                .toList();
    }

    private List<Event> resolved() {
        List<Event> events = new ArrayList<>();
        for (Found found : TimeFinding.in(commentary.text())) {
            sentenceOf(found).flatMap(sentence -> resolve(found, sentence)).ifPresent(events::add);
        }
        return Ranges.joined(events, commentary.text());
    }

    /** The sentence that holds it whole; one that reaches over an end is none. */
    private Optional<Sentence> sentenceOf(Found found) {
        while (at < sentences.size() && sentences.get(at).end() < found.end()) {
            at++;
        }
        return at < sentences.size() && sentences.get(at).start() <= found.start()
                ? Optional.of(sentences.get(at))
                : Optional.empty();
    }

    private Optional<Event> resolve(Found found, Sentence sentence) {
        String words = commentary.of(sentence);
        int start = found.start() - sentence.start();
        int end = found.end() - sentence.start();
        String expression = words.substring(start, end);
        boolean ahead = Planned.isAhead(words, start, end)
                || BARE_WEEKDAY.matcher(expression).matches() && Planned.isPresent(words, start, isPast(words))
                || BARE_WEEKDAY.matcher(expression).matches() && followsComing(found, sentence);
        context.enter(place(found, words, start, ahead));
        Optional<Resolved> resolved = found.rule().resolver().resolve(found.match(), context);
        if (resolved.isPresent()) {
            LocalDate day =
                    resolved.get().precision() == Precision.DAY ? resolved.get().earliest() : null;
            LocalDate published = commentary.metadata().published();
            lastAhead = day != null && published != null && day.isAfter(published);
            lastEnd = found.end();
        }
        resolved.filter(date -> date.precision() == Precision.DAY
                        && DATED_WEEKDAY.matcher(expression).find())
                .map(Resolved::earliest)
                .filter(day -> isLongBefore(day))
                .ifPresent(context::ofStory);
        return resolved.map(Resolved::orVague)
                .map(date -> new Event(
                        sentence.id(),
                        expression,
                        found.start(),
                        found.end(),
                        date.date(),
                        date.precision(),
                        date.from(),
                        isPlanned(date, expression, words, start, ahead)));
    }

    /** "arrives tomorrow in Tokyo and on Wednesday in Beijing": what was told last in the sentence lay ahead. */
    private boolean followsComing(Found found, Sentence sentence) {
        if (!lastAhead || lastEnd < sentence.start() || found.start() - lastEnd > BESIDE) {
            return false;
        }
        return !Tense.isPast(commentary.text().substring(lastEnd, found.start()));
    }

    private TimePlace place(Found found, String words, int start, boolean ahead) {
        // no cue stands further off; a sentence may be very long
        String before = words.substring(Math.max(0, start - CLOSE), start);
        int end = found.end() - found.start() + start;
        String expression = words.substring(start, end);
        while (passage + 1 < commentary.passages().size()
                && commentary.passages().get(passage + 1).start() <= found.start()) {
            passage++;
        }
        boolean bound =
                BOUND.matcher(expression).find() || BOUND_BEFORE.matcher(before).find();
        boolean named = before.endsWith("of ") && expression.matches("\\d{4}")
                || NAMED_AFTER.matcher(before).find()
                || ADDED.matcher(before).find();
        boolean beside = lastEnd > found.start() - start
                && lastEnd <= found.start()
                && commentary.text().substring(lastEnd, found.start()).matches(",? ?");
        return new TimePlace(
                at,
                passage,
                ahead,
                isPast(words) ? Planned.isVoteBefore(words, start, end) : Planned.isNamedBefore(words, start, end),
                isPast(words) || expression.regionMatches(true, 0, "since", 0, 5),
                start < OPENING,
                beside,
                bound || named,
                DEADLINE.matcher(before).find()
                        || DEADLINE.matcher(expression.replaceFirst(" .*", " ")).find(),
                Planned.wasDue(words, start),
                words.contains(" had "),
                isCurrent());
    }

    private boolean isLongBefore(LocalDate day) {
        LocalDate published = commentary.metadata().published();
        return published == null || day.plusDays(6).isBefore(published);
    }

    /** Whether the passage that is read speaks of the days around publication; found out once for each. */
    private boolean isCurrent() {
        LocalDate published = commentary.metadata().published();
        if (currentOf != passage && published != null) {
            currentOf = passage;
            String words = commentary.of(commentary.passages().get(passage));
            current = NOW.matcher(words).find() && oldYears(words, published) == 0;
        }
        return current;
    }

    private static long oldYears(String text, LocalDate published) {
        return YEARS.matcher(text)
                .results()
                .filter(year -> Integer.parseInt(year.group()) < published.getYear() - 1)
                .count();
    }

    /** Whether the sentence that is read tells of the past; found out once for each. */
    private boolean isPast(String sentence) {
        if (tenseOf != at) {
            tenseOf = at;
            past = Tense.isPast(sentence);
        }
        return past;
    }

    private boolean isPlanned(Resolved resolved, String expression, String words, int start, boolean ahead) {
        @Nullable LocalDate day = resolved.earliest();
        @Nullable LocalDate published = commentary.metadata().published();
        if (day != null && published != null && day.isAfter(published)) {
            return true;
        }
        String lower = PlainWords.lower(expression);
        if (!lower.matches("(?:on )?the (?:very )?next .*")
                && lower.matches(".*\\b(?:next|coming|tomorrow|to come|ahead)\\b.*")) {
            return true;
        }
        boolean open = lower.matches("(?:by|before|until|within|later this|at) .*")
                        && resolved.precision() == Precision.RELATIVE
                || lower.startsWith("later this");
        LocalDate latest = resolved.latest();
        if (published == null ? ahead : open && latest != null && latest.isAfter(published)) {
            return true;
        }
        return open && Planned.isAnnounced(words, start)
                || !lower.startsWith("since") && Planned.wasDue(words, start)
                || ahead && day == null && open;
    }
}
