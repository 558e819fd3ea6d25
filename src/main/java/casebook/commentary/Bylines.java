package casebook.commentary;

import casebook.commentary.Removal.Kind;
import casebook.commentary.Sheet.Role;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the lines that name the authors. */
final class Bylines {

    private static final Pattern CUE = Pattern.compile(
            "(?iu)^\\W*(?:(?:(?:a |an )?(?:guest |opinion |original )?(?:written|words|text|story|opinion|commentary|analysis|essay|post|posted|column|op-ed|perspective|viewpoint|reporting|contributed|authored|report|article|review|blog|interview|translated)"
                    + "(?: (?:post|essay|column|commentary))? )?by\\b|(?:text|words|authors?|author\\(s\\)|writers?|contributors?|byline|story|columnist)\\s?:)\\s*:?\\s*");
    private static final Pattern END = Pattern.compile(
            "(?iu)\\s*(?:[|\u00b7\u2022]|\\s[\u2014\u2013-]+\\s|\\bpublished\\b|\\bposted\\b|\\bupdated\\b|\\bon (?=\\p{L}+,? \\d|\\d|\\w+day\\b)|\\s/\\s|\\(?@\\w+\\)?|\\s\\d|\\bfor the\\b|\\bfor (?=\\p{Lu})|\\t|\\.\\s|<)");
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^\\W*(?:(?:about|meet) the (?:authors?|writers?|contributors?)|authors?|author\\(s\\)|the authors?|writers?|written by|by|contributors?|author (?:bio|info|details|profile|information)s?|bio|about)\\W*$");
    private static final Pattern NAME_FIRST = Pattern.compile(
            "^\\W*([^,|\u00b7\u2022\u2014\u2013(/:]{4,60}?)\\s*(?:,|\\||\u00b7|\u2022|\u2014|\u2013|\\(|/| - )\\s*(.{2,160})$");
    private static final int LONGEST = 40;

    private Bylines() {}

    static void mark(Sheet sheet) {
        int first = sheet.firstProse();
        int last = sheet.lastProse();
        for (int i = 0; i < sheet.size(); i++) {
            boolean outside = i <= first || sheet.isNearTop(i) || i >= last;
            if (sheet.isFree(i) && sheet.isLine(i) && !sheet.at(i).is(Block.Mark.TITLE)) {
                if (outside) {
                    label(sheet, i);
                }
                if (sheet.isFree(i) && sheet.at(i).words() <= LONGEST) {
                    cued(sheet, i, outside);
                }
            }
        }
    }

    /** "About the authors" and the like. */
    static void label(Sheet sheet, int i) {
        if (isLabel(sheet.text(i))) {
            sheet.remove(i, Kind.FURNITURE, "label");
        }
    }

    static boolean isLabel(String text) {
        return LABEL.matcher(text).find();
    }

    private static void cued(Sheet sheet, int i, boolean outside) {
        String text = sheet.text(i);
        Matcher cue = CUE.matcher(text);
        if (!cue.find() || cue.end() == 0 || cue.end() >= text.length()) {
            return;
        }
        String rest = text.substring(cue.end()).replaceAll("\\s*\\([^()]{1,40}\\)", "");
        if (rest.isBlank()) {
            return;
        }
        List<String> names = PersonNames.afterCue(cut(rest));
        int words = sheet.at(i).words();
        boolean body = sheet.at(i).isEnded() && words > 14 && !outside;
        if (!names.isEmpty() && !body) {
            byline(sheet, i, withLast(names, cut(rest)), biography(rest, names));
        } else if (names.isEmpty()
                && outside
                && words <= 8
                && !sheet.at(i).isEnded()
                && !cut(rest).isEmpty()
                && Character.isUpperCase(rest.charAt(0))) {
            byline(sheet, i, List.of(cut(rest)), null);
        }
    }

    /** "By Ann Lee, senior fellow, and Bo Roe": the office ends the list of names, but another name follows it. */
    private static List<String> withLast(List<String> names, String rest) {
        int and = Math.max(rest.lastIndexOf(" and "), rest.lastIndexOf(" & "));
        if (names.size() != 1 || and < 0) {
            return names;
        }
        String last = rest.substring(rest.indexOf(' ', and + 1) + 1);
        boolean office = Biographies.tellsWork(rest.substring(0, and));
        return office && PersonNames.isName(last) ? List.of(names.getFirst(), PersonNames.bare(last)) : names;
    }

