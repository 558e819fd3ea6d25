package casebook.commentary;

import casebook.commentary.Block.Mark;
import casebook.commentary.Removal.Kind;
import casebook.commentary.Sheet.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sorts what stands above the body: title, standfirst, section labels, names. */
final class Head {

    private static final Pattern LABELLED = Pattern.compile(
            "(?iu)^\\W*(title|headline|subtitle|sub-?title|standfirst|subheading|subhead|strapline|dek|deck|summary|description|abstract|excerpt|lede|authors?|by|byline|date|published|pubdate|outlet|publication|publisher|site|from|source|tags|categories|section|slug|layout|lang|language|url|link|subject|to|cc|bcc|reply-to|sent|permalink|draft|categories|image|weight)\\s?:\\s*(.*)$");
    private static final Pattern KICKER = Pattern.compile(
            "(?iu)^\\W*(?:opinions?|analysis|commentar(?:y|ies)|comment|op-?ed|guest (?:column|essay|post|commentary|opinion)|editorial|viewpoint|perspectives?|columns?|columnists?|blogs?|essays?|explainer|feature|features|world|politics|news|"
                    + "international|foreign (?:affairs|policy)|asia|africa|europe|americas?|middle east|west asia|south asia|global|security|defen[cs]e|economy|expert (?:comment|view)s?|policy brief|brief|briefing|research|insights?|ideas|debate|"
                    + "the big picture|long read|in depth|in focus|special report|transcript|interview|podcast|views?|voices|latest|exclusive|publications?|working paper|issue brief|letters?|dispatch|notes?|publications|premium|free|live|archive|weekend|features)"
                    + "(?:\\s?[|/\u00b7\u2022>\u203a\u00bb:\u2014\u2013&,-]\\s?[\\p{L}& -]{2,40}){0,4}\\W*$");
    private static final Pattern SUMMARY = Pattern.compile(
            "(?iu)\\W*(?:executive summary|summary|abstract|synopsis|key (?:points|takeaways|findings|messages|judgements|judgments)|takeaways|at a glance|highlights|main points|the (?:main )?points|in brief|in short|bottom line(?: up front)?)\\W*");
    private static final int DEEPEST = 16;

    private final Sheet sheet;
    private final int end;

    private Head(Sheet sheet) {
        this.sheet = sheet;
        this.end = end(sheet);
    }

    /** Lines such as {@code Title: …}, which some exports put at the top. */
    static void labelled(Sheet sheet) {
        for (int i = 0; i < Math.min(sheet.size(), DEEPEST); i++) {
            Matcher label = LABELLED.matcher(sheet.text(i));
            if (!label.find() || label.group(2).isBlank() || sheet.at(i).words() > 80) {
                continue;
            }
            String value = label.group(2)
                    .replaceFirst("^[\"'\u201c](.*)[\"'\u201d]$", "$1")
                    .replaceFirst("^\\[(.*)]$", "$1")
                    .strip();
            take(sheet, i, label.group(1).toLowerCase(java.util.Locale.ROOT), value);
        }
    }

    private static void take(Sheet sheet, int i, String label, String value) {
        switch (label) {
            case "title", "headline" -> {
                sheet.facts.title(value);
                sheet.set(i, Role.TITLE);
            }
            case "subtitle",
                    "sub-title",
                    "standfirst",
                    "subheading",
                    "subhead",
                    "strapline",
                    "dek",
                    "deck",
                    "summary",
                    "description",
                    "abstract",
                    "excerpt",
                    "lede" -> {
                // a summary that is longer is a part of the text
                if (PlainWords.count(value) <= 60) {
                    sheet.facts.standfirst(value);
                    sheet.set(i, Role.STANDFIRST);
                }
            }
            case "date", "published", "pubdate" ->
                WrittenDays.first(value).ifPresent(day -> {
                    sheet.facts.published(day);
                    sheet.remove(i, Kind.SOURCE_LINE, "says when it was published");
                });
            case "outlet", "publication", "publisher", "site", "from" -> {
                sheet.facts.outlet(value.replaceFirst("\\s*[<(\\[]\\S+@\\S+$", ""));
                sheet.remove(i, Kind.SOURCE_LINE, "says where it was published");
            }
            case "author", "authors", "by", "byline", "source" -> {}
            default -> {
                if (PlainWords.count(value) <= 12) {
                    sheet.remove(i, Kind.FURNITURE, "label");
                }
            }
        }
    }

