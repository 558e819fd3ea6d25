package casebook.item.json;

import casebook.item.Anchor;
import casebook.item.AssessmentItem;
import casebook.item.Authorship;
import casebook.item.Classification;
import casebook.item.Grounding;
import casebook.item.Illustration;
import casebook.item.Interaction;
import casebook.item.ItemAnchor;
import casebook.item.Kind;
import casebook.item.Level;
import casebook.item.LintWaiver;
import casebook.item.MediaFile;
import casebook.item.ReferenceAnchor;
import casebook.item.Status;
import casebook.item.TimeLimits;
import casebook.item.Wording;
import casebook.shared.Parsed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an item's tree; used once. */
final class ItemReader {

    static final double MOST_MARKS = 1000;

    private final Fields fields;
    private final Findings findings;

    ItemReader(Fields fields, Findings findings) {
        this.fields = fields;
        this.findings = findings;
    }

    Parsed<AssessmentItem> read() {
        format();
        String slug = fields.id("slug");
        String title = fields.text("title");
        double marks = marks();
        boolean shuffle = fields.flag("shuffle", true);
        Duration timeLimit = timeLimit();
        Classification classification = classification();
        Grounding grounding = grounding();
        Authorship authorship = authorship();
        Wording wording = wording();
        Kind kind = fields.word("kind", Kind.values(), Kind::lexical);
        if (!knownKind()) {
            // Which keys belong is unknown too, so they are not judged.
            return Parsed.failed(findings.all());
        }
        Interaction interaction = new InteractionReader(fields).read(kind, marks);
        fields.done();
        if (!findings.all().isEmpty()) {
            return Parsed.failed(findings.all());
        }
        return Parsed.of(
                new AssessmentItem(
                        slug,
                        title,
                        marks,
                        shuffle,
                        timeLimit,
                        classification,
                        grounding,
                        authorship,
                        wording,
                        interaction),
                List.of());
    }

    private Wording wording() {
        return new Wording(
                fields.optionalText("stimulus"),
                fields.text("prompt"),
                Fields.orEmpty(fields.optionalText("rationale")),
                fields.optionalObjects("media").stream()
                        .map(ItemReader::illustration)
                        .toList());
    }

    private static Illustration illustration(Fields medium) {
        Illustration read = new Illustration(medium.text("file"), Fields.orEmpty(medium.optionalText("alt")));
        if (medium.has("file") && !MediaFile.isName(read.file())) {
            medium.error("ITEM_VALUE", "file", "there is no picture or sound " + read.file());
        }
        medium.done();
        return read;
    }

    private boolean knownKind() {
        return fields.is("kind", Arrays.stream(Kind.values()).map(Kind::lexical).toList());
    }

    private void format() {
        int format = fields.whole("format", 0, Integer.MAX_VALUE);
        if (format != ItemJson.FORMAT && fields.has("format")) {
            fields.error("ITEM_FORMAT", "format", "format must be " + ItemJson.FORMAT);
        }
    }

    private double marks() {
        double marks = fields.number("marks", 0, MOST_MARKS);
        if (marks == 0 && fields.has("marks") && !fields.has("illustrative")) {
            fields.error("ITEM_VALUE", "marks", "marks must be above 0");
        }
        return marks;
    }

    private @Nullable Duration timeLimit() {
        String text = fields.optionalText("timeLimit");
        if (text == null) {
            return null;
        }
        Duration limit = TimeLimits.read(text).orElse(null);
        if (limit == null) {
            fields.error(
                    "ITEM_VALUE",
                    "timeLimit",
                    "the time must be from 5 seconds to 2 hours in whole seconds: 90 s or 2 min in the form, PT2M in a file");
        }
        return limit;
    }

    private Classification classification() {
        List<String> concepts = new ArrayList<>();
        concepts.add(fields.id("concept"));
        concepts.addAll(fields.optionalTexts("concepts"));
        return new Classification(
                concepts.stream().distinct().toList(),
                fields.text("objective"),
                fields.word("level", Level.values(), Level::lexical),
                fields.number("expectedFacility", 0, 1),
                enemies());
    }

    private List<String> enemies() {
        List<String> slugs = fields.optionalTexts("enemies").stream().distinct().toList();
        slugs.stream()
                .filter(slug -> !Fields.isKebab(slug))
                .forEach(slug -> fields.error("ITEM_ID", "enemies", "must be the slugs of items, not " + slug));
        return slugs;
    }

    private Grounding grounding() {
        return new Grounding(
                fields.text("part"),
                fields.optionalObjects("anchors").stream()
                        .map(ItemReader::anchor)
                        .toList(),
                fields.optionalTexts("references"),
                fields.optionalTexts("criticalOf"));
    }

    private static Anchor anchor(Fields anchor) {
        Anchor read = anchor.has("reference")
                ? new ReferenceAnchor(anchor.id("reference"))
                : new ItemAnchor(
                        anchor.id("case"),
                        anchor.id("passage"),
                        anchor.text("quote"),
                        anchor.optionalText("prefix"),
                        anchor.optionalText("suffix"));
        anchor.done();
        return read;
    }

    /** A draft may have no reviewer yet. */
    private Authorship authorship() {
        Status status = fields.word("status", Status.values(), Status::lexical);
        boolean unreviewed = status == Status.DRAFT || status == Status.IN_REVIEW;
        return new Authorship(
                fields.text("author"),
                unreviewed ? Fields.orEmpty(fields.optionalText("reviewer")) : fields.text("reviewer"),
                status,
                fields.text("licence"),
                fields.optionalObjects("lint").stream().map(ItemReader::waiver).toList());
    }

    private static LintWaiver waiver(Fields waiver) {
        LintWaiver read = new LintWaiver(waiver.text("rule"), waiver.text("why"));
        waiver.done();
        return read;
    }
}