    private static String cut(String rest) {
        Matcher end = END.matcher(rest);
        int from = 0;
        // the stop of an initial ends nothing
        while (end.find(from)) {
            boolean initial = end.group().startsWith(".")
                    && end.start() > 0
                    && (end.start() == 1
                            || !Character.isLetter(rest.charAt(end.start() - 2))
                            || isTitle(rest, end.start()));
            if (!initial) {
                return rest.substring(0, end.start()).strip();
            }
            from = end.end();
        }
        return rest.strip();
    }

    private static boolean isTitle(String rest, int stop) {
        return rest.substring(0, stop).matches("(?s).*\\b(?:Dr|Prof|Mr|Ms|Mrs|Amb|Gen|Col|Lt|Maj|Capt|Jr|Sr|ret|St)");
    }

    /** What a byline says of its one author besides the name, when it is more than a place or a day. */
    private static @Nullable String biography(String rest, List<String> names) {
        if (names.size() != 1) {
            return null;
        }
        int at = rest.indexOf(',');
        String said = at < 0
                ? ""
                : rest.substring(at + 1).replaceFirst(",? and \\p{Lu}.*$", "").strip();
        return PlainWords.count(said) >= 3 && WrittenDays.in(said).isEmpty() && Biographies.tellsWork(said)
                ? said
                : null;
    }

    private static void byline(Sheet sheet, int i, List<String> names, @Nullable String biography) {
        for (int n = 0; n < names.size(); n++) {
            sheet.author(names.get(n), n == 0 ? biography : null);
        }
        for (WrittenDays.Written day : WrittenDays.in(sheet.text(i))) {
            SourceLines.learn(sheet, sheet.text(i), day.day());
        }
        for (String part : sheet.text(i).split("\\s*[|\u00b7\u2022]\\s*")) {
            String house = part.replaceFirst("(?i)^\\W*(?:by|from) .*? for (?:the )?(?=\\p{Lu})", "");
            if (!names.contains(part) && !house.matches("(?i)by .*") && Outlets.isOutlet(house)) {
                sheet.facts.outlet(house);
            }
        }
        sheet.remove(i, Kind.BYLINE, "says who wrote it");
    }

    /** Lines of names alone between {@code from} and {@code to}, and names with an office beside them. */
    static void names(Sheet sheet, int from, int to, boolean head) {
        for (int i = Math.max(from, 0); i < Math.min(to, sheet.size()); i++) {
            Block block = sheet.at(i);
            if (!sheet.isFree(i)
                    || !sheet.isLine(i)
                    || sheet.is(i, Role.TITLE)
                    || block.words() > 30
                    || block.is(Block.Mark.TITLE)) {
                continue;
            }
            String text = block.text().replaceFirst("^[\u2014\u2013*_-]+\\s*", "");
            if (!head && isFirstName(sheet, text)) {
                sheet.remove(i, Kind.BYLINE, "says who wrote it");
                continue;
            }
            if (PersonNames.isList(text) && !Outlets.isHouse(text)) {
                byline(sheet, i, PersonNames.list(text), null);
            } else if (!block.isEnded() || !head) {
                withOffice(sheet, i, text);
            }
        }
    }

    /** A letter is signed with the first name alone, or with initials. */
    private static boolean isFirstName(Sheet sheet, String text) {
        return text.length() <= LONGEST
                        && java.util.Arrays.stream(text.split("\\s*(?:&|,|\\band\\b)\\s*"))
                                .allMatch(one -> sheet.authors.stream()
                                        .anyMatch(author -> one.length() > 1
                                                && author.name().startsWith(one + " ")))
                || text.matches("(?:\\p{Lu}\\.? ?){2,3}");
    }

    private static void withOffice(Sheet sheet, int i, String text) {
        Matcher line = NAME_FIRST.matcher(text);
        if (!line.find() || !PersonNames.isList(line.group(1))) {
            return;
        }
        String office = line.group(2);
        List<String> names = PersonNames.list(text);
        boolean told = Biographies.tellsWork(office) || Outlets.isOutlet(office) || PersonNames.isList(text);
        if (told && !Biographies.tellsDeed(text)) {
            List<String> all = names.isEmpty() ? PersonNames.list(line.group(1)) : names;
            byline(sheet, i, all, all.size() == 1 && Biographies.tellsWork(office) ? office : null);
        }
    }
}
