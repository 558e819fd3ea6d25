package casebook.commentary;

import casebook.commentary.Removal.Kind;
import casebook.commentary.Sheet.Role;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the name of the site among the first lines of a page: the line that the site's own addresses spell, that its
 * notices repeat, or that stands above its navigation; and the motto below it.
 */
final class SiteName {

    private static final Pattern DOMAIN =
            Pattern.compile("(?:https?://(?:www\\.)?|www\\.|@)([\\w-]{4,60})(?:\\.[\\w-]{2,20}){1,3}");
    private static final Pattern NAVIGATION = Pattern.compile(
            "(?iu)^\\W*(?:home|about(?: us)?|archives?|contact|news|opinion|research|events|publications|careers|subscribe|sign in|log ?in|e-?paper|menu|sections?|world|politics|experts|topics|search|podcasts?|issues|latest)\\b(?=.*(?:[|/\u00b7\u2022>\u203a]|\\s\\p{Lu}).{3})");
    private static final Pattern NOTICE = Pattern.compile(
            "(?iu)\u00a9|\\bcopyright|\\ball rights|\\bnewsletter|\\bsubscri|\\b(?:views|opinions) |\\bfollow |\\bmember|\\breaders?\\b|\\bapp\\b|\\bpublished by|\\beditor|\\bunsubscribe|\\bfrom:|\\bsupport ");
    private static final Pattern PARTED = Pattern.compile("\\s+[|\u00b7\u2022\u2014\u2013]\\s+|\\s*\u00b7\\s*");
    private static final int DEEPEST = 8;
    private static final int LONGEST = 7;
    private static final int LEAST = 5;

    private final Sheet sheet;
    private final int end;
    private final Set<String> domains = new LinkedHashSet<>();

    private SiteName(Sheet sheet) {
        this.sheet = sheet;
        this.end = Math.min(Head.end(sheet), sheet.size());
        for (int i = 0; i < sheet.size(); i++) {
            Matcher domain = DOMAIN.matcher(sheet.text(i));
            while (domain.find()) {
                domains.add(squeezed(domain.group(1)));
            }
        }
    }

    static void mark(Sheet sheet) {
        SiteName site = new SiteName(sheet);
        for (int i = 0; i < Math.min(site.end, DEEPEST); i++) {
            String known = sheet.facts.outlet();
            if (known != null && sheet.is(i, Kind.SOURCE_LINE) && site.name(i).equals(known)) {
                site.motto(i + 1);
                return;
            }
            if (site.isName(i)) {
                String name = site.name(i);
                sheet.facts.outlet(PlainWords.isAllCapitals(name) ? name : name.strip());
                if (sheet.isFree(i)) {
                    sheet.remove(i, Kind.SOURCE_LINE, "says where it was published");
                }
                site.motto(i + 1);
                return;
            }
        }
    }

    private boolean isName(int i) {
        String name = name(i);
        int words = PlainWords.count(name);
        boolean line = sheet.isFree(i) || sheet.is(i, Kind.FURNITURE) && !name.equals(sheet.text(i));
        if (!line
                || words == 0
                || words > LONGEST
                || sheet.is(i, Role.TITLE)
                || sheet.at(i).is(Block.Mark.TITLE)) {
            return false;
        }
        boolean ended = name.matches("(?s).*[.?!:]$");
        boolean titleBelow = hasTitleBelow(i);
        if (ended || !titleBelow || !Character.isUpperCase(name.codePointAt(0))) {
            return false;
        }
        return i == 0 && sheet.isFree(i) && isAboveDateAndTitle()
                || isSpelt(name)
                || isNoticed(i, name)
                || sheet.isFree(i) && isAboveNavigation(i);
    }

    /** The line up to a bar or a dash. */
    private String name(int i) {
        String text = sheet.text(i);
        Matcher parted = PARTED.matcher(text);
        return (parted.find() ? text.substring(0, parted.start()) : text).strip();
    }

