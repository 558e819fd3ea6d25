package casebook.content.web;

import casebook.cases.TeachingCase;
import casebook.cases.json.CaseDiff;
import casebook.cases.json.CaseJson;
import casebook.cases.json.CaseTree;
import casebook.content.app.CaseWork;
import casebook.content.app.ItemStanding;
import casebook.content.editing.CaseField;
import casebook.content.editing.CaseFinding;
import casebook.platform.web.Markdown;
import casebook.platform.web.SentForm;
import casebook.questionbank.AnchorStates.State;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the case editor shows. */
public final class CaseEditView {
    private final CaseWork work;
    private final CaseWork.Check check;
    private final @Nullable EditedElement element;
    private final @Nullable JsonObject mine;
    private final List<EditList.Group> groups;

    /** @param mine what was typed and not taken, since somebody else had changed the element; null otherwise */
    CaseEditView(CaseWork work, CaseWork.Check check, @Nullable EditedElement element, @Nullable JsonObject mine) {
        this.work = work;
        this.check = check;
        this.element = element;
        this.mine = mine;
        this.groups = EditList.of(work, check.findings());
    }

    public CaseWork getWork() {
        return work;
    }

    public CaseWork.Check getCheck() {
        return check;
    }

    /** Null on the page about the whole. */
    public @Nullable EditedElement getElement() {
        return element;
    }

    public List<EditList.Group> getGroups() {
        return groups;
    }

    public String getTitle() {
        return work.tree().getString("title", work.history().slug());
    }

    /** What is being published, against what readers see. */
    public List<CaseDiff.Element> getChanges() {
        return CaseDiff.between(CaseJson.write(work.base().teachingCase()), work.tree());
    }

    /** What was typed against what somebody else has put there; empty when nobody has. */
    public List<CaseDiff.Element> getClash() {
        return mine == null || element == null
                ? List.of()
                : CaseDiff.between(work.tree(), CaseTree.put(work.tree(), element.id(), mine));
    }

    public boolean isConflict() {
        return mine != null;
    }

    /** What is wrong with the element. */
    public List<CaseFinding> getFindingsHere() {
        return check.findings().stream()
                .filter(found -> element != null && found.element().equals(element.id()))
                .toList();
    }

    /** The items that rest on the element, as they would stand; as they stand now while something is wrong. */
    public List<ItemStanding> getResting() {
        return element == null
                ? List.of()
                : check.items().stream()
                        .filter(item -> item.restsOn(element.id()))
                        .toList();
    }

    /** How many items would stand how, were this published. */
    public Map<State, Long> getForetold() {
        Map<State, Long> counts = new LinkedHashMap<>();
        for (State state : State.values()) {
            counts.put(
                    state,
                    check.items().stream().filter(item -> item.state() == state).count());
        }
        return counts;
    }

    /** The element as a reader will see it. */
    public String getPreview() {
        if (element == null) {
            return "";
        }
        JsonObject shown = mine == null ? element.element() : mine;
        return switch (element.kind()) {
            case PASSAGE -> Markdown.blocks(shown.getString("markdown", ""));
            case EVENT -> blocks(shown, "title", "text", "disputed");
            case ACTOR -> blocks(shown, "name", "note");
            case CONCEPT -> blocks(shown, "definition", "example", "confusion");
            case CLAIM -> blocks(shown, "text");
            case DECISION -> blocks(shown, "title", "situation");
            case EXHIBIT -> ExhibitHtml.of(shown);
            case HEAD -> blocks(shown, "title", "dateline", "contentNote");
            case NOTE ->
                shown.getJsonArray("teachingNote") == null
                        ? ""
                        : shown.getJsonArray("teachingNote").getValuesAs(JsonObject.class).stream()
                                .map(section -> Markdown.blocks("### " + section.getString("heading", "") + "\n\n"
                                        + section.getString("markdown", "")))
                                .collect(Collectors.joining());
        };
    }

    private static String blocks(JsonObject element, String... keys) {
        return Stream.of(keys)
                .map(key -> element.getString(key, ""))
                .filter(text -> !text.isBlank())
                .map(Markdown::blocks)
                .collect(Collectors.joining());
    }

    /** Whether the element is an exhibit with a drawing. */
    public boolean isDrawn() {
        return element != null && element.element().containsKey("svg");
    }

    /** What a field may be, by value; empty for one that is typed. */
    public Map<String, String> choices(CaseField field) {
        return switch (field.shape()) {
            case CHOICE -> byId(field.choices().stream(), Function.identity());
            case PART ->
                byId(EditedElement.parts(work.tree()).stream().map(part -> part.getString("id", "")), each -> each);
            case ACTOR -> {
                Map<String, JsonObject> actors = CaseTree.elements(work.tree(), CaseTree.Kind.ACTOR);
                yield byId(
                        actors.keySet().stream(),
                        id -> CaseTree.name(actors.getOrDefault(id, JsonValue.EMPTY_JSON_OBJECT)));
            }
            case LINE, TEXT, LINES, IDS, DAY, FLAG, TABLE, ROWS -> Map.of();
        };
    }

    private static Map<String, String> byId(Stream<String> ids, Function<String, String> name) {
        return ids.collect(Collectors.toMap(Function.identity(), name, (one, other) -> one, LinkedHashMap::new));
    }

    public List<Integer> rows(CaseField field, SentForm form) {
        return element == null ? List.of() : element.rows(field, form);
    }

    /** Where the fault of a finding is mended. */
    public String link(CaseFinding found) {
        return "case-edit.xhtml?case=" + work.history().slug() + "&at=" + found.element()
                + (found.field().isEmpty() ? "" : "#" + found.field());
    }

    /** The title in the text, which is sound when nothing is wrong. */
    public TeachingCase getBase() {
        return work.base().teachingCase();
    }
}
