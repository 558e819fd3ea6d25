package casebook.questionbank;

import casebook.cases.Passage;
import casebook.cases.TeachingCase;
import casebook.item.AssessmentItem;
import casebook.item.EvidenceInteraction;
import casebook.item.json.ItemJson;
import casebook.shared.Diagnostic;
import casebook.shared.JsonTree;
import casebook.shared.Parsed;
import casebook.shared.Places;
import casebook.shared.Severity;
import casebook.shared.Where;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An item that is being written, looked at.
 *
 * @param item null while the tree cannot be read as an item; the findings say why
 * @param shown the same, or one with signs for what is missing; null when not even that can be shown
 * @param findings what is wrong, by path; an error of reading before those of lint
 * @param quoted the words that its anchors quote
 */
public record CheckedItem(
        @Nullable AssessmentItem item,
        @Nullable AssessmentItem shown,
        List<Diagnostic> findings,
        List<QuotedWords> quoted) {

    public CheckedItem {
        findings = List.copyOf(findings);
        quoted = List.copyOf(quoted);
    }

    /** Read, without lint. @param cases gives the case with a slug as it is served */
    public static CheckedItem of(JsonObject tree, Function<String, Optional<TeachingCase>> cases) {
        Parsed<AssessmentItem> read = ItemJson.read(withSentences(tree, cases), Places.NONE);
        AssessmentItem item = read.value();
        if (item != null
                && item.interaction() instanceof EvidenceInteraction evidence
                && evidence.sentences().isEmpty()) {
            // Nothing could be ticked, and no answer scored.
            Diagnostic fault = Diagnostic.error(
                    "ITEM_EVIDENCE", "name a case in the anchors, and passages of it to tick", Where.at("passages"));
            return new CheckedItem(null, null, List.of(fault), List.of());
        }
        AssessmentItem shown = item != null
                ? item
                : HalfDone.whole(tree, half -> withSentences(half, cases)).orElse(null);
        return new CheckedItem(item, shown, read.diagnostics(), List.of());
    }

    /** Whether a finding of lint says more than what was found on reading; what is missing is no fault of its sign. */
    public boolean isNew(Diagnostic finding) {
        String path = finding.where().path();
        return item != null
                || findings.stream().noneMatch(found -> touches(found.where().path(), path));
    }

    private static boolean touches(String one, String other) {
        return one.equals(other) || other.startsWith(one + "[") || other.startsWith(one + ".");
    }

    public boolean isReadable() {
        return item != null;
    }

    /** Whether nothing found would keep it from being drawn. */
    public boolean isSound() {
        return item != null && !Diagnostic.anyError(findings);
    }

    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Puts the sentences of an evidence item's passages into its tree, where its case is served. */
    static JsonObject withSentences(JsonObject tree, Function<String, Optional<TeachingCase>> cases) {
        JsonObject bare = JsonTree.object(tree).remove("sentences").build();
        if (!(bare.get("kind") instanceof JsonString kind)
                || !kind.getString().equals("evidence")
                || !(bare.get("passages") instanceof JsonArray passages)) {
            return bare;
        }
        return caseSlug(bare)
                .flatMap(cases)
                .map(whole -> JsonTree.object(bare)
                        .add("sentences", sentences(whole, passages))
                        .build())
                .orElse(bare);
    }

    private static JsonArrayBuilder sentences(TeachingCase whole, JsonArray passages) {
        JsonArrayBuilder sentences = JsonTree.array();
        for (JsonValue id : passages) {
            Optional<Passage> passage =
                    id instanceof JsonString text ? whole.passage(text.getString()) : Optional.empty();
            passage.ifPresent(found -> found.sentences()
                    .forEach(sentence -> sentences.add(JsonTree.object()
                            .add("passage", found.id())
                            .add("id", sentence.id())
                            .add("text", sentence.text()))));
        }
        return sentences;
    }

    private static Optional<String> caseSlug(JsonObject tree) {
        if (tree.get("anchors") instanceof JsonArray anchors) {
            for (JsonValue anchor : anchors) {
                if (anchor instanceof JsonObject object && object.get("case") instanceof JsonString slug) {
                    return Optional.of(slug.getString());
                }
            }
        }
        return Optional.empty();
    }
}
