package casebook.gradebook.app;

import casebook.delivery.Assignments;
import casebook.delivery.Attempt;
import casebook.delivery.AttemptKind;
import casebook.delivery.AttemptStatus;
import casebook.delivery.Attempts;
import casebook.platform.PersonalFile;
import casebook.platform.SystemTask;
import casebook.platform.app.PersonalData;
import casebook.platform.json.Rows;
import casebook.scoring.ScoreEntry;
import casebook.scoring.Scores;
import casebook.shared.JsonTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Marks of the attempts whose marks are released, and of no others: a copy of one's data opens nothing that the release
 * rule keeps shut. They stay when the person is erased, as statistics are made of them.
 */
@SystemTask
@ApplicationScoped
public class GradebookPersonalData implements PersonalData {
    private final Attempts attempts;
    private final Assignments assignments;
    private final Visibilities visibilities;
    private final Scores scores;

    @Inject
    public GradebookPersonalData(Attempts attempts, Assignments assignments, Visibilities visibilities, Scores scores) {
        this.attempts = attempts;
        this.assignments = assignments;
        this.visibilities = visibilities;
        this.scores = scores;
    }

    @Override
    public int place() {
        return 5;
    }

    @Override
    public List<PersonalFile> copy(long account) {
        List<Long> shown = shown(account);
        List<ScoreEntry> entries = scores.latest(shown).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingLong(ScoreEntry::attempt).thenComparingInt(ScoreEntry::slot))
                .toList();
        return List.of(new PersonalFile("scores", Rows.of(entries, GradebookPersonalData::score)));
    }

    @Override
    public void erase(long account, Instant now) {
        // Marks carry the number of an attempt and no name.
    }

    private List<Long> shown(long account) {
        Map<Long, List<Attempt>> byAssignment = attempts.ofAccount(account).stream()
                .filter(attempt -> attempt.kind() == AttemptKind.TAKE)
                .collect(Collectors.groupingBy(Attempt::assignment));
        return byAssignment.entrySet().stream()
                .filter(own -> visibilities
                        .of(assignments.find(own.getKey()).orElseThrow(), own.getValue())
                        .marks())
                .flatMap(own -> own.getValue().stream())
                .filter(attempt -> attempt.status() == AttemptStatus.SUBMITTED)
                .map(Attempt::id)
                .toList();
    }

    private static JsonObjectBuilder score(ScoreEntry entry) {
        JsonObjectBuilder json =
                JsonTree.object().add("attempt", Long.toString(entry.attempt())).add("slot", entry.slot());
        Rows.number(json, "score", entry.score())
                .add("max", entry.max())
                .add("verdict", entry.verdict().name());
        return Rows.moment(json, "at", entry.at());
    }
}
