package casebook.content.app;

import casebook.cases.CaseState;
import casebook.cases.CaseStates;
import casebook.content.FileState;
import casebook.content.app.ContentReport.BankLine;
import casebook.content.app.ContentReport.CaseLine;
import casebook.content.app.ContentReport.ItemLine;
import casebook.platform.app.Audit;
import casebook.platform.app.Jobs;
import casebook.questionbank.ItemState;
import casebook.questionbank.ItemStates;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An administrator sees what was loaded from files and what was left out and why, and has it loaded again. */
@ApplicationScoped
@Transactional
public class LookingAfterContent {
    private static final int RECENT = 20;

    private final LoadingContent loading;
    private final CaseStates cases;
    private final ItemStates items;
    private final Jobs jobs;
    private final Audit audit;

    @Inject
    public LookingAfterContent(LoadingContent loading, CaseStates cases, ItemStates items, Jobs jobs, Audit audit) {
        this.loading = loading;
        this.cases = cases;
        this.items = items;
        this.jobs = jobs;
        this.audit = audit;
    }

    public Answer<ContentReport> report(Actor actor) {
        if (!actor.administers()) {
            return new Answer.Forbidden<>();
        }
        List<ItemState> all = items.all();
        return new Answer.Given<>(new ContentReport(
                loading.folders().stream().map(Path::toString).toList(),
                loading.last(),
                cases.all().stream().map(LookingAfterContent::line).toList(),
                banks(all),
                all.stream()
                        .map(LookingAfterContent::line)
                        .filter(line -> line.state() != FileState.AS_FILE)
                        .limit(ContentReport.MOST_ITEMS)
                        .toList()));
    }

    /** Hands in the job that loads the folders again, unless one of the actor's has not ended. Gives its id. */
    public Answer<Long> loadAgain(Actor actor, String title) {
        if (!actor.administers()) {
            return new Answer.Forbidden<>();
        }
        long job = jobs.of(actor.account(), RECENT).stream()
                .filter(one -> one.kind().equals(LoadingAgain.KIND) && !one.ended())
                .findFirst()
                .map(one -> one.id())
                .orElseGet(() -> jobs.handIn(actor.account(), LoadingAgain.KIND, title, JsonValue.EMPTY_JSON_OBJECT));
        audit.record("CONTENT_LOADED", actor.account(), "job " + job, "");
        return new Answer.Given<>(job);
    }

    private static List<BankLine> banks(List<ItemState> items) {
        Map<String, String> titles = new LinkedHashMap<>();
        Map<String, Map<String, Integer>> statuses = new LinkedHashMap<>();
        for (ItemState item : items) {
            titles.put(item.bank(), item.bankTitle());
            statuses.computeIfAbsent(item.bank(), bank -> new TreeMap<>())
                    .merge(item.retired() ? "RETIRED" : item.status(), 1, Integer::sum);
        }
        return titles.entrySet().stream()
                .map(bank ->
                        new BankLine(bank.getKey(), bank.getValue(), statuses.getOrDefault(bank.getKey(), Map.of())))
                .toList();
    }

    private static CaseLine line(CaseState state) {
        Integer served = state.served();
        return new CaseLine(
                state.slug(),
                state.title(),
                served == null ? 0 : served,
                FileState.of(state.fromFile(), state.byPerson(), served, state.last(), state.retired()));
    }

    private static ItemLine line(ItemState state) {
        return new ItemLine(
                state.bank() + "/" + state.slug(),
                state.status(),
                FileState.of(state.fromFile(), state.byPerson(), state.served(), state.last(), state.retired()));
    }
}
