package casebook.questionbank.web;

import casebook.item.AssessmentItem;
import casebook.item.Kind;
import casebook.item.Level;
import casebook.item.Status;
import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.questionbank.AnchorStanding;
import casebook.questionbank.BankConcept;
import casebook.questionbank.BankSummary;
import casebook.questionbank.BulkDeed;
import casebook.questionbank.ItemFilter;
import casebook.questionbank.ItemHealth;
import casebook.questionbank.ItemLine;
import casebook.questionbank.app.ReadingBanks;
import casebook.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The items of a bank, filtered by what stands in the address, fifty on a page. */
@Named
@RequestScoped
public class BankBacking {
    private static final int PAGE = 50;
    private static final List<String> FILTERS =
            List.of("concept", "objective", "level", "kind", "status", "health", "anchors", "words");

    private final ReadingBanks reading;
    private final CurrentActor current;
    private final SentForm form = new SentForm();
    private @Nullable BankSummary summary;
    private Map<Long, ItemHealth.Report> health = Map.of();
    private List<ItemLine> found = List.of();
    private Map<Long, AssessmentItem> bodies = Map.of();
    private Map<String, Set<String>> enemies = Map.of();
    private int page = 1;

    @Inject
    public BankBacking(ReadingBanks reading, CurrentActor current) {
        this.reading = reading;
        this.current = current;
    }

    public void load() {
        PageFlow.given(reading.bank(current.actor(), PageFlow.parameter("bank")), form)
                .ifPresent(this::show);
    }

    private void show(BankSummary bank) {
        summary = bank;
        FILTERS.forEach(name -> form.fill(name, PageFlow.parameter(name).strip()));
        health = reading.health(
                current.actor(), bank.lines().stream().map(ItemFilter::judged).toList());
        ItemFilter filter = new ItemFilter(
                form.text("concept"),
                form.text("objective"),
                form.text("level"),
                form.text("kind"),
                form.text("status"),
                form.text("health"),
                form.text("anchors"),
                form.text("words"));
        found = bank.lines().stream()
                .filter(line -> filter.takes(line, health))
                .filter(line -> !line.isOut() || filter.status().equals("retired"))
                .toList();
        page = Math.clamp(PageFlow.id("page"), 1, getPages());
        enemies = reading.enemies(current.actor(), bank.bank().slug());
        bodies = reading.bodies(
                current.actor(), getLines().stream().map(ItemLine::version).toList());
    }

    public BankSummary getSummary() {
        return Objects.requireNonNull(summary);
    }

    public SentForm getForm() {
        return form;
    }

    public boolean isWriter() {
        return reading.writes(current.actor());
    }

    /** Whether any filter is set. */
    public boolean isFiltered() {
        return FILTERS.stream().anyMatch(name -> !form.text(name).isEmpty());
    }

    public int getCount() {
        return found.size();
    }

    public List<ItemLine> getLines() {
        return found.subList((page - 1) * PAGE, Math.min(page * PAGE, found.size()));
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return Math.max(1, (found.size() + PAGE - 1) / PAGE);
    }

    /** The address of a page of the list, below {@code /teach/}. */
    public String address(int number) {
        return "bank.xhtml?bank=" + getSummary().bank().slug()
                + FILTERS.stream()
                        .filter(name -> !form.text(name).isEmpty())
                        .map(name -> "&" + name + "=" + URLEncoder.encode(form.text(name), StandardCharsets.UTF_8))
                        .collect(Collectors.joining())
                + "&page=" + number;
    }

    public String title(ItemLine line) {
        AssessmentItem body = bodies.get(line.version());
        return body == null ? line.slug() : body.title();
    }

    public String prompt(ItemLine line) {
        AssessmentItem body = bodies.get(line.version());
        return body == null ? "" : body.prompt();
    }

    /** What never stands in one attempt with it, with commas; empty when nothing does not. */
    public String enemies(ItemLine line) {
        return String.join(", ", enemies.getOrDefault(line.slug(), Set.of()));
    }