    static void mark(Sheet sheet) {
        new Head(sheet).sort();
    }

    /** "Key points" and the list below it, "Summary" and the short paragraph below it. */
    static void summaries(Sheet sheet) {
        for (int i = 0; i < Math.min(sheet.size() - 2, DEEPEST); i++) {
            boolean list = sheet.at(i + 1).is(Mark.BULLET);
            boolean brief = sheet.isFree(i + 1)
                    && sheet.at(i + 1).words() <= 60
                    && sheet.sentences(i + 1) <= 2
                    && sheet.lastProse() > i + 2;
            if (sheet.isFree(i)
                    && (list || brief)
                    && SUMMARY.matcher(sheet.text(i)).matches()) {
                sheet.remove(i, Kind.FURNITURE, "label");
                for (int point = i + 1;
                        list && point < sheet.size() && sheet.at(point).is(Mark.BULLET);
                        point++) {
                    if (sheet.isFree(point)) {
                        sheet.remove(point, Kind.FURNITURE, "sums the text up");
                    }
                }
                if (brief && !list) {
                    sheet.facts.standfirst(sheet.text(i + 1));
                    sheet.set(i + 1, Role.STANDFIRST);
                }
                return;
            }
        }
    }

    /**
     * The end of the head: the first paragraph, or, when a line on authors or dates stands below a paragraph or two that
     * are no longer than a standfirst, that line.
     */
    static int end(Sheet sheet) {
        int end = sheet.firstProse();
        int prose = 0;
        for (int i = end; i < Math.min(sheet.size(), DEEPEST); i++) {
            if (sheet.isProse(i)) {
                prose++;
                if (prose > 2 || sheet.at(i).words() > 70) {
                    break;
                }
            } else if (sheet.is(i, Kind.BYLINE) || sheet.is(i, Kind.SOURCE_LINE) || sheet.is(i, Kind.BIOGRAPHY)) {
                end = i + 1;
            }
        }
        while (end < sheet.size()
                && (sheet.is(end, Role.REMOVED) || !sheet.isProse(end) && prose > 0 && end < DEEPEST)) {
            end++;
        }
        boolean all = end >= sheet.size();
        return all ? sheet.firstProse() : end;
    }

