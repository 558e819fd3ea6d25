package casebook.commentary;

import casebook.commentary.Block.Mark;
import casebook.commentary.Removal.Kind;
import casebook.commentary.Sheet.Role;
import java.util.regex.Pattern;

/** Sorts lists that a site puts into and below the body: headlines of other pages, comments, notes. */
final class Tail {

    private static final Pattern LIST = Pattern.compile(
            "(?iu)^\\W*(?:related|recommended|more (?:from|on|in|by|stories|articles)|also read|read (?:also|next|more (?=on|from|about|stories|articles|:)|more:)|see also|most (?:read|popular|viewed)|trending|latest|popular|you (?:may|might)|don'?t miss|"
                    + "editor'?s'? picks|what to read|up next|keep reading|further coverage|in this (?:series|issue|section)|top stories|explore more|what (?:we|i)(?:'re| are|\u2019re|'m| am|\u2019m) (?:reading|watching|listening)|worth (?:reading|your time)|(?:further|recommended|suggested|weekend) (?:reading|reads)|elsewhere|links?|(?:five|three|ten) (?:links|reads|things)|from (?:the|our) archives?|more from|around the web|from around the web|in other news)\\b");
    private static final Pattern COMMENTS = Pattern.compile(
            "(?iu)^\\W*(?:(?:\\d+ )?comments?(?: \\(\\d+\\))?|leave a (?:comment|reply)|reader comments|join the (?:conversation|discussion)|responses?(?: \\(\\d+\\))?|\\d+ (?:responses?|replies|thoughts) (?:to|on) .*)\\W*$");
    private static final Pattern NOTES = Pattern.compile(
            "(?iu)^\\W*(?:(?:end|foot)?notes|references|bibliography|works cited|sources|further reading|notes and references|citations)\\W*$");

    private static final String NOTED = "notes and references";

    private Tail() {}

    static void lists(Sheet sheet) {
        int last = sheet.lastProse();
        for (int i = 0; i < sheet.size(); i++) {
            String text = sheet.isLine(i) ? sheet.text(i) : "";
            boolean late = last < i + 1 || i > 0.6 * sheet.size();
            if (late
                    && COMMENTS.matcher(text).find()
                    && !sheet.is(i, Role.TITLE)
                    && wordsOfProse(sheet, i) < 0.4 * wordsOfProse(sheet, 0)) {
                rest(sheet, i, "comments of readers");
            } else if (late && NOTES.matcher(text).find() && sheet.at(i).words() <= 4) {
                rest(sheet, i, NOTED);
            } else if (sheet.is(i, Kind.FURNITURE)
                    && LIST.matcher(text).find()
                    && sheet.at(i).words() <= 8) {
                headlines(sheet, i + 1);
            }
        }
        numbered(sheet, last + 1);
    }

    private static int wordsOfProse(Sheet sheet, int from) {
        int words = 0;
        for (int i = from; i < sheet.size(); i++) {
            words += sheet.isProse(i) ? sheet.at(i).words() : 0;
        }
        return words;
    }

    private static void rest(Sheet sheet, int from, String reason) {
        for (int i = from; i < sheet.size(); i++) {
            if (Bylines.isLabel(sheet.text(i)) || Biographies.isLike(sheet.at(i)) && reason.equals(NOTED)) {
                return;
            }
            if (sheet.isFree(i)) {
                sheet.remove(i, Kind.FURNITURE, reason);
            }
        }
    }

    private static void headlines(Sheet sheet, int from) {
        for (int i = from; i < sheet.size() && i < from + 12; i++) {
            if (!sheet.isFree(i)) {
                continue;
            }
            Block block = sheet.at(i);
            boolean headline = block.words() <= 22
                    && !block.text().matches("(?s).*[.\u2026][\"\u201d\u2019]?$")
                    && !block.is(Mark.HEADING)
                    && !block.is(Mark.TITLE);
            if (!headline || PersonNames.isList(block.text())) {
                return;
            }
            sheet.remove(i, Kind.FURNITURE, "headline of another page");
        }
    }

    /** Names below the body, and the labels above them. */
    static void names(Sheet sheet) {
        int start = start(sheet);
        if (start > 0) {
            for (int i = start; i < sheet.size(); i++) {
                if (sheet.isFree(i)) {
                    Bylines.label(sheet, i);
                }
            }
            Bylines.names(sheet, start, sheet.size(), false);
            houses(sheet, start);
        }
    }

    /** Notes without a heading of their own: "[1] …", "[2] …". */
    private static void numbered(Sheet sheet, int start) {
        int next = 1;
        for (int i = start; i < sheet.size(); i++) {
            boolean note = sheet.isFree(i)
                    && sheet.at(i).words() <= 60
                    && sheet.text(i).matches("(?s)(?:\\[" + next + "]|" + next + "[.)]) \\S.*");
            if (note) {
                sheet.remove(i, Kind.FURNITURE, NOTED);
                next++;
            }
        }
    }

    /** "(Harbour News Service)" below the text, and the first words of the publisher's address. */
    private static void houses(Sheet sheet, int start) {
        for (int i = start; i < sheet.size(); i++) {
            String text = sheet.text(i);
            boolean bracketed = text.matches("[(\\[\u2014\u2013-].{4,60}[)\\]]?");
            String name = text.replaceAll("^[(\\[\u2014\u2013-]+\\s*|[)\\]]$", "");
            if (sheet.isFree(i) && bracketed && Outlets.isOutlet(name)) {
                sheet.facts.outlet(name);
                sheet.remove(i, Kind.SOURCE_LINE, "says where it was published");
            } else if ((sheet.isBecause(i, "line of the site") || sheet.isBecause(i, "address of the site"))
                    && text.indexOf(',') > 0
                    && text.matches("(?s).*\\d.*")
                    && Outlets.isOutlet(text.substring(0, text.indexOf(',')))) {
                sheet.facts.outlet(text.substring(0, text.indexOf(',')));
            }
        }
    }

    /** The block after the last paragraph that is no biography. */
    private static int start(Sheet sheet) {
        int i = sheet.size() - 1;
        while (i >= 0 && !(sheet.isProse(i) && !Biographies.isLike(sheet.at(i)))) {
            i--;
        }
        return i + 1;
    }
}
