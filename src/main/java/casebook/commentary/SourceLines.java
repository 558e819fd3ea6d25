package casebook.commentary;

import casebook.commentary.Removal.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the lines that say where and when a text was published, and what they say. */
final class SourceLines {

    private static final String PIECE =
            "(?:article|commentary|piece|essay|op-?ed|column|analysis|post|story|blog(?: post)?|"
                    + "interview|paper|text|report|brief|opinion|contribution|work|transcript|translation|comment)";
    private static final String RAN =
            "(?:appeared|published|posted|ran|run|carried|printed|featured|released|issued|written|aired|delivered|out)";

    /** The name of an outlet follows the match. */
    private static final List<Pattern> ORIGINAL = List.of(
            cue(
                    "\\b(?:this|the|an?(?: (?:earlier|shorter|longer|slightly different|edited|modified|similar))? version of this|parts of this|a translation of this)(?: (?:guest|opinion|original|above))? "
                            + PIECE
                            + "(?: (?:is|was|has|had|were))?(?: been)?(?: (?:also|first|originally|previously|initially|earlier|simultaneously)){0,2} (?:"
                            + RAN
                            + "|cross-?posted|adapted|reprinted|republished|reproduced|taken|excerpted|syndicated)(?: here)?(?: (?:under|with) [^,.]{0,60}?)?,? (?:in|on|at|by|with|from|for|via)(?: the (?:website|blog|pages|site|page|print edition) of)?[: ]+"),
            cue("^\\W*(?:(?:it|this) (?:was )?)?(?:originally|first|previously|initially) " + RAN
                    + "(?: (?:in|on|at|by|with|for))?[: ]+"),
            cue(
                    "^\\W*(?:republished|reprinted|cross-?posted|reposted|reproduced|adapted|excerpted|syndicated|translated)(?: here)?(?: (?:with|by) (?:the )?(?:kind )?permission)? (?:from|of|courtesy of|in|at)[: ]+"),
            cue(
                    "^\\W*(?:with (?:kind )?permission (?:from|of)|(?:by )?courtesy(?: of)?|via|original source|source|original(?: (?:article|publication|outlet))?|first appeared in|appeared in|published in|(?:reprinted )?from)\\s?:?\\s+"));

