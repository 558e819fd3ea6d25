package casebook.commentary;

import casebook.commentary.Block.Mark;
import casebook.commentary.Removal.Kind;
import casebook.commentary.Sheet.Role;

/**
 * Takes what remains around the body: short lines without a stop above the title, and below the last paragraph. No rule
 * knows them, but where they stand no text is.
 */
final class Leftovers {

    private static final int LONGEST = 14;

    private Leftovers() {}

    static void mark(Sheet sheet) {
        int last = sheet.lastProse();
        int first = sheet.firstProse();
        if (last < 0) {
            return;
        }
        int title = title(sheet, first);
        for (int i = 0; i < title; i++) {
            take(sheet, i, "stands above the title");
        }
        for (int i = last + 1; i < sheet.size(); i++) {
            if (!(i == last + 1 && sheet.at(i).is(Mark.BULLET))) {
                take(sheet, i, "stands below the text");
            } else {
                return;
            }
        }
    }

    private static int title(Sheet sheet, int first) {
        for (int i = 0; i < first; i++) {
            if (sheet.is(i, Role.TITLE)) {
                return i;
            }
        }
        return 0;
    }

    private static void take(Sheet sheet, int i, String reason) {
        if (sheet.isFree(i) && sheet.at(i).words() <= LONGEST && !sheet.at(i).isEnded()) {
            sheet.remove(i, Kind.FURNITURE, reason);
        }
    }
}