    /** What the answers to the version that is drawn say; null while there are none. */
    public ItemHealth.@Nullable Report health(ItemLine line) {
        return health.get(ItemFilter.judged(line));
    }

    public String concept(String id) {
        return getSummary().bank().concept(id).map(BankConcept::name).orElse(id);
    }

    public String getLede() {
        BankSummary bank = getSummary();
        return ItemEditBacking.words()
                .say("bank.lede", bank.lines().size() - bank.out(), bank.reviewed(), bank.inReview(), bank.drafts());
    }

    public Map<String, String> getStatuses() {
        Map<String, String> choices = new LinkedHashMap<>();
        Arrays.stream(Status.values())
                .forEach(each ->
                        choices.put(each.lexical(), ItemEditBacking.words().word("status." + each)));
        return choices;
    }

    public Map<String, String> getHealths() {
        return named(
                "health.",
                List.of(
                        "NONE",
                        "SOUND",
                        "POSSIBLE_WRONG_KEY",
                        "DOES_NOT_TELL_APART",
                        "HARDER_THAN_PLANNED",
                        "EASIER_THAN_PLANNED"));
    }

    public Map<String, String> getStandings() {
        return named(
                "anchors.",
                Arrays.stream(AnchorStanding.values()).map(Enum::name).toList());
    }

    private static Map<String, String> named(String prefix, List<String> keys) {
        Map<String, String> choices = new LinkedHashMap<>();
        keys.forEach(key -> choices.put(key, ItemEditBacking.words().word(prefix + key)));
        return choices;
    }

    /** What was done with several questions just now, and how to undo it; empty when nothing was. */
    public String getDid() {
        Optional<BulkDeed.Kind> kind = Arrays.stream(BulkDeed.Kind.values())
                .filter(each -> each.name().equals(PageFlow.parameter("did")))
                .findFirst();
        return kind.map(each -> ItemEditBacking.words()
                                .say(
                                        "bulk.did." + each,
                                        Math.max(0, PageFlow.id("count")),
                                        Math.max(0, PageFlow.id("left")))
                        + " "
                        + ItemEditBacking.words().word("bulk.undo." + each))
                .orElse("");
    }

    /** The bank to which questions were moved or copied just now; empty for none. */
    public String getTarget() {
        String to = PageFlow.parameter("to");
        return to.matches("[a-z0-9-]{1,64}") && !getDid().isEmpty() ? to : "";
    }

    /** The concepts that items have, with their number. */
    public Map<String, String> getConcepts() {
        return counted(line -> line.concepts().getFirst(), this::concept);
    }

    public Map<String, String> getObjectives() {
        return counted(ItemLine::objective, Function.identity());
    }

    public Map<String, String> getLevels() {
        return ordered(
                counted(ItemLine::level, id -> ItemEditBacking.words().word("level." + id)),
                Arrays.stream(Level.values()).map(Level::lexical).toList());
    }

    public Map<String, String> getKinds() {
        return ordered(
                counted(ItemLine::kind, id -> ItemEditBacking.words().word("kind." + id)),
                Arrays.stream(Kind.values()).map(Kind::lexical).toList());
    }

    private Map<String, String> counted(Function<ItemLine, String> of, Function<String, String> name) {
        Map<String, Long> counts = getSummary().lines().stream()
                .filter(line -> !line.isOut())
                .collect(Collectors.groupingBy(of, TreeMap::new, Collectors.counting()));
        Map<String, String> choices = new LinkedHashMap<>();
        counts.forEach((id, count) -> choices.put(id, name.apply(id) + " (" + count + ")"));
        return choices;
    }

    private static Map<String, String> ordered(Map<String, String> choices, List<String> order) {
        Map<String, String> ordered = new LinkedHashMap<>();
        order.stream().filter(choices::containsKey).forEach(id -> ordered.put(id, choices.get(id)));
        return ordered;
    }
}
