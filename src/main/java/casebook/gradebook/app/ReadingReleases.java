package casebook.gradebook.app;

import casebook.delivery.Assignments;
import casebook.gradebook.Release;
import casebook.gradebook.ReleaseHistory;
import casebook.gradebook.ReleaseState;
import casebook.security.Account;
import casebook.security.Accounts;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who may release looks at what students are shown now and at what was decided before. */
@ApplicationScoped
@Transactional
public class ReadingReleases {
    private final Assignments assignments;
    private final ReleaseHistory history;
    private final GradebookAccess access;
    private final Accounts accounts;

    @Inject
    ReadingReleases(Assignments assignments, ReleaseHistory history, GradebookAccess access, Accounts accounts) {
        this.assignments = assignments;
        this.history = history;
        this.access = access;
        this.accounts = accounts;
    }

    public Answer<ReleaseState> read(Actor who, long assignment) {
        return assignments
                .find(assignment)
                .map(found -> switch (access.reach(who, found)) {
                    case HIDDEN -> new Answer.Hidden<ReleaseState>();
                    case OWN, READ -> new Answer.Forbidden<ReleaseState>();
                    case RELEASE -> new Answer.Given<>(new ReleaseState(found, decisions(assignment)));
                })
                .orElseGet(Answer.Hidden::new);
    }

    private List<ReleaseState.Decided> decisions(long assignment) {
        List<Release> all = history.of(assignment);
        Map<Long, String> names = accounts
                .withIds(all.stream().map(Release::by).distinct().toList())
                .stream()
                .collect(Collectors.toMap(
                        Account::id, account -> account.details().displayName()));
        return all.stream()
                .map(release -> new ReleaseState.Decided(release, names.getOrDefault(release.by(), "")))
                .toList();
    }
}
