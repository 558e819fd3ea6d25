package casebook.content.handout;

import casebook.cases.Actor;
import casebook.cases.Alias;
import casebook.cases.Exhibit;
import casebook.cases.Part;
import casebook.cases.Passage;
import casebook.cases.ReaderCase;
import casebook.cases.Section;
import casebook.cases.TeachingCase;
import casebook.cases.TeachingNote;
import casebook.cases.TimelineEvent;
import casebook.content.handout.Fonts.Style;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;

/**
 * A case on paper. What a student is given is made of a {@link ReaderCase} without commitments, so that it holds no
 * consequence of a decision, and it prints no statement types; what staff take has the consequences and the teaching
 * note.
 */
public final class Handout {
    private static final float HEADING = 34;

    private final ReaderCase text;
    private final TeachingNote note;
    private final UnaryOperator<String> words;
    private final Fonts fonts = new Fonts();
    private final Columns out;

    private Handout(ReaderCase text, TeachingNote note, UnaryOperator<String> words, OutputStream into) {
        this.text = text;
        this.note = note;
        this.words = words;
        this.out = new Columns(into, fonts, text.title(), "en");
    }

    /**
     * Writes what students are given. Closes the document but not the stream.
     *
     * @param parts the ids of the parts that it holds
     * @param words the labels, by key
     */
    public static void forStudents(
            TeachingCase whole, Set<String> parts, UnaryOperator<String> words, OutputStream into) {
        new Handout(ReaderCase.of(whole, parts, Set.of()), new TeachingNote(List.of()), words, into).write();
    }

    /** Writes all parts with the consequences of decisions and the teaching note. */
    public static void forStaff(TeachingCase whole, UnaryOperator<String> words, OutputStream into) {
        Set<String> parts = whole.parts().stream().map(Part::id).collect(Collectors.toSet());
        Set<String> decided =
                whole.decisions().stream().map(point -> point.id()).collect(Collectors.toSet());
        new Handout(ReaderCase.of(whole, parts, decided), whole.teachingNote(), words, into).write();
    }

    private void write() {
        head();
        text.parts().forEach(this::part);
        timeline();
        actors();
        text.exhibits().stream()
                .filter(exhibit -> exhibit.kind() != Exhibit.Kind.KEY_DATES
                        || text.timeline().isEmpty())
                .forEach(this::exhibit);
        decisions();
        questions();
        note.sections().forEach(section -> {
            heading(section.heading());
            markdown(section.markdown());
        });
        out.gap(6);
        line(
                words.apply("source") + " " + text.source().title() + ". "
                        + String.join(", ", text.source().authors()) + ". "
                        + text.source().outlet() + ", " + text.source().date() + ". " + text.licence() + ".",
                Style.SMALL);
        out.close();
    }

    private void head() {
        Paragraph title = Blocks.paragraph(Style.TITLE);
        fonts.add(title, text.title(), Style.TITLE);
        title.setSpacingAfter(2);
        out.across(title);
        Paragraph about = Blocks.paragraph(Style.BODY);
        fonts.add(about, text.dateline(), Style.BODY.inQuiet());
        fonts.add(about, "  ·  " + text.readingTime().toMinutes() + " " + words.apply("minutes"), Style.BODY.inQuiet());
        out.across(about);
        if (!text.contentNote().isBlank()) {
            Paragraph content = Blocks.paragraph(Style.BODY);
            fonts.add(content, words.apply("content") + " ", Style.BODY.strong());
            Blocks.of(fonts, text.contentNote(), Style.BODY, content).forEach(each -> {
                each.setSpacingAfter(10);
                out.across(each);
            });
        }
    }

    private void part(Part part) {
        out.need(90);
        out.gap(8);
        Paragraph title = Blocks.paragraph(Style.PART);
        fonts.add(title, words.apply("part") + " " + part.id() + ". " + part.title(), Style.PART);
        title.setSpacingAfter(0);
        out.add(title);
        line(words.apply("known") + " " + part.knownAs(), Style.SMALL);
        int number = 0;
        for (Section section : text.sections()) {
            if (section.part().equals(part.id())) {
                heading(section.heading().title().replace('\'', '’'));
                String subheading = "";
                for (Passage passage : section.passages()) {
                    if (!passage.subheading().equals(subheading)
                            && !passage.subheading().isBlank()) {
                        out.need(40);
                        line(passage.subheading(), Style.BODY.strong());
                    }
                    subheading = passage.subheading();
                    Paragraph first = Blocks.paragraph(Style.BODY);
                    fonts.add(first, part.id() + ++number + "  ", Style.SMALL);
                    Blocks.of(fonts, passage.markdown(), Style.BODY, first).forEach(out::add);
                }
            }
        }
    }

