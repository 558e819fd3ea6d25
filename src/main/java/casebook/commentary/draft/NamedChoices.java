package casebook.commentary.draft;

import casebook.commentary.Actor;
import casebook.commentary.ActorKind;
import casebook.commentary.Event;
import casebook.commentary.Precision;
import casebook.commentary.Sentence;
import casebook.commentary.draft.NamedChoice.Way;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds choices by the words that name them or imply them, directly behind or before an actor's name. */
final class NamedChoices {
    private static final int WORDS = 14;
    private static final int SHORT = 4;
    private static final int LEAST = 3;
    private static final String SOON = "(?: (?:now|then|soon|also|therefore|still|thus))*";
    private static final String HOLDER = "^(?: \\(\\p{Lu}+\\))?(?:['\u2019]s)?(?: (?:" + Deeds.MEN
            + ")){0,2}(?:, (?:which|who) [^,.;]{3,90}(?:, [^,.;]{3,40}){0,2},)?";

    private static final Pattern HELD = Pattern.compile(HOLDER);
    private static final Pattern FACED = Pattern.compile(HOLDER
            + "(?: (?:must|has to|have to|had to|needs to|needed to)" + SOON + " (?:decide|choose)\\b"
            + "| (?:faces?|faced|is facing|was facing|confronts|confronted) (?:a|an|the|two|three|its)(?: \\p{Ll}+)?"
            + " (?:choices?|dilemma|options|decision)\\b"
            + "| (?:is |was |has been |had been )?(?:weigh|consider|debat|mull|ponder)(?:s|es|ed|ing|ering|ered)?"
            + " (?:whether|how|retaliat\\w+|sanctions|a response|an answer)\\b"
            + "| could (?:either )?\\p{Ll}+(?: [^,.;]{0,60})?,? or )");
    private static final Pattern TAKEN = Pattern.compile(HOLDER
            + "(?: (?:has|had|have|also|then|nevertheless|instead))* (?:chose|chosen|decided|opted|elected|preferred|declined"
            + "|refused|offered|agreed|threatened|vowed)(?: not)? (?:to \\p{Ll}+|against \\p{Ll}+|for \\p{Ll}+)\\b");
    private static final Pattern ADVISED = Pattern.compile(HOLDER + SOON
            + " (?:should|ought to|must|would do well to|needs to|need to|would be wise to)" + SOON
            + " (?!have\\b|be\\b|not\\b|never\\b|decide\\b|choose\\b|answer\\b)\\p{Ll}+\\b");
    private static final Pattern ASKED_BEFORE = Pattern.compile(
            "(?i)\\b(?:demand(?:ed|s)? that|order(?:ed|s)?|urg(?:ed|es)|call(?:ed|s)? (?:up)?on|ask(?:ed|s)|press(?:ed|es)|told"
                    + "|invit(?:ed|es)|persuaded|advis(?:ed|es)|warn(?:ed|s)|gave)(?: the)? $");
    private static final Pattern ASKED = Pattern.compile(
            "^(?: (?:\\p{L}+ ){1,4}to(?= \\p{Ll})| to(?= \\p{Ll})| (?=(?:stop|end|close|leave|withdraw|hand|give|lift|restore|release|pay|accept)\\b))");

    private static final Pattern TWO = Pattern.compile(
            "(?:whether to|between|either|choose to|could) (?<one>[^,.;]{3,80}?),? or(?: to)? (?<other>[^,.;]{3,80})");
    private static final Pattern PRESENT = Pattern.compile(
            "^(?:['\u2019]s)?(?: \\p{L}+){0,2} (?:must|has to|have to|needs to|faces?|is|confronts|should)\\b");

    private final Material material;

    NamedChoices(Material material) {
        this.material = material;
    }

    /** The plainest first, one for each decider and day. */
    List<NamedChoice> all() {
        List<NamedChoice> found = new ArrayList<>();
        for (Sentence sentence : material.sentences()) {
            for (Material.Named named : material.named(sentence)) {
                if (isDecider(named.actor())) {
                    of(sentence, named).ifPresent(found::add);
                }
            }
        }
        Set<List<Object>> seen = new HashSet<>();
        return found.stream()
                .sorted(Comparator.comparing(NamedChoice::way))
                .filter(one -> seen.add(List.of(one.decider().name(), one.date())))
                .toList();
    }

