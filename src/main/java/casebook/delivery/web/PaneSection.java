package casebook.delivery.web;

import casebook.cases.Passage;
import casebook.cases.Section;
import casebook.platform.web.Markdown;
import java.util.List;

/**
 * A heading of the case and the text under it, rendered.
 *
 * @param part such as {@code A}
 */
public record PaneSection(String part, String heading, List<Block> passages) {

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

    /** Numbers the passages within each part. */
    static List<PaneSection> of(List<Section> sections) {
        return new Numbering().of(sections);
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