    private boolean isSpelt(String name) {
        String letters = squeezed(name);
        return letters.length() >= LEAST
                && domains.stream()
                        .anyMatch(domain -> domain.length() >= LEAST
                                && (domain.contains(letters) || letters.contains(domain))
                                && 2 * domain.length() >= letters.length() - LEAST);
    }

    private boolean isNoticed(int at, String name) {
        if (PlainWords.count(name) < 2) {
            return false;
        }
        String wanted = " " + String.join(" ", PlainWords.of(name)) + " ";
        for (int i = 0; i < sheet.size(); i++) {
            if (i != at && !sheet.isFree(i) && NOTICE.matcher(sheet.text(i)).find()) {
                String words = " " + String.join(" ", PlainWords.of(sheet.text(i))) + " ";
                if (words.contains(wanted)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The first line of all, above the day, with a title and something more below that. */
    private boolean isAboveDateAndTitle() {
        return end > 3
                && sheet.is(1, Kind.SOURCE_LINE)
                && sheet.isFree(2)
                && sheet.at(2).words() <= 10
                && sheet.at(2).words() >= 2
                && !sheet.text(2).matches("(?s).*[.:]$")
                && !sheet.isProse(2)
                && !sheet.at(2).is(Block.Mark.HEADING)
                && sheet.isFree(3)
                && !sheet.isProse(3)
                && sheet.at(3).words() >= 5
                && sheet.at(3).words() > sheet.at(2).words();
    }

    /** The first line of all, with navigation directly below it or below its motto. */
    private boolean isAboveNavigation(int i) {
        if (i > 0) {
            return false;
        }
        for (int below = 1; below <= 2 && below < end; below++) {
            if (sheet.is(below, Kind.FURNITURE)) {
                return NAVIGATION.matcher(sheet.text(below)).find();
            }
            if (!sheet.isFree(below)) {
                return false;
            }
        }
        return false;
    }

    private boolean hasTitleBelow(int i) {
        if (sheet.facts.hasTitle()) {
            return true;
        }
        for (int below = i + 1; below < end; below++) {
            if (sheet.isFree(below)
                    && !sheet.isProse(below)
                    && sheet.at(below).words() >= 2
                    && !Outlets.isOutlet(sheet.text(below))
                    && !PersonNames.isList(sheet.text(below))) {
                return true;
            }
        }
        return false;
    }

    /** A line directly below the name that is longer than a line further down which may be the title. */
    private void motto(int i) {
        boolean below = i < end
                && sheet.isFree(i)
                && !sheet.isProse(i)
                && sheet.at(i).line() == sheet.at(i - 1).line() + 1;
        if (!below) {
            return;
        }
        boolean numbered =
                sheet.text(i).matches("(?iu).*[\u00b7\u2022|].*|.*\\b(?:issue|no\\.|vol\\.?|since) ?#?\\d.*");
        boolean navigation = false;
        for (int later = i + 1; later < end; later++) {
            navigation |= sheet.is(later, Kind.FURNITURE)
                    && NAVIGATION.matcher(sheet.text(later)).find();
            boolean title = sheet.isFree(later)
                    && !sheet.isProse(later)
                    && !sheet.text(later).matches("(?s).*[.:]$")
                    && sheet.at(later).words() >= 2
                    && !PersonNames.isList(sheet.text(later))
                    && sheet.at(later).line() > sheet.at(later - 1).line() + 1;
            if (title
                    && (navigation
                            || numbered
                            || sheet.at(later).words() < sheet.at(i).words())) {
                sheet.remove(i, Kind.FURNITURE, "motto of the site");
                return;
            }
        }
    }

    /** Letters and digits alone, small and without marks. */
    private static String squeezed(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace("&", "and"), Normalizer.Form.NFD)
                .replaceAll("[^a-z0-9]", "");
    }
}