    private static boolean isDecider(Actor actor) {
        return actor.kind() != ActorKind.PLACE;
    }

    private Optional<NamedChoice> of(Sentence sentence, Material.Named named) {
        String text = material.text();
        int end = named.mention().end();
        String before = text.substring(sentence.start(), named.mention().start());
        String behind = text.substring(end, sentence.end());
        Matcher asked = ASKED.matcher(behind);
        if (ASKED_BEFORE.matcher(before).find() && asked.find()) {
            return choice(sentence, named.actor(), end + asked.end(), end + asked.end() + 1, Way.ASKED, behind);
        }
        if (!Deeds.isSubject(before)) {
            return Optional.empty();
        }
        for (Way way : List.of(Way.FACED, Way.TAKEN, Way.ADVISED)) {
            Matcher cue = pattern(way).matcher(behind);
            if (cue.find()) {
                int verb = end + behind.substring(0, cue.end()).strip().length() + 1;
                return choice(
                        sentence,
                        named.actor(),
                        start(way, behind, cue, end),
                        Math.min(verb, sentence.end()),
                        way,
                        behind);
            }
        }
        return Optional.empty();
    }

    private static Pattern pattern(Way way) {
        return switch (way) {
            case FACED -> FACED;
            case TAKEN -> TAKEN;
            case ADVISED -> ADVISED;
            case ASKED -> ASKED;
        };
    }

    /** Of advice the verb behind the auxiliary; of all else what stands behind the name. */
    private static int start(Way way, String behind, Matcher cue, int end) {
        if (way == Way.ADVISED) {
            return end + behind.substring(0, cue.end()).lastIndexOf(' ') + 1;
        }
        Matcher holder = HELD.matcher(behind);
        return end + (holder.find() ? holder.end() : 0) + 1;
    }

    private Optional<NamedChoice> choice(Sentence sentence, Actor decider, int from, int to, Way way, String behind) {
        Excerpt clause = Excerpt.clause(sentence, material.text(), from, to);
        Excerpt whole = new Excerpt(sentence, material.text(), from, Math.max(to, clause.end())).trimmed();
        Excerpt words = (whole.size() < SHORT
                        ? new Excerpt(sentence, material.text(), from, sentence.end()).trimmed()
                        : whole)
                .first(WORDS);
        if (!words.isPlain() || words.size() < LEAST) {
            return Optional.empty();
        }
        List<Excerpt> two = two(sentence, from);
        boolean open = way == Way.ADVISED
                || way == Way.FACED && PRESENT.matcher(behind).find();
        List<Excerpt> options = !two.isEmpty() ? two : way == Way.FACED ? List.of() : List.of(words);
        return (open ? published() : day(sentence))
                .map(date -> new NamedChoice(decider, date, sentence, words, options, way));
    }

    /** The two sides of "whether to … or …". */
    private List<Excerpt> two(Sentence sentence, int from) {
        String text = material.text();
        Matcher two = TWO.matcher(text).region(Math.max(sentence.start(), from - 1), sentence.end());
        if (!two.find()) {
            return List.of();
        }
        List<Excerpt> sides = new ArrayList<>();
        for (String side : List.of("one", "other")) {
            Excerpt words = new Excerpt(sentence, text, two.start(side), two.end(side))
                    .trimmed()
                    .first(WORDS);
            if (words.isPlain()) {
                sides.add(words);
            }
        }
        return sides.size() == 2 ? sides : List.of();
    }

    private Optional<LocalDate> published() {
        return Optional.ofNullable(material.commentary().metadata().published());
    }

    /** The day that the sentence is dated to, or the one told last before it in its paragraph; none when it is dated less exactly. */
    private Optional<LocalDate> day(Sentence sentence) {
        List<Sentence> told = material.commentary().passageOf(sentence).stream()
                .flatMap(passage -> passage.sentences().stream())
                .filter(one -> one.start() <= sentence.start())
                .toList();
        for (Sentence one : told.reversed()) {
            List<Event> dated = material.events(one).stream()
                    .filter(event -> !event.planned())
                    .toList();
            if (!dated.isEmpty()) {
                return dated.stream()
                        .filter(event -> event.precision() == Precision.DAY)
                        .flatMap(NamedChoices::last)
                        .max(Comparator.naturalOrder());
            }
        }
        return Optional.empty();
    }

    private static Stream<LocalDate> last(Event event) {
        return Days.last(event).stream();
    }
}
