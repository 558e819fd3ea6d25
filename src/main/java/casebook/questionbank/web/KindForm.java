package casebook.questionbank.web;

import static casebook.questionbank.web.Part.flag;
import static casebook.questionbank.web.Part.line;
import static casebook.questionbank.web.Part.number;
import static casebook.questionbank.web.Part.pair;
import static casebook.questionbank.web.Part.select;
import static casebook.questionbank.web.Part.text;

import casebook.questionbank.web.Part.Field;
import casebook.questionbank.web.Part.Group;
import casebook.questionbank.web.Part.Input;
import casebook.questionbank.web.Part.Rows;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the form has for each kind. A kind without a form of its own is written in the file form. */
final class KindForm {
    /** A sign of the name that rows without one have: their fields stand right under the row. */
    private static final String NONE = "";

    private static final Field KEY = new Field("key", Input.KEY, NONE);
    private static final Rows CHOICES = new Rows(
            "choices",
            "a",
            ".text",
            List.of(KEY, line("text"), text("rationale"), select("misconception", "misconceptions")));

    /** Its rows come by uploading. */
    private static final Rows MEDIA =
            new Rows("media", NONE, ".alt", List.of(new Field("file", Input.MEDIUM, NONE), text("alt")));

    private static final Map<String, List<Part>> KINDS = Map.of(
            "choice",
            List.of(
                    CHOICES,
                    pair(select("scoring", "scoring"), flag("multiple")),
                    pair(flag("trueFalse"), flag("keepOrder"))),
            "classify",
            List.of(new Rows(
                    "statements", "s", ".text", List.of(text("text"), select("type", "types"), text("rationale")))),
            "match",
            List.of(
                    new Rows("targets", "t", ".text", List.of(line("text"))),
                    new Rows("sources", "s", ".text", List.of(line("text"), select("target", "targets")))),
            "order",
            List.of(new Rows("choices", "e", ".text", List.of(line("text")))),
            "ladder",
            List.of(
                    select("exhibit", "exhibits"),
                    new Rows("rungs", "r", ".text", List.of(line("text"), number("rank")))),
            "evidence",
            List.of(
                    CHOICES,
                    line("passages"),
                    new Group(
                            "grid-3", List.of(number("maxSentences"), number("answerMarks"), number("evidenceMarks"))),
                    new Rows(
                            "accepted",
                            NONE,
                            "[0].quote",
                            List.of(new Rows(
                                    NONE, NONE, ".quote", List.of(select("passage", "passages"), text("quote")))))),
            "inline-choice",
            List.of(text("text"), new Rows("gaps", "G", ".choices[0].text", List.of(CHOICES))),
            "text-entry",
            List.of(
                    text("text"),
                    new Rows(
                            "gaps",
                            "G",
                            ".type",
                            List.of(
                                    new Group(
                                            "grid-3",
                                            List.of(select("type", "gaps"), number("maxLength"), number("tolerance"))),
                                    pair(flag("caseSensitive"), flag("ignoreDiacritics")),
                                    new Rows(
                                            "accept",
                                            NONE,
                                            ".value",
                                            List.of(pair(line("value"), number("fraction"))))))),
            "forecast",
            List.of(
                    text("criterion"),
                    line("resolver"),
                    pair(line("resolvesOn"), select("happened", "happened")),
                    select("rule", "forecastRules")),
            "extended-text",
            List.of(
                    pair(number("minWords"), number("maxWords")),
                    text("modelAnswer"),
                    new Rows(
                            "rubric.criteria",
                            "c",
                            ".name",
                            List.of(
                                    pair(line("name"), number("weight")),
                                    new Rows(
                                            "levels",
                                            NONE,
                                            ".descriptor",
                                            List.of(number("score"), text("descriptor")))))));

    private KindForm() {}

    /** The kinds that have a form, in the order in which they are offered. */
    static List<String> kinds() {
        return List.of(
                "choice",
                "classify",
                "match",
                "order",
                "ladder",
                "evidence",
                "inline-choice",
                "text-entry",
                "forecast",
                "extended-text");
    }

    static Optional<List<Part>> of(String kind) {
        return Optional.ofNullable(KINDS.get(kind));
    }

    /** What every item has above its kind's own part. */
    static List<Part> head() {
        return List.of(
                line("title"),
                new Group("grid-3", List.of(select("concept", "concepts"), select("level", "levels"), number("marks"))),
                MEDIA,
                text("stimulus"),
                text("prompt"));
    }

    /** And below it. */
    static List<Part> foot() {
        return List.of(
                text("rationale"),
                new Group(
                        "grid-3",
                        List.of(
                                select("objective", "objectives"),
                                select("part", "parts"),
                                number("expectedFacility"))),
                line("timeLimit"),
                line("enemies"));
    }

    /** What the item rests on: words of the case, or a work. */
    static Rows anchors() {
        return new Rows("anchors", NONE, ".quote", List.of(select("passage", "passages"), text("quote")));
    }

    /** The list of a kind with this path, to know what a new row has; empty when the kind has no such list. */
    static Optional<Rows> list(String kind, String path) {
        if (path.equals("anchors")) {
            return Optional.of(anchors());
        }
        String bare = path.replaceAll("\\[[0-9]+]$", "[]").replaceAll("\\[[0-9]+]", "[]");
        return of(kind).flatMap(parts -> find(parts, NONE, bare));
    }

    private static Optional<Rows> find(List<Part> parts, String under, String path) {
        for (Part part : parts) {
            if (part instanceof Rows rows) {
                String own = under + (under.isEmpty() || rows.name().isEmpty() ? NONE : ".") + rows.name();
                if (own.equals(path)) {
                    return Optional.of(rows);
                }
                Optional<Rows> within = find(rows.parts(), own + "[]", path);
                if (within.isPresent()) {
                    return within;
                }
            }
        }
        return Optional.empty();
    }
}
