package casebook.questionbank.web;

import casebook.item.AssessmentItem;
import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.questionbank.AuthoredItems.Edition;
import casebook.questionbank.ItemDiff;
import casebook.questionbank.ItemEvent;
import casebook.questionbank.ItemHealth;
import casebook.questionbank.ItemSheet;
import casebook.questionbank.LintRule;
import casebook.questionbank.QuotedWords;
import casebook.questionbank.app.ReadingBanks;
import casebook.questionbank.app.ReviewingItems;
import casebook.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An item to read: as a student sees it, its key, what the rules find, where it is used, its versions, its review. */
@Named
@RequestScoped
public class ItemBacking {
    private final ReadingBanks reading;
    private final ReviewingItems reviewing;
    private final EditorDesk desk;
    private final CurrentActor current;
    private SentForm form = new SentForm();
    private @Nullable ItemSheet sheet;
    private @Nullable Edition other;
    private List<ItemDiff.Change> changes = List.of();
    private List<LintLine> lines = List.of();
    private String preview = "";
    private String key = "";

    @Inject
    public ItemBacking(ReadingBanks reading, ReviewingItems reviewing, EditorDesk desk, CurrentActor current) {
        this.reading = reading;
        this.reviewing = reviewing;
        this.desk = desk;
        this.current = current;
    }

    public void load() {
        if (PageFlow.posted()) {
            form = SentForm.of(PageFlow.request());
            act();
        }
        if (!PageFlow.isDone()) {
            Optional<Integer> number = number("version");
            PageFlow.given(reading.item(current.actor(), PageFlow.id("item"), number), form)
                    .ifPresent(this::show);
        }
    }

    private static Optional<Integer> number(String parameter) {
        String text = PageFlow.parameter(parameter);
        return text.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private void show(ItemSheet found) {
        sheet = found;
        lines = LintLine.of(found.checked().findings(), ItemEditBacking.words(), path -> false);
        preview = desk.preview(current.actor(), found.checked());
        Offers offers = desk.offers(found.bank(), desk.caseOf(current.actor(), found), ItemEditBacking.words());
        key = KeyHtml.of(found.tree(), offers, ItemEditBacking.words());
        number("with").flatMap(this::edition).ifPresent(with -> {
            Optional<JsonObject> before =
                    reading.tree(current.actor(), found.head().id(), with.id());
            other = with;
            changes = before.map(tree -> ItemDiff.of(tree, found.tree())).orElse(List.of());
        });
    }

    private Optional<Edition> edition(int number) {
        return getSheet().editions().stream()
                .filter(each -> each.number() == number)
                .findFirst();
    }

    private void act() {
        Optional<ItemEvent.Type> deed = Arrays.stream(ItemEvent.Type.values())
                .filter(each -> each.name().equals(form.text("do")))
                .findFirst();
        if (deed.isEmpty()) {
            return;
        }
        long item = PageFlow.id("item");
        String words = form.text("words").replace("\r", "");
        SentForm refused = new SentForm();
        PageFlow.given(
                        reviewing.act(current.actor(), item, form.text("base"), deed.get(), words, form.all("weighed")),
                        refused)
                .ifPresent(done -> PageFlow.leadTo("/teach/item.xhtml?item=" + item + "&done=" + deed.get()));
        refused.getFaults()
                .forEach((field, code) ->
                        form.fault(field, ItemEditBacking.words().word("refusal." + code)));
    }

    public ItemSheet getSheet() {
        return Objects.requireNonNull(sheet);
    }

    public SentForm getForm() {
        return form;
    }

    public boolean isWriter() {
        return reading.writes(current.actor());
    }

    /** Whether the newest version is looked at, with which something may be done. */
    public boolean isNewest() {
        return getSheet().shown().equals(getSheet().newest());
    }

    /** Whether a deed is open to the reader now. */
    public boolean offers(String deed) {
        return isWriter()
                && isNewest()
                && getSheet()
                        .desk()
                        .offers(ItemEvent.Type.valueOf(deed), current.actor().account());
    }

    /** The rules that only a person can judge, which whoever lets the question pass ticks. */
    public List<LintRule> getWeighed() {
        return LintRule.weighed();
    }

    /** Whether the reader wrote some of what waits for review. */
    public boolean isOwnWork() {
        return getSheet().desk().writers().contains(current.actor().account());
    }

    public String getPreview() {
        return preview;
    }

    /** The key as HTML; empty for a kind that is read in its file form. */
    public String getKey() {
        return key;
    }

    public String getFile() {
        return desk.file(getSheet().tree());
    }

    public List<LintLine> getLines() {
        return lines;
    }

    public List<QuotedWords> getQuoted() {
        return getSheet().checked().quoted();
    }

    public String standing(QuotedWords quoted) {
        return Optional.ofNullable(getSheet().anchors().get(quoted.at()))
                .map(Enum::name)
                .orElse(quoted.found() ? "KEPT" : "LOST");
    }

    public @Nullable AssessmentItem getItem() {
        return getSheet().checked().item();
    }

    /** What the answers to the version that is drawn say; null while there are none. */
    public ItemHealth.@Nullable Report getHealth() {
        Long served = getSheet().head().served();
        return served == null
                ? null
                : reading.health(current.actor(), List.of(served)).get(served);
    }

    /** The version that this one is compared with; null when it is not. */
    public @Nullable Edition getOther() {
        return other;
    }

    public List<ItemDiff.Change> getChanges() {
        return changes;
    }

    /** A path of the file form in words: the names of the fields, and the ids of rows. */
    public String place(String path) {
        return PathWords.of(path, ItemEditBacking.words());
    }

    /** Slugs of items that read nearly alike, as the save found them; empty for none. */
    public String getNear() {
        String near = PageFlow.parameter("near");
        return near.matches("[a-z0-9-]{1,64}(,[a-z0-9-]{1,64}){0,9}") ? near.replace(",", ", ") : "";
    }
}
