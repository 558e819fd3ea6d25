package casebook.delivery.web;

import casebook.delivery.LiveBar;
import casebook.delivery.LiveBoard;
import casebook.delivery.LiveRow;
import casebook.delivery.app.WatchingQuizzes;
import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.questionbank.app.ItemLibrary;
import casebook.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A quiz while it runs: who is in, how far, who may need somebody. The page's script asks for it again. */
@Named
@RequestScoped
public class LiveBacking {
    private static final int PAGE = 100;

    private final WatchingQuizzes watching;
    private final ItemLibrary items;
    private final CurrentActor current;
    private @Nullable LiveBoard board;
    private List<LiveRow> chosen = List.of();
    private String show = "";
    private int page = 1;

    @Inject
    public LiveBacking(WatchingQuizzes watching, ItemLibrary items, CurrentActor current) {
        this.watching = watching;
        this.items = items;
        this.current = current;
    }

    public void load() {
        show = PageFlow.parameter("show");
        PageFlow.given(watching.watch(current.actor(), PageFlow.id("assignment")), new SentForm())
                .ifPresent(this::show);
    }

    private void show(LiveBoard found) {
        board = found;
        chosen = found.rows().stream().filter(this::isWanted).toList();
        page = Math.clamp(PageFlow.id("page"), 1, getPages());
    }

    private boolean isWanted(LiveRow row) {
        return switch (show) {
            case "need" -> row.isNeedy();
            case "writing" -> row.state() == LiveRow.State.WRITING;
            case "waiting" -> row.state() == LiveRow.State.NOT_STARTED;
            case "submitted" -> row.state() == LiveRow.State.SUBMITTED;
            default -> true;
        };
    }

    public @Nullable LiveBoard getBoard() {
        return board;
    }

    /** The rows of this page of those that are asked for. */
    public List<LiveRow> getRows() {
        return chosen.subList((page - 1) * PAGE, Math.min(chosen.size(), page * PAGE));
    }

    public int getPages() {
        return Math.max(1, (chosen.size() + PAGE - 1) / PAGE);
    }

    public int getPage() {
        return page;
    }

    public String getShow() {
        return show;
    }

    public int count(String state) {
        return shown().count(LiveRow.State.valueOf(state));
    }

    public String time(@Nullable Instant instant) {
        return Moments.time(instant, shown().assignment().zone(), shown().now());
    }

    public String left(@Nullable Duration left) {
        return Moments.left(left);
    }

    /** What staff call the question of a bar. */
    public String title(LiveBar bar) {
        return items.get(bar.itemVersion()).item().title();
    }

    /** Whether all have the same questions in the same places, so that numbers tell which is meant. */
    public boolean isNumbered() {
        return shown().bars().stream().allMatch(bar -> bar.slot() > 0);
    }

    public List<LiveBar> getSlow() {
        return shown().bars().stream().filter(LiveBar::slow).toList();
    }

    public List<Integer> getPageNumbers() {
        return IntStream.rangeClosed(1, getPages()).boxed().toList();
    }

    private LiveBoard shown() {
        return Objects.requireNonNull(board);
    }
}