    private void sort() {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            if (sheet.isFree(i)
                    && sheet.text(i).length() <= 120
                    && KICKER.matcher(sheet.text(i)).find()
                    && sheet.at(i).words() <= 8
                    && !sheet.at(i).is(Mark.TITLE)) {
                sheet.remove(i, Kind.FURNITURE, "section label");
            } else if (sheet.isFree(i)) {
                open.add(i);
            }
        }
        if (sheet.firstProse() == sheet.size()) {
            // where nothing reads as a paragraph, only what the source marks as a title is one
            open.removeIf(i -> !sheet.at(i).is(Mark.TITLE));
        }
        int title = Titles.mark(sheet, open);
        open.removeIf(i -> !sheet.isFree(i));
        Bylines.names(sheet, Math.max(title, 0), end, true);
        Bylines.names(sheet, 0, Math.max(title, 0), true);
        open.removeIf(i -> !sheet.isFree(i));
        outlets(open);
        offices(open);
        repeated(open);
        open.removeIf(i -> !sheet.isFree(i));
        standfirst(open, title);
    }

    private void outlets(List<Integer> open) {
        for (int i : List.copyOf(open)) {
            Block block = sheet.at(i);
            boolean short_ = block.words() <= 7 && !block.isEnded();
            if (short_
                    && (Outlets.isOutlet(block.text())
                            || block.text()
                                    .matches(
                                            "(?i)(?:www\\.)?[\\w-]+\\.(?:com|org|net|info|news|press|[a-z]{2})(?:\\.[a-z]{2})?"))) {
                sheet.facts.outlet(block.text());
                sheet.remove(i, Kind.SOURCE_LINE, "says where it was published");
                open.remove(Integer.valueOf(i));
            }
        }
    }

    /** What an author is, on the line below the name. */
    private void offices(List<Integer> open) {
        for (int i : List.copyOf(open)) {
            Block block = sheet.at(i);
            boolean below = i > 0 && sheet.is(i - 1, Kind.BYLINE);
            if (below
                    && block.words() <= 20
                    && !block.isEnded()
                    && Biographies.tellsWork(block.text())
                    && !SUMMARY.matcher(block.text()).matches()) {
                sheet.remove(i, Kind.BIOGRAPHY, "says who an author is");
                if (!sheet.authors.isEmpty()) {
                    sheet.author(sheet.authors.getLast().name(), block.text());
                }
                open.remove(Integer.valueOf(i));
            }
        }
    }

    private void standfirst(List<Integer> open, int title) {
        if (sheet.facts.hasStandfirst()) {
            return;
        }
        for (int i = 0; i < Math.min(end + 1, sheet.size()); i++) {
            boolean repeated =
                    sheet.is(i, Kind.PULL_QUOTE) && i < end && !sheet.at(i).is(Mark.QUOTED);
            if (repeated || open.contains(i) && isStandfirst(i)) {
                sheet.facts.standfirst(sheet.text(i));
                if (!repeated) {
                    sheet.set(i, Role.STANDFIRST);
                    open.remove(Integer.valueOf(i));
                }
                return;
            }
        }
        lead(title);
    }

    private boolean isStandfirst(int i) {
        Block block = sheet.at(i);
        boolean subtitle = block.words() >= 3
                && i > 0
                && sheet.is(i - 1, Role.TITLE)
                && i + 1 < sheet.size()
                && (sheet.is(i + 1, Kind.BYLINE) || sheet.is(i + 1, Kind.SOURCE_LINE));
        boolean short_ = (block.words() >= 5 || subtitle) && block.words() <= 70;
        boolean question = block.text().matches("(?su)^(?:Q|Question|A)\\d?\\s?[:.] .*");
        return short_
                && !question
                && (sheet.facts.hasTitle() || block.isEnded())
                && !block.is(Mark.BULLET)
                && !(block.is(Mark.HEADING) && i + 1 == end && block.words() < 6);
    }

    /** Without any line between title and body, one short sentence above long paragraphs is a standfirst. */
    private void lead(int title) {
        int next = end + 1;
        if (!sheet.facts.hasTitle()
                || end >= sheet.size()
                || next >= sheet.size()
                || !sheet.isFree(end)
                || !sheet.isProse(next)) {
            return;
        }
        Block block = sheet.at(end);
        boolean set = block.is(Mark.EMPHASISED) || block.is(Mark.HEADING);
        boolean one = sheet.sentences(end) == 1 && block.words() <= 32 && title < end && shortest(next) >= 40;
        if (block.words() <= 70 && (set || one) && block.words() >= 6) {
            sheet.facts.standfirst(block.text());
            sheet.set(end, Role.STANDFIRST);
        }
    }

    /** The words of the shortest of the next three paragraphs. */
    private int shortest(int from) {
        int least = Integer.MAX_VALUE;
        for (int i = from; i < Math.min(sheet.size(), from + 3); i++) {
            if (sheet.isFree(i)) {
                least = Math.min(least, sheet.at(i).words());
            }
        }
        return least;
    }

    /** The title shown a second time, with or without the site's name. */
    private void repeated(List<Integer> open) {
        String title = sheet.facts.title();
        if (title == null) {
            return;
        }
        List<String> words = PlainWords.of(title);
        for (int i : List.copyOf(open)) {
            List<String> other = PlainWords.of(sheet.text(i));
            if (other.size() <= words.size() + 6
                    && other.size() >= words.size()
                    && other.subList(0, words.size()).equals(words)) {
                sheet.remove(i, Kind.FURNITURE, "repeats the title");
            }
        }
    }
}
