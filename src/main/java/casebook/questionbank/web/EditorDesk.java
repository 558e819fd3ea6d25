package casebook.questionbank.web;

import casebook.cases.TeachingCase;
import casebook.item.AssessmentItem;
import casebook.item.CandidateIds;
import casebook.item.ItemAnchor;
import casebook.item.ItemOutcome;
import casebook.item.LexicalResponse;
import casebook.item.MediaFile;
import casebook.item.json.ResponseJson;
import casebook.platform.web.PageFlow;
import casebook.platform.web.Phrases;
import casebook.questionbank.CandidatePage;
import casebook.questionbank.CheckedItem;
import casebook.questionbank.ItemSheet;
import casebook.questionbank.ItemText;
import casebook.questionbank.QuestionBank;
import casebook.questionbank.Standards;
import casebook.questionbank.app.CheckingItems;
import casebook.questionbank.app.KeepingMedia;
import casebook.security.Actor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.JsonTree;
import casebook.shared.Parsed;
import casebook.shared.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands ready beside the editor: lists to choose from, the preview, the scorer. */
@ApplicationScoped
public class EditorDesk {
    /** The preview keeps its order and ids from one look to the next. */
    private static final long SEED = 1;

    private static final int LONGEST_RESPONSE = 64 * 1024;
    /** Fields that every form has, even before they are filled in. */
    private static final Set<String> ALWAYS = Set.of(
            "title",
            "concept",
            "level",
            "marks",
            "stimulus",
            "prompt",
            "rationale",
            "objective",
            "part",
            "expectedFacility",
            "timeLimit",
            "enemies",
            "anchors",
            "media",
            "criterion",
            "resolver",
            "resolvesOn",
            "happened",
            "rule",
            "scoring",
            "text",
            "exhibit",
            "passages",
            "modelAnswer",
            "minWords",
            "maxWords");

    private final CheckingItems checking;
    private final Standards standards;
    private final ItemText files;
    private final CandidatePage page;
    private final KeepingMedia media;

    @Inject
    public EditorDesk(
            CheckingItems checking, Standards standards, ItemText files, CandidatePage page, KeepingMedia media) {
        this.checking = checking;
        this.standards = standards;
        this.files = files;
        this.page = page;
        this.media = media;
    }

    /** Keeps a picture or sound for an item that is being written. */
    Answer<MediaFile> keep(Actor who, byte[] bytes) {
        return media.keep(who, bytes);
    }

    ItemText files() {
        return files;
    }

    /** The file form of a tree, without what is made from its case. */
    String file(JsonObject tree) {
        return files.write(JsonTree.object(tree).remove("sentences").build());
    }

    EditorView view(
            Actor who,
            QuestionBank bank,
            @Nullable TeachingCase whole,
            EditorForm form,
            CheckedItem checked,
            boolean refused,
            String upload) {
        Phrases words = ItemEditBacking.words();
        long stops = checked.count(Severity.ERROR);
        long warns = checked.count(Severity.WARNING);
        CandidateIds ids = ids(who, checked);
        return new EditorView(
                form.isFile() ? "" : fields(bank, whole, form, refused ? checked.findings() : List.of(), upload),
                preview(who, checked),
                LintLine.of(checked.findings(), words, path -> isOnPage(form, path)),
                stops + warns == 0 ? "" : words.say("editor.checks.count", stops, warns),
                ids == null ? "" : tried(who, checked, ids, PageFlow.parameter("in-response")),
                whole == null || form.isFile() ? "" : PickerHtml.of(whole, words));
    }

    private String fields(
            QuestionBank bank,
            @Nullable TeachingCase whole,
            EditorForm form,
            List<Diagnostic> refusals,
            String upload) {
        Phrases words = ItemEditBacking.words();
        Map<String, String> wrong = new LinkedHashMap<>();
        if (!upload.isEmpty()) {
            wrong.put("in-file", upload);
        }
        refusals.stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .forEach(found -> wrong.putIfAbsent(found.where().path(), LintLine.said(found, words)));
        EditorHtml html = new EditorHtml(form.fields(), wrong, offers(bank, whole, words), words);
        List<Part> parts = new ArrayList<>(KindForm.head());
        parts.addAll(KindForm.of(form.kind()).orElse(List.of()));
        parts.addAll(KindForm.foot());
        parts.add(KindForm.anchors());
        return html.write(parts) + html.rest();
    }

    private static boolean isOnPage(EditorForm form, String path) {
        return !form.isFile()
                && (form.fields().containsKey(path)
                        || form.fields().keySet().stream().anyMatch(each -> each.startsWith(path + "["))
                        || KindForm.list(form.kind(), path).isPresent()
                        || ALWAYS.contains(path));
    }

    Offers offers(QuestionBank bank, @Nullable TeachingCase whole, Phrases words) {
        return new Offers(bank, whole, standards.misconceptions(), standards.references(), words);
    }

    /** The case that an item quotes, as it is served; the first one for an item that quotes none. */
    @Nullable
    TeachingCase caseOf(Actor who, @Nullable ItemSheet sheet) {
        List<TeachingCase> cases = checking.cases(who);
        @Nullable AssessmentItem item = sheet == null ? null : sheet.checked().item();
        List<String> quoted = item == null
                ? List.of()
                : item.anchors().stream()
                        .filter(ItemAnchor.class::isInstance)
                        .map(anchor -> ((ItemAnchor) anchor).caseSlug())
                        .toList();
        return cases.stream()
                .filter(each -> quoted.contains(each.slug()))
                .findFirst()
                .orElse(cases.isEmpty() ? null : cases.getFirst());
    }

    @Nullable
    CandidateIds ids(Actor who, CheckedItem checked) {
        AssessmentItem shown = checked.shown();
        return shown == null ? null : checking.ids(who, shown, SEED);
    }

    String preview(Actor who, CheckedItem checked) {
        CandidateIds ids = ids(who, checked);
        return ids == null
                ? ""
                : page.html(
                        Objects.requireNonNull(checked.shown()),
                        ids,
                        FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** @param json a response as the contract has it; anything else is said to be none */
    String tried(Actor who, CheckedItem checked, CandidateIds ids, String json) {
        Phrases words = ItemEditBacking.words();
        if (json.isEmpty() || json.length() > LONGEST_RESPONSE) {
            return "";
        }
        LexicalResponse response = read(json);
        if (response == null) {
            return words.word("try.unfit");
        }
        return switch (checking.score(who, checked, ids, response)) {
            case Answer.Given<ItemOutcome> given -> outcome(given.value(), words);
            case Answer.Invalid<ItemOutcome> ignored -> words.word("try.unfit");
            case Answer.Forbidden<ItemOutcome> ignored -> "";
            case Answer.Hidden<ItemOutcome> ignored -> "";
        };
    }

    private static String outcome(ItemOutcome outcome, Phrases words) {
        return outcome.pending()
                ? words.word("try.pending")
                : words.say("try.score", outcome.score(), outcome.max(), words.word("verdict." + outcome.verdict()));
    }

    private static @Nullable LexicalResponse read(String json) {
        try (JsonReader reader = JsonTree.reader(json)) {
            Parsed<LexicalResponse> read = ResponseJson.read(reader.readValue(), "response");
            return read.value();
        } catch (JsonException e) {
            return null;
        }
    }
}
