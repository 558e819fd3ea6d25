package casebook.commentary;

import casebook.commentary.Sheet.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the raw text of a page: takes title, standfirst, authors, outlet and day from it, removes what is not the text and
 * lists it. Whatever no rule speaks against stays in the body.
 */
public final class Cleaning {

    private static final Pattern DATELINE = Pattern.compile("^[\\p{Lu}][\\p{L}\\p{M} .,'/-]{1,60}[,(\u2014\u2013-]");

    private Cleaning() {}

    public static Commentary of(String raw) {
        return of(raw, Metadata.NONE);
    }

    /**
     * Cleans and segments a raw text.
     *
     * @param raw the text as it was pasted or read from a file
     * @param hints what the file says of itself, used where the text is silent
     */
    public static Commentary of(String raw, Metadata hints) {
        Sheet sheet = new Sheet(Blocks.of(raw));
        Head.labelled(sheet);
        Furniture.mark(sheet);
        SourceLines.mark(sheet);
        Head.summaries(sheet);
        Bylines.mark(sheet);
        SourceLines.days(sheet);
        Tail.lists(sheet);
        SourceLines.daysBelow(sheet);
        Tail.names(sheet);
        Biographies.mark(sheet);
        PullQuotes.mark(sheet);
        SiteName.mark(sheet);
        Head.mark(sheet);
        Biographies.mark(sheet);
        Leftovers.mark(sheet);
        Headings.mark(sheet);
        Outlets.learn(sheet);
        return assembled(sheet, hints);
    }

    private static Commentary assembled(Sheet sheet, Metadata hints) {
        List<Paragraph> body = new ArrayList<>();
        List<Removal> removed = new ArrayList<>();
        @Nullable String heading = null;
        for (int i = 0; i < sheet.size(); i++) {
            sheet.removal(i, body.size()).ifPresent(removed::add);
            if (sheet.is(i, Role.HEADING)) {
                heading = heading == null ? sheet.text(i) : heading + " \u2013 " + sheet.text(i);
            } else if (sheet.isFree(i)) {
                body.add(new Paragraph(heading, sheet.text(i)));
                heading = null;
            }
        }
        if (!body.isEmpty()) {
            dateline(sheet, body.getFirst().text());
        }
        return Commentary.of(sheet.facts.metadata(sheet.authors, hints), body, removed);
    }

    /** "PORT SAID, 3 March 2021 — The canal …" tells the day when nothing else does; it stays in the text. */
    private static void dateline(Sheet sheet, String first) {
        String start = first.substring(0, Math.min(first.length(), 70));
        if (DATELINE.matcher(start).find()) {
            WrittenDays.in(start).stream()
                    .filter(day -> day.start() < 40)
                    .filter(day ->
                            start.substring(day.end()).matches("(?s)^\\s?(?:\\([^)]*\\)\\s?)?[)\u2014\u2013:.-].*"))
                    .findFirst()
                    .ifPresent(day -> sheet.facts.published(day.day()));
        }
    }
}
