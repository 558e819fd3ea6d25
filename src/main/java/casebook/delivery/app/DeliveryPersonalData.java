package casebook.delivery.app;

import casebook.delivery.Assignments;
import casebook.delivery.Attempt;
import casebook.delivery.AttemptEvent;
import casebook.delivery.AttemptHistories;
import casebook.delivery.AttemptHistory;
import casebook.delivery.Attempts;
import casebook.delivery.Openings;
import casebook.delivery.SittingSlot;
import casebook.delivery.StoredSave;
import casebook.item.json.CandidateItemJson;
import casebook.platform.PersonalFile;
import casebook.platform.SystemTask;
import casebook.platform.app.PersonalData;
import casebook.platform.json.Rows;
import casebook.shared.JsonTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Attempts with their questions as the candidate saw them and every answer that was saved. When the person is erased
 * answers stay, as nothing rewrites what was given (design, rule 1); what they wrote of problems goes.
 */
@SystemTask
@ApplicationScoped
public class DeliveryPersonalData implements PersonalData {
    private final Attempts attempts;
    private final AttemptHistories histories;
    private final AttemptSlots slots;
    private final Assignments assignments;
    private final Openings openings;

    @Inject
    public DeliveryPersonalData(
            Attempts attempts,
            AttemptHistories histories,
            AttemptSlots slots,
            Assignments assignments,
            Openings openings) {
        this.attempts = attempts;
        this.histories = histories;
        this.slots = slots;
        this.assignments = assignments;
        this.openings = openings;
    }

    @Override
    public int place() {
        return 4;
    }

    @Override
    public List<PersonalFile> copy(long account) {
        return List.of(new PersonalFile("attempts", Rows.of(attempts.ofAccount(account), this::attempt)));
    }

    @Override
    public void erase(long account, Instant now) {
        histories.blankReports(account);
    }

    private JsonObjectBuilder attempt(Attempt attempt) {
        AttemptHistory history = histories.of(attempt.id());
        JsonObjectBuilder json = JsonTree.object().add("attempt", Long.toString(attempt.id()));
        Rows.text(
                json,
                "assignment",
                assignments.find(attempt.assignment()).orElseThrow().title());
        json.add("number", attempt.number())
                .add("kind", attempt.kind().name())
                .add("status", attempt.status().name());
        Rows.moment(json, "startedAt", attempt.startedAt());
        Rows.moment(json, "endsAt", attempt.endsAt());
        Rows.moment(json, "submittedAt", attempt.submittedAt());
        Rows.text(
                json,
                "submittedBy",
                Optional.ofNullable(attempt.submittedBy()).map(Enum::name).orElse(null));
        return json.add("events", Rows.of(history.events(), DeliveryPersonalData::event))
                .add("questions", Rows.of(shown(attempt), DeliveryPersonalData::question))
                .add("answers", Rows.of(history.saves(), DeliveryPersonalData::save))
                .add("lateAnswers", Rows.of(history.late(), DeliveryPersonalData::save))
                .add("reports", Rows.of(history.reports(), DeliveryPersonalData::report));
    }

    /** Without those that the candidate has still to open, since the copy may reach them before that. */
    private List<SittingSlot> shown(Attempt attempt) {
        List<SittingSlot> questions = slots.of(attempt.id());
        if (!attempt.inProgress()
                || questions.stream().allMatch(slot -> slot.ownTime().isEmpty())) {
            return questions;
        }
        Set<Integer> opened = openings.of(attempt.id()).keySet();
        return questions.stream()
                .filter(slot -> slot.ownTime().isEmpty() || opened.contains(slot.slot()))
                .toList();
    }

    private static JsonObjectBuilder event(AttemptEvent event) {
        JsonObjectBuilder json = JsonTree.object().add("type", event.type().name());
        Rows.moment(json, "at", event.at());
        Duration extension = event.extension();
        Rows.text(json, "extension", extension == null ? null : extension.toString());
        Rows.moment(json, "until", event.until());
        return Rows.text(json, "reason", event.reason());
    }

    private static JsonObjectBuilder question(SittingSlot slot) {
        return JsonTree.object()
                .add("slot", slot.slot())
                .add("marks", slot.marks())
                .add("item", CandidateItemJson.write(slot.item()));
    }

    private static JsonObjectBuilder save(StoredSave save) {
        JsonObjectBuilder json = JsonTree.object().add("slot", save.slot()).add("sequence", save.sequence());
        Rows.moment(json, "savedAt", save.savedAt());
        return json.add("response", response(save.content()));
    }

    private static JsonObjectBuilder report(AttemptHistory.Report report) {
        JsonObjectBuilder json = JsonTree.object().add("slot", report.slot()).add("text", report.text());
        return Rows.moment(json, "at", report.at());
    }

    private static JsonValue response(@Nullable String content) {
        if (content == null) {
            return JsonValue.NULL;
        }
        try (JsonReader reader = JsonTree.reader(content)) {
            return reader.readValue();
        }
    }
}