    private static final Pattern OUTLET = cue(
            "^\\W*(?:re)?published by (?:the )?|\\brepublished by (?:the )?|^\\W*(?:outlet|publication|publisher|website|journal|newspaper|magazine)\\s?:\\s*");
    private static final Pattern NAME = Pattern.compile(
            "^(?:the (?=\\p{Lu}))?((?:\\p{Lu}|\\d)[\\p{L}\\p{M}\\d'\u2019&.-]*(?: (?:(?:of|the|and|&|for|on|in|de|la|du|del|des|der|und|to|le|\u2013|-)(?=\\s)|(?:\\p{Lu}|\\d)[\\p{L}\\p{M}\\d'\u2019&.-]*)){0,9}|[a-z\\d-]+(?:\\.[a-z]{2,8}){1,3})");
    private static final Pattern TAIL = Pattern.compile(
            "(?i)[,;]?\\s+(?:published|updated|posted|on|in|of|the|and|for|to|under|by|here|with|de|la|as|\u2013|-)$");
    private static final Pattern DATE_CUE = Pattern.compile(
            "(?i)\\b(?:published|posted|first|originally|updated|last|modified|date|dated|created|filed|issued|release[d]?|uploaded|online|print|edition|on|at|as of|added|revised|reviewed)\\b");
    private static final Pattern CLOCK = Pattern.compile(
            "(?i)\\b\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?|\\b\\d{1,2} ?[ap]\\.?m\\.?|\\b(?-i:[A-Z]{2,4}T|UTC|GMT|BST|IST|PKT)(?:[+-]\\d{1,2}(?::?\\d{2})?)?\\b|[+-]\\d{2}:?\\d{2}|\\d+ (?:min(?:ute)?s?|hours?|days?)(?: (?:read|ago))?");
    private static final Pattern CHANGE =
            Pattern.compile("(?i)\\b(?:last )?(?:updated|modified|revised|changed|edited|accessed|retrieved)\\b");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?i)^\\W*(?:(?:policy|issue|research|special|briefing|discussion|working|occasional|background|strategic) )?(?:briefs?|papers?|reports?|notes?|insights?|commentary|analysis|bulletin)(?: series)? (?:no\\.?|number|nr\\.?|#)? ?\\d.{0,60}$|^\\W*(?:vol(?:ume)?\\.?|issue|no\\.|number|doi|issn|isbn)\\s?:?\\s*[\\d(].{0,80}$|^https?://doi\\.org/\\S+$");
    /** "Journal of Lake Studies, Vol. 9, No. 4 (2011)". */
    private static final Pattern VOLUME = Pattern.compile(
            "^(\\p{Lu}[^,.:\\d]{4,70}?),? (?:[Vv]ol(?:ume)?\\.?|VOL(?:UME)?\\.?|[Ii]ssue|ISSUE|[Nn]o\\.|NO\\.) ?\\d|^(\\p{Lu}[^,.:\\d|]{4,60}?),? \\d{1,3} ?(?:\\(\\d{1,3}\\)|[:/.]\\d{1,3}\\b(?! ?\\d))");

    private static final Pattern MONTH_ONLY =
            Pattern.compile("(?i)^\\W*(?:published:? |posted:? |date:? )?(?:(?:spring|summer|autumn|fall|winter)|"
                    + WrittenDays.MONTH + "),? \\d{4}\\W*$");
    /** "Published October 2022 in The Quarterdeck". */
    private static final Pattern MONTH_IN =
            Pattern.compile("(?iu)^\\W*(?:first )?(?:published|posted|issued)(?: in)? (?:" + WrittenDays.MONTH
                    + "|spring|summer|autumn|fall|winter),? \\d{4}(?: (?:in|by|on) (?:the )?(?=(?-i:\\p{Lu})))?");

    private static final int LONGEST = 60;

    private SourceLines() {}

    private static Pattern cue(String way) {
        return Pattern.compile("(?iu)" + way);
    }

    static void mark(Sheet sheet) {
        int first = sheet.firstProse();
        int last = sheet.lastProse();
        for (int i = 0; i < sheet.size(); i++) {
            boolean open = sheet.isFree(i) || sheet.is(i, Kind.FURNITURE) || sheet.is(i, Kind.BIOGRAPHY);
            if (open && sheet.text(i).length() <= 900) {
                boolean around = i < first || sheet.isNearTop(i) || i >= last || last - i < 3;
                source(sheet, i, around);
            }
        }
    }

    /** Lines around the body that hold a day and little else. */
    static void days(Sheet sheet) {
        int last = sheet.lastProse();
        for (int i = 0; i < sheet.size(); i++) {
            int block = i;
            if (sheet.isLine(i) && sheet.isNearTop(i) && i <= Math.max(last, 0)) {
                if (sheet.isFree(i)) {
                    dates(sheet, i);
                } else if (sheet.is(i, Kind.FURNITURE) && sheet.at(i).words() <= 14) {
                    WrittenDays.first(sheet.text(i)).ifPresent(day -> learn(sheet, sheet.text(block), day));
                }
            }
        }
    }

    /** The same below the body, where the days of other pages stand beside their headlines. */
    static void daysBelow(Sheet sheet) {
        for (int i = sheet.lastProse() + 1; i < sheet.size(); i++) {
            if (sheet.isFree(i) && sheet.isLine(i)) {
                dates(sheet, i);
            }
        }
    }

    private static void source(Sheet sheet, int i, boolean around) {
        Block block = sheet.at(i);
        Removal.@Nullable Kind kind = sheet.isFree(i) ? null : Kind.FURNITURE;
        for (Pattern pattern : ORIGINAL) {
            Matcher cue = pattern.matcher(block.text());
            if (cue.find() && (around || block.words() <= 30)) {
                String name = name(block.text().substring(cue.end()));
                boolean bare = pattern != ORIGINAL.getFirst() && pattern != ORIGINAL.get(1);
                boolean fits = block.words() <= (bare ? 20 : LONGEST) && (!bare || i < 8 || i > sheet.size() - 12);
                if (name != null && fits) {
                    sheet.facts.originalOutlet(name);
                    WrittenDays.first(block.text()).ifPresent(sheet.facts::firstPublished);
                    take(sheet, i, cue.start(), kind);
                    return;
                }
                if (fits && !bare && kind == null && block.words() <= 14) {
                    take(sheet, i, cue.start(), null);
                    return;
                }
            }
        }
        Matcher outlet = OUTLET.matcher(block.text());
        if (around && block.words() <= 20 && outlet.find()) {
            String name = name(block.text().substring(outlet.end()));
            if (name != null) {
                sheet.facts.outlet(name);
                WrittenDays.first(block.text()).ifPresent(sheet.facts::published);
                take(sheet, i, outlet.start(), kind);
            }
        }
    }

    /** A block that only ends with such a line is a biography or a disclaimer first. */
    private static void take(Sheet sheet, int i, int cueAt, Removal.@Nullable Kind kind) {
        if (kind == null && cueAt < 40) {
            sheet.remove(i, Kind.SOURCE_LINE, "says where it was published");
        }
    }

    /** The name of an outlet that the text begins with; null when it begins otherwise. */
    static @Nullable String name(String text) {
        Matcher name = NAME.matcher(text.strip().replaceFirst("^[\"\u201c\u2018'*_(]+", ""));
        if (!name.find()) {
            return null;
        }
        String found = name.group(1);
        List<WrittenDays.Written> days = WrittenDays.in(found + " ");
        if (!days.isEmpty()) {
            found = found.substring(0, days.getFirst().start());
        }
        found = found.replaceFirst(
                "\\s(?:" + WrittenDays.MONTH + "|" + WrittenDays.WEEKDAY + "|Published|Updated|Posted)(?:[\\s,.].*)?$",
                "");
        // a full stop and a new sentence end a name, the stop of "St." does not
        found = found.replaceFirst("(?<=\\p{Ll}{4})\\.(?:\\s.*)?$", "").strip();
        for (Matcher tail = TAIL.matcher(found); tail.find(); tail = TAIL.matcher(found)) {
            found = found.substring(0, tail.start());
        }
        found = found.replaceFirst("(?:,| of| on| in) \\d.*$", "");
        found = found.replaceFirst("['\u2019]s$|['\u2019]s [a-z].*$", "");
        found = found.replaceFirst("[.,'\u2019]+$", "").strip();
        return found.isEmpty() || found.matches("\\d+|\\p{L}") ? null : found;
    }

    /** A line that holds a day and little else. */
    private static void dates(Sheet sheet, int i) {
        String text = sheet.text(i);
        Matcher volume = VOLUME.matcher(text);
        if (volume.find()
                && sheet.at(i).words() <= 16
                && !NUMBERED.matcher(text).find()) {
            String name = volume.group(1) == null ? volume.group(2) : volume.group(1);
            sheet.facts.outlet(name.replaceFirst("[\\s|\u00b7\u2022,-]+$", "").strip());
            WrittenDays.first(text).ifPresent(day -> learn(sheet, text, day));
            sheet.remove(i, Kind.SOURCE_LINE, "says where it was published");
            return;
        }
        if (NUMBERED.matcher(text).find() || MONTH_ONLY.matcher(text).find()) {
            WrittenDays.first(text).ifPresent(day -> learn(sheet, text, day));
            sheet.remove(i, Kind.SOURCE_LINE, "says when it was published");
            return;
        }
        Matcher month = MONTH_IN.matcher(text);
        if (month.find() && sheet.at(i).words() <= 14 && WrittenDays.in(text).isEmpty()) {
            String name = month.end() < text.length() ? name(text.substring(month.end())) : null;
            if (name != null) {
                sheet.facts.outlet(name);
            }
            sheet.remove(i, Kind.SOURCE_LINE, "says when it was published");
            return;
        }
        List<WrittenDays.Written> days = WrittenDays.in(text);
        if (days.isEmpty() || sheet.at(i).words() > 24) {
            return;
        }
        String rest = rest(text, days);
        if (PlainWords.count(rest) <= 7 && !(PlainWords.isEnded(text) && PlainWords.count(rest) > 3)) {
            learn(sheet, text, days.getFirst().day());
            List<String> names = names(text, rest);
            names.forEach(name -> sheet.author(name, null));
            if (names.isEmpty() && Outlets.isOutlet(rest)) {
                sheet.facts.outlet(rest);
            }
            sheet.remove(
                    i,
                    names.isEmpty() ? Kind.SOURCE_LINE : Kind.BYLINE,
                    names.isEmpty() ? "says when it was published" : "says who wrote it");
        }
    }

    /** The names of a line that holds a day, in what is left of it or between its bars. */
    private static List<String> names(String text, String rest) {
        boolean parted = text.indexOf('|') > 0;
        List<String> names = parted ? List.of() : PersonNames.list(rest.replaceFirst("(?i)^by\\s+", ""));
        if (!names.isEmpty()) {
            return names;
        }
        for (String part : text.split("\\s*[|\u00b7\u2022]\\s*")) {
            String bare = part.replaceFirst("(?i)^by\\s+", "");
            if (PersonNames.isList(bare)) {
                return PersonNames.list(bare);
            }
        }
        return List.of();
    }

    static void learn(Sheet sheet, String text, LocalDate day) {
        Matcher change = CHANGE.matcher(text);
        boolean changed = change.find() && change.start() < 12;
        if (changed) {
            sheet.facts.updated(day);
        } else {
            sheet.facts.published(day);
        }
    }

    /** What a line says besides days, hours and the words that go with them. */
    static String rest(String text, List<WrittenDays.Written> days) {
        StringBuilder rest = new StringBuilder(text);
        for (int d = days.size() - 1; d >= 0; d--) {
            rest.replace(days.get(d).start(), days.get(d).end(), " | ");
        }
        String words = CLOCK.matcher(rest).replaceAll(" ");
        words = DATE_CUE.matcher(words).replaceAll(" ");
        return words.replaceAll(
                        "[|\u00b7\u2022\u2014\u2013:,;/()\\[\\]\u00bb>-]+(?=\\s|$)|(?<=\\s)[|\u00b7\u2022\u2014\u2013:/-]+",
                        " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
