package casebook.cases.json;

import casebook.cases.StatementType;
import casebook.cases.TimelineEvent;
import jakarta.json.JsonObject;

/** The form of an entry of {@code timeline.yaml}. */
final class TimelineJson {

    private TimelineJson() {}

    static JsonObject write(TimelineEvent event) {
        return new Members()
                .text("id", event.id())
                .date("date", event.date())
                .date("until", event.until())
                .word("precision", event.precision())
                .text("time", event.time())
                .text("title", event.title())
                .text("text", event.text())
                .word("type", event.type())
                .texts("sources", event.sources())
                .text("disputed", event.disputed())
                .text("part", event.part())
                .date("knownFrom", event.knownFrom())
                .texts("passages", event.passages())
                .build();
    }

    static TimelineEvent read(JsonObject tree) {
        return new TimelineEvent(
                tree.getString("id"),
                Members.date(tree, "date"),
                Members.dateOrNull(tree, "until"),
                Members.word(tree, "precision", TimelineEvent.Precision.class),
                Members.textOrNull(tree, "time"),
                tree.getString("title"),
                tree.getString("text"),
                Members.word(tree, "type", StatementType.class),
                Members.texts(tree, "sources"),
                Members.textOrNull(tree, "disputed"),
                tree.getString("part"),
                Members.date(tree, "knownFrom"),
                Members.texts(tree, "passages"));
    }
}
