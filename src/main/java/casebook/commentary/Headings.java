package casebook.commentary;

import casebook.commentary.Block.Mark;
import casebook.commentary.Sheet.Role;
import java.util.regex.Pattern;

/** Finds the headings within the body. */
final class Headings {

    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:(?:\\d{1,2}\\.)+\\d{0,2}|\\d{1,2}\\)?|[IVX]{1,5}\\.|[A-H][.)]|(?:Part|Section|Chapter) \\w+[.:]?)\\s+\\p{Lu}.*");
    private static final int LONGEST = 14;

    private Headings() {}

    static void mark(Sheet sheet) {
        int last = sheet.lastProse();
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.isFree(i) && isHeading(sheet, i, last)) {
                sheet.set(i, Role.HEADING);
            }
        }
    }

    static boolean isNumbered(String text) {
        return NUMBERED.matcher(text).matches();
    }

    private static boolean isHeading(Sheet sheet, int i, int last) {
        Block block = sheet.at(i);
        if (block.text().length() > 300) {
            return false;
        }
        if (block.is(Mark.HEADING) || block.is(Mark.TITLE)) {
            return hasBodyBelow(sheet, i, last) && block.words() <= 30;
        }
        if (block.is(Mark.BULLET)
                || block.is(Mark.QUOTED)
                || block.words() > LONGEST
                || !hasBodyBelow(sheet, i, last)) {
            return false;
        }
        String text = block.text();
        boolean stop = text.matches("(?s).*[.;,\u2026][\"\u201d\u2019]?$")
                || text.endsWith(":") && !PlainWords.isAllCapitals(text);
        boolean numbered = isNumbered(text);
        return !stop
                && (numbered
                        || Character.isUpperCase(text.codePointAt(0))
                        || PlainWords.isAllCapitals(text)
                        || "\u201c\u2018\"'".indexOf(text.charAt(0)) >= 0)
                && !(text.endsWith("?") && text.matches("^[A-Z][\\p{L} .]{0,30}: .*"));
    }

    private static boolean hasBodyBelow(Sheet sheet, int i, int last) {
        for (int next = i + 1; next < sheet.size(); next++) {
            if (sheet.isFree(next)) {
                return sheet.at(next).words() > 8 || sheet.at(next).is(Mark.BULLET) || next < last;
            }
        }
        return false;
    }
}
