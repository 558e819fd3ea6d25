package casebook.commentary;

import casebook.commentary.Block.Mark;
import casebook.commentary.Sheet.Role;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the title among what stands above the body. */
final class Titles {

    private static final Pattern SITE_TITLE =
            Pattern.compile("^(.{8,200}?)\\s+[|\u2013\u2014\u00b7:-]\\s+(\\p{Lu}[^|]{2,50})$");
    private static final Pattern DOMAIN = Pattern.compile("(?i)[\\w-]+(?:\\.[\\w-]+){1,3}");
    private static final Pattern NAMING = Pattern.compile(
            "(?iu)^\\W*(?:subject|re)\\s?:|\\b(?:thoughts|responses?|comments?|replies) (?:on|to) [\"\u201c\u2018']|\\bcitation\\b|^\\W*cite\\b");
    private static final int LONGEST = 32;

    private Titles() {}

    /**
     * Marks the title.
     *
     * @param open the free blocks of the head
     * @return its block, or -1 when there is none or it was known before
     */
    static int mark(Sheet sheet, List<Integer> open) {
        if (sheet.facts.hasTitle() || open.isEmpty()) {
            return -1;
        }
        int best = open.stream()
                .filter(i -> sheet.at(i).is(Mark.TITLE))
                .findFirst()
                .orElse(-1);
        if (best < 0) {
            best = open.stream()
                    .filter(i -> isNamedElsewhere(sheet, i))
                    .findFirst()
                    .orElse(-1);
        }
        if (best < 0) {
            best = open.stream()
                    .filter(i -> isTitle(sheet, i, open))
                    .findFirst()
                    .orElse(-1);
            int later = afterMotto(sheet, best, open);
            if (later > best) {
                sheet.remove(best, Removal.Kind.FURNITURE, "motto of the site");
                best = later;
            }
        }
        if (best >= 0) {
            take(sheet, best, open);
        }
        return best;
    }

    private static void take(Sheet sheet, int best, List<Integer> open) {
        String text = sheet.text(best);
        sheet.set(best, Role.TITLE);
        int next = best + 1;
        boolean goesOn =
                text.endsWith(":") && open.contains(next) && sheet.at(next).words() <= 20;
        if (goesOn) {
            sheet.set(next, Role.TITLE);
            sheet.facts.title(text + " " + sheet.text(next));
            return;
        }
        Matcher site = SITE_TITLE.matcher(text);
        boolean named = site.find() && Outlets.isOutlet(site.group(2));
        sheet.facts.title(named ? site.group(1) : text);
        if (named) {
            sheet.facts.outlet(site.group(2));
        }
    }

    /** "3 thoughts on 'Title'", "Subject: Title", "Suggested citation: \u2026 Title \u2026". */
    private static boolean isNamedElsewhere(Sheet sheet, int i) {
        String text = sheet.text(i);
        if (sheet.at(i).words() < 2 || sheet.at(i).words() > LONGEST || sheet.isProse(i)) {
            return false;
        }
        String wanted = " " + String.join(" ", PlainWords.of(text)) + " ";
        for (int other = 0; other < sheet.size(); other++) {
            if (other != i
                    && !sheet.isFree(other)
                    && NAMING.matcher(sheet.text(other)).find()) {
                String words = " " + String.join(" ", PlainWords.of(sheet.text(other))) + " ";
                if (words.contains(wanted)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isTitle(Sheet sheet, int i, List<Integer> open) {
        Block block = sheet.at(i);
        int words = block.words();
        if (words < 1 || words > LONGEST || block.text().length() > 300 || sheet.isProse(i) || block.is(Mark.BULLET)) {
            return false;
        }
        if (block.isEnded() && !block.text().matches("(?s).*[?!:][\"\u201d\u2019']?$")) {
            // a title with a full stop is believed only where nothing better follows
            boolean last = open.getLast() == i;
            return last && words <= 16 && i + 1 < sheet.size()
                    || i == open.getFirst() && words <= 14 && open.size() == 2;
        }
        boolean better = open.stream().anyMatch(other -> other > i && isBetter(sheet, other));
        return !(better
                && (Outlets.isOutlet(block.text())
                        || words <= 2
                        || PersonNames.isList(block.text())
                        || DOMAIN.matcher(block.text()).matches()));
    }

    private static boolean isBetter(Sheet sheet, int other) {
        Block block = sheet.at(other);
        return (!block.isEnded() || block.text().endsWith("?"))
                && !sheet.isProse(other)
                && block.words() > 2
                && block.words() <= LONGEST
                && !PersonNames.isList(block.text())
                && !Outlets.isOutlet(block.text());
    }

    /** The line below the name of a site is its motto when navigation parts it from another line that may be a title. */
    private static int afterMotto(Sheet sheet, int best, List<Integer> open) {
        boolean below = best > 0 && Outlets.isOutlet(sheet.text(best - 1));
        if (!below) {
            return -1;
        }
        int parted = best + 1;
        while (parted < sheet.size() && sheet.isFree(parted) && !sheet.isProse(parted)) {
            parted++;
        }
        int from = parted;
        return open.stream()
                .filter(i -> i > from && isTitle(sheet, i, open) && sheet.at(i).words() > 3)
                .findFirst()
                .orElse(-1);
    }
}