    private void timeline() {
        if (!text.timeline().isEmpty()) {
            heading(words.apply("timeline"));
        }
        for (TimelineEvent event : text.timeline()) {
            Paragraph row = Blocks.paragraph(Style.BODY);
            fonts.add(row, when(event) + "  ", Style.BODY.inQuiet());
            fonts.add(row, event.title() + ". ", Style.BODY.strong());
            Blocks.of(fonts, event.text(), Style.BODY, row).forEach(out::add);
            String disputed = event.disputed();
            if (disputed != null) {
                Paragraph doubt = Blocks.paragraph(Style.SMALL);
                fonts.add(doubt, words.apply("disputed") + " ", Style.SMALL.strong());
                Blocks.of(fonts, disputed, Style.SMALL, doubt).forEach(out::add);
            }
        }
    }

    private static String when(TimelineEvent event) {
        String pattern = switch (event.precision()) {
            case MINUTE, DAY -> "d MMM yyyy";
            case MONTH -> "MMMM yyyy";
            case YEAR -> "yyyy";
        };
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.UK);
        String until = event.until() == null ? "" : " – " + format.format(event.until());
        return format.format(event.date()) + until + (event.time() == null ? "" : ", " + event.time());
    }

    private void actors() {
        if (!text.actors().isEmpty()) {
            heading(words.apply("actors"));
        }
        for (Actor actor : text.actors()) {
            Paragraph row = Blocks.paragraph(Style.BODY);
            String others = actor.aliases().stream().map(Alias::text).collect(Collectors.joining(", "));
            fonts.add(row, actor.name(), Style.BODY.strong());
            fonts.add(row, others.isEmpty() ? ". " : " (" + others + "). ", Style.BODY);
            listed(row, "aims", actor.aims());
            listed(row, "means", actor.means());
            listed(row, "constraints", actor.constraints());
            listed(row, "redLines", actor.redLines());
            listed(row, "audiences", actor.audiences());
            Blocks.of(fonts, actor.note(), Style.BODY, row).forEach(out::add);
        }
    }

    private void listed(Paragraph row, String key, List<String> entries) {
        if (!entries.isEmpty()) {
            fonts.add(row, words.apply(key) + " ", Style.BODY.inQuiet());
            fonts.add(row, String.join("; ", entries).replaceAll("\\.(; |$)", "$1") + ". ", Style.BODY);
        }
    }

    private void exhibit(Exhibit exhibit) {
        String svg = exhibit.svg();
        Exhibit.Table table = exhibit.table();
        Optional<Image> drawing = svg == null ? Optional.empty() : SvgDrawing.of(svg, out.canvas(), fonts);
        drawing.ifPresent(image -> {
            image.scaleToFit(Columns.width() * 0.8f, 248);
            image.setAlignment(Image.ALIGN_CENTER);
            out.need(image.getScaledHeight() + HEADING);
        });
        heading(exhibit.title());
        if (drawing.isPresent()) {
            out.add(drawing.get());
            out.gap(5);
        } else if (table != null) {
            out.add(Tables.of(fonts, table));
            out.gap(4);
        }
        String said = exhibit.note();
        if (said != null) {
            Blocks.of(fonts, said, Style.SMALL, Blocks.paragraph(Style.SMALL)).forEach(out::add);
        }
    }

    private void decisions() {
        for (ReaderCase.Decision decision : text.decisions()) {
            heading(words.apply("decide") + " " + decision.title());
            markdown(decision.situation());
            if (!decision.notKnown().isEmpty()) {
                Paragraph unknown = Blocks.paragraph(Style.BODY);
                listed(unknown, "notKnown", decision.notKnown());
                out.add(unknown);
            }
            for (ReaderCase.Option option : decision.options()) {
                Paragraph row = Blocks.paragraph(Style.BODY);
                row.setIndentationLeft(8);
                fonts.add(row, option.title() + ". ", Style.BODY.strong());
                Blocks.of(fonts, option.text() + " " + option.cost(), Style.BODY, row)
                        .forEach(out::add);
                String consequence = option.consequence();
                if (consequence != null) {
                    Paragraph after = Blocks.paragraph(Style.SMALL);
                    after.setIndentationLeft(8);
                    fonts.add(after, words.apply("consequence") + " ", Style.SMALL.strong());
                    Blocks.of(fonts, consequence, Style.SMALL, after).forEach(out::add);
                }
            }
        }
    }

    private void questions() {
        if (!text.discussion().isEmpty()) {
            heading(words.apply("questions"));
        }
        int number = 0;
        for (var question : text.discussion()) {
            Paragraph row = Blocks.paragraph(Style.BODY);
            fonts.add(row, ++number + ". ", Style.BODY.strong());
            Blocks.of(fonts, question.text(), Style.BODY, row).forEach(out::add);
        }
    }

    private void heading(String title) {
        out.need(58);
        out.gap(7);
        Paragraph heading = Blocks.paragraph(Style.HEADING);
        fonts.add(heading, title, Style.HEADING);
        heading.setSpacingAfter(3);
        out.add(heading);
    }

    private void markdown(String markdown) {
        Blocks.of(fonts, markdown, Style.BODY, Blocks.paragraph(Style.BODY)).forEach(out::add);
    }

    private void line(String words, Style style) {
        Paragraph line = Blocks.paragraph(style);
        fonts.add(line, words, style);
        out.add(line);
    }
}
