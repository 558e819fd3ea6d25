package casebook.delivery.web;

import casebook.cases.Passage;
import casebook.cases.Section;
import casebook.platform.RecentlyUsed;
import casebook.platform.web.Markdown;
import java.util.List;

/**
 * A heading of the case and the text under it, rendered.
 *
 * @param part such as {@code A}
 */
public record PaneSection(String part, String heading, List<Block> passages) {

    private static final RecentlyUsed<List<Section>, List<PaneSection>> RENDERED = new RecentlyUsed<>(20);

    public PaneSection {
        passages = List.copyOf(passages);
    }

    /**
     * A passage.
     *
     * @param label as the reader is told it, such as {@code A3}: the third of part A
     * @param subheading empty unless it differs from that of the passage before
     * @param html of its blocks
     */
    public record Block(String id, String label, String subheading, String html, String source) {}

    /** The passages as the quiz page shows them, in one piece: as components they take far longer. */
    public String html() {
        StringBuilder html = new StringBuilder(4_096);
        for (Block passage : passages) {
            if (!passage.subheading().isEmpty()) {
                html.append("<h4>").append(escaped(passage.subheading())).append("</h4>");
            }
            html.append("<div class=\"cp\" data-passage=\"")
                    .append(escaped(passage.id()))
                    .append("\">")
                    .append(passage.html())
                    .append("</div>");
        }
        return html.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** Numbers the passages within each part. Versions of a case never change, so what was rendered is kept. */
    static List<PaneSection> of(List<Section> sections) {
        return RENDERED.get(sections, new Numbering()::of);
    }

    private static final class Numbering {
        private String part = "";
        private String subheading = "";
        private int number;

        List<PaneSection> of(List<Section> sections) {
            return sections.stream().map(this::section).toList();
        }

        private PaneSection section(Section section) {
            if (!section.part().equals(part)) {
                part = section.part();
                number = 0;
            }
            subheading = "";
            return new PaneSection(
                    part,
                    section.heading().title().replace('\'', '’'),
                    section.passages().stream().map(this::block).toList());
        }

        private Block block(Passage passage) {
            number++;
            String shown = passage.subheading().equals(subheading) ? "" : passage.subheading();
            subheading = passage.subheading();
            return new Block(passage.id(), part + number, shown, Markdown.blocks(passage.markdown()), passage.source());
        }
    }
}
