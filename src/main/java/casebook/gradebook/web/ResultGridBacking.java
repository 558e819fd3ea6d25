package casebook.gradebook.web;

import casebook.delivery.Assignment;
import casebook.delivery.AssignmentView;
import casebook.delivery.app.ListingAssignments;
import casebook.gradebook.GridQuery;
import casebook.gradebook.GridQuery.Column;
import casebook.gradebook.GridQuery.Show;
import casebook.gradebook.GridQuery.Sort;
import casebook.gradebook.GridRow;
import casebook.gradebook.ReleaseState;
import casebook.gradebook.ResultGrid;
import casebook.gradebook.app.ReadingGrids;
import casebook.gradebook.app.ReadingReleases;
import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The results of an assignment, students times questions, a page at a time. */
@Named
@RequestScoped
public class ResultGridBacking {
    private final ReadingGrids reading;
    private final ListingAssignments listing;
    private final ReadingReleases releases;
    private final CurrentActor current;
    private @Nullable ResultGrid grid;
    private @Nullable ReleaseState release;

    @Inject
    public ResultGridBacking(
            ReadingGrids reading, ListingAssignments listing, ReadingReleases releases, CurrentActor current) {
        this.reading = reading;
        this.listing = listing;
        this.releases = releases;
        this.current = current;
    }

    public void load() {
        Actor who = current.actor();
        PageFlow.given(listing.one(who, PageFlow.id("assignment")), new SentForm())
                .map(AssignmentView::assignment)
                .flatMap(found -> read(who, found))
                .ifPresent(found -> show(who, found));
    }

    private void show(Actor who, ResultGrid found) {
        grid = found;
        if (found.mayRelease()
                && releases.read(who, found.assignment().id()) instanceof Answer.Given<ReleaseState> given) {
            release = given.value();
        }
    }

    /** What students are shown; null for those who may not decide it. */
    public @Nullable ReleaseState getRelease() {
        return release;
    }

    private Optional<ResultGrid> read(Actor who, Assignment assignment) {
        GridQuery query = GridAddress.read(PageFlow::parameter, assignment.questions());
        return PageFlow.given(reading.read(who, assignment.id(), query), new SentForm());
    }

    public @Nullable ResultGrid getGrid() {
        return grid;
    }

    public String cells(GridRow row) {
        return GridHtml.cells(row, shown().assignment().questions());
    }

    public List<Show> getShows() {
        return Arrays.asList(Show.values());
    }

    public List<Integer> getQuestions() {
        return IntStream.rangeClosed(1, shown().assignment().questions())
                .boxed()
                .toList();
    }

    public List<Integer> getPages() {
        int pages = shown().pages();
        int page = query().page();
        return IntStream.rangeClosed(1, pages)
                .filter(each -> each == 1 || each == pages || Math.abs(each - page) <= 2)
                .boxed()
                .toList();
    }

    /** The address sorted by that column; the other way round when it is sorted by it already. */
    public String sorted(String column, int slot) {
        Column by = Column.valueOf(column);
        Sort now = query().sort();
        boolean same = now.column() == by && now.slot() == slot;
        // Scores are looked at from the lowest: that is where somebody needs help.
        return address(
                new GridQuery(query().section(), query().show(), new Sort(by, slot, same && !now.descending()), 1));
    }

    /** What the heading of that column says of the order. */
    public String order(String column, int slot) {
        Sort now = query().sort();
        boolean same = now.column() == Column.valueOf(column) && now.slot() == slot;
        return !same ? "none" : now.descending() ? "descending" : "ascending";
    }

    public String shown(Show show) {
        return address(new GridQuery(query().section(), show, query().sort(), 1));
    }

    /** @param section its id; 0 for all */
    public String inSection(long section) {
        Optional<Long> one = section == 0 ? Optional.empty() : Optional.of(section);
        return address(new GridQuery(one, query().show(), query().sort(), 1));
    }

    public String paged(int page) {
        return address(new GridQuery(query().section(), query().show(), query().sort(), page));
    }

    /** All on one page, or page by page again. */
    public String getWhole() {
        return paged(query().isWhole() ? 1 : GridQuery.WHOLE);
    }

    public long getSection() {
        return query().section().orElse(0L);
    }

    private String address(GridQuery wanted) {
        return GridAddress.of(shown().assignment().id(), wanted);
    }

    private GridQuery query() {
        return shown().query();
    }

    private ResultGrid shown() {
        return Objects.requireNonNull(grid);
    }
}
