package casebook.interchange.yaml;

import casebook.cases.Heading;
import casebook.cases.Lexical;
import casebook.interchange.yaml.CaseText.Block;
import casebook.interchange.yaml.CaseText.Piece;
import casebook.interchange.yaml.CaseText.Tag;
import casebook.interchange.yaml.CaseText.Title;
import casebook.shared.Diagnostic;
import casebook.shared.Severity;
import casebook.shared.Where;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the headings and blocks of {@code case.md} and {@code epilogue.md} into the sections of the case's tree. */
final class CaseSections {

    private static final String HEADINGS =
            Stream.of(Heading.values()).map(Heading::title).collect(Collectors.joining(", "));

    private final String file;
    private final CaseIndex index;
    private final CaseLinks links;
    private final List<Diagnostic> diagnostics;
    private final JsonArrayBuilder sections;
    private final BlockTags tags;
    private @Nullable String part;
    private @Nullable Heading heading;
    private String subheading = "";
    private @Nullable JsonArrayBuilder passages;

    /**
     * @param part the part that the whole file belongs to, or null when level-one headings name it
     */
    CaseSections(
            String file,
            @Nullable String part,
            CaseIndex index,
            CaseLinks links,
            JsonArrayBuilder sections,
            List<Diagnostic> diagnostics) {
        this.file = file;
        this.part = part;
        this.index = index;
        this.links = links;
        this.sections = sections;
        this.diagnostics = diagnostics;
        this.tags = new BlockTags(file, diagnostics);
    }

    void add(List<Piece> pieces) {
        for (Piece piece : pieces) {
            switch (piece) {
                case Title title -> title(title);
                case Block block -> block(block);
            }
        }
        close();
    }

    private void title(Title title) {
        switch (title.level()) {
            case 1 -> part(title);
            case 2 -> heading(title);
            case 3 -> subheading = title.text();
            default -> error("HEADING", "headings have at most three #", title.line());
        }
    }

    private void part(Title title) {
        close();
        heading = null;
        String name =
                title.text().startsWith("Part ") ? title.text().substring(5).strip() : "";
        if (name.isEmpty()) {
            error("HEADING", "a level-one heading names a part, such as '# Part A'", title.line());
        } else if (index.hasParts() && !index.isPart(name)) {
            error("PART_UNKNOWN", "the front matter declares no part " + name, title.line());
        }
        part = name.isEmpty() ? null : name;
    }

    private void heading(Title title) {
        close();
        Optional<Heading> known = Heading.titled(title.text());
        if (known.isEmpty()) {
            error("HEADING", "'" + title.text() + "' is not one of the headings: " + HEADINGS, title.line());
        }
        heading = known.orElse(null);
        subheading = "";
        passages = Trees.JSON.createArrayBuilder();
    }

    private void block(Block block) {
        if (block.text().startsWith("<!--") && block.text().stripTrailing().endsWith("-->")) {
            return;
        }
        Optional<Tag> tag = tags.read(block);
        if (passages == null) {
            error("HEADING", "the block stands above any level-two heading", block.line());
            return;
        }
        if (tag.isPresent()) {
            passage(tag.get(), block);
        }
    }

    private void passage(Tag tag, Block block) {
        Where where = new Where(file, block.endLine(), tag.column(), tag.id());
        String in = part == null ? "" : part;
        index.add(tag.id(), in, where);
        String known = tag.attributes().getOrDefault("knownFrom", index.knownFrom(in));
        if (!index.knownFrom(in).isEmpty() && known.compareTo(index.knownFrom(in)) > 0) {
            diagnostics.add(new Diagnostic(
                    "KNOWN_LATER",
                    Severity.WARNING,
                    "known from " + known + ", after part " + in + " (" + index.knownFrom(in)
                            + "); move it to a later part",
                    where));
        }
        String source = tag.attributes().getOrDefault("source", usualSource(heading));
        if (!links.isSource(source)) {
            diagnostics.add(Diagnostic.error(
                    "K1",
                    "source=" + source + " is neither commentary, record, ours nor one of the references",
                    where));
        }
        if (passages != null) {
            passages.add(Trees.JSON
                    .createObjectBuilder()
                    .add("id", tag.id())
                    .add("part", in)
                    .add("knownFrom", known)
                    .add("subheading", subheading)
                    .add("markdown", tag.text())
                    .add("source", source));
        }
    }

    /** The source of a block whose tag names none. */
    static String usualSource(@Nullable Heading heading) {
        return heading == Heading.THE_RECORD ? "record" : heading == Heading.ARGUMENT ? "commentary" : "ours";
    }

    private void close() {
        JsonArrayBuilder open = passages;
        if (open != null && heading != null && part != null) {
            JsonObject section = Trees.JSON
                    .createObjectBuilder()
                    .add("part", part)
                    .add("heading", Lexical.of(heading))
                    .add("passages", open)
                    .build();
            sections.add(section);
        }
        passages = null;
    }

    private void error(String code, String message, int line) {
        diagnostics.add(Diagnostic.error(code, message, new Where(file, line, 1, "")));
    }
}
