package casebook.content.web;

import casebook.cases.CaseHistory.Line;
import casebook.cases.TeachingCase;
import casebook.content.app.ItemStanding;
import casebook.content.app.TendingCases;
import casebook.content.app.TendingCases.Overview;
import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.questionbank.AnchorStates.State;
import casebook.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A case as staff see it: what it is, its versions, who uses it, and the items that rest on it. */
@Named
@RequestScoped
public class TeachCaseBacking {
    private static final int SHOWN = 100;

    private final TendingCases tending;
    private final CurrentActor current;
    private @Nullable Overview overview;

    @Inject
    public TeachCaseBacking(TendingCases tending, CurrentActor current) {
        this.tending = tending;
        this.current = current;
    }

    public void load() {
        PageFlow.given(tending.overview(current.actor(), PageFlow.parameter("case")), new SentForm())
                .ifPresent(found -> overview = found);
    }

    public @Nullable Overview getOverview() {
        return overview;
    }

    /** The version that readers see; null while there is none. */
    public @Nullable TeachingCase getText() {
        return overview == null || overview.served() == null
                ? null
                : overview.served().teachingCase();
    }

    /** How much of what the case has, by the key of its words. */
    public Map<String, Integer> getFigures() {
        TeachingCase text = getText();
        Map<String, Integer> figures = new LinkedHashMap<>();
        if (text != null) {
            figures.put("passages", (int) text.passages().count());
            figures.put("timeline", text.timeline().size());
            figures.put("actors", text.actors().size());
            figures.put("concepts", text.concepts().size());
            figures.put("claims", text.claims().size());
            figures.put("decisions", text.decisions().size());
            figures.put("exhibits", text.exhibits().size());
            figures.put("discussion", text.discussion().size());
        }
        return figures;
    }

    /** How many items stand how. */
    public Map<State, Long> getCounts() {
        Map<State, Long> counts = new LinkedHashMap<>();
        for (State state : State.values()) {
            counts.put(
                    state,
                    items().stream().filter(item -> item.state() == state).count());
        }
        return counts;
    }

    /** Those in the asked-for state, or all, as many as a page takes. */
    public List<ItemStanding> getShown() {
        return wanted().stream().limit(SHOWN).toList();
    }

    public int getLeft() {
        return Math.max(0, wanted().size() - SHOWN);
    }

    private List<ItemStanding> wanted() {
        String state = PageFlow.parameter("state");
        return items().stream()
                .filter(item -> state.isEmpty() || item.state().name().equals(state))
                .toList();
    }

    private List<ItemStanding> items() {
        return overview == null ? List.of() : overview.items();
    }

    /** Who made a version; empty when it came from files. */
    public String maker(Line line) {
        Long by = line.createdBy();
        return by == null || overview == null ? "" : overview.makers().getOrDefault(by, "");
    }
}
