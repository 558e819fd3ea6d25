package casebook.interchange.annotations;

import casebook.commentary.sources.Account;
import casebook.commentary.sources.Dispute;
import casebook.commentary.sources.MergedSources;
import casebook.commentary.sources.SharedActor;
import casebook.commentary.sources.SharedEvent;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;

/**
 * What several commentaries tell together: {@code {actors: [{name, kind, aliases: [], sources: [], disputes: []}],
 * timeline: [{accounts: [{source, sentence, words, date, precision}], disputes: [{matter, sayings: [{source, sentence,
 * says}]}]}]}}. Matters are {@code date}, {@code number}, {@code name} and {@code attribution}; an empty {@code says} of
 * an attribution tells it as a fact.
 */
public final class SourcesJson {
    private SourcesJson() {}

    public static JsonObject write(MergedSources merged) {
        JsonArrayBuilder actors = Json.createArrayBuilder();
        merged.actors().forEach(actor -> actors.add(actor(actor)));
        JsonArrayBuilder timeline = Json.createArrayBuilder();
        merged.timeline().forEach(event -> timeline.add(event(event)));
        return Json.createObjectBuilder()
                .add("actors", actors)
                .add("timeline", timeline)
                .build();
    }

    private static JsonObjectBuilder actor(SharedActor actor) {
        return Json.createObjectBuilder()
                .add("name", actor.name())
                .add("kind", actor.kind().word())
                .add("aliases", Json.createArrayBuilder(actor.aliases()))
                .add("sources", Json.createArrayBuilder(actor.sources()))
                .add("disputes", disputes(actor.disputes()));
    }

    private static JsonObjectBuilder event(SharedEvent event) {
        JsonArrayBuilder accounts = Json.createArrayBuilder();
        event.accounts().forEach(account -> accounts.add(account(account)));
        return Json.createObjectBuilder().add("accounts", accounts).add("disputes", disputes(event.disputes()));
    }

    private static JsonObjectBuilder account(Account account) {
        String date = account.event().date();
        return Json.createObjectBuilder()
                .add("source", account.source())
                .add("sentence", account.sentence())
                .add("words", account.words())
                .add("date", date == null ? JsonValue.NULL : Json.createValue(date))
                .add("precision", account.event().precision().word());
    }

    private static JsonArrayBuilder disputes(List<Dispute> disputes) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Dispute dispute : disputes) {
            JsonArrayBuilder sayings = Json.createArrayBuilder();
            dispute.sayings()
                    .forEach(saying -> sayings.add(Json.createObjectBuilder()
                            .add("source", saying.source())
                            .add("sentence", saying.sentence())
                            .add("says", saying.says())));
            all.add(Json.createObjectBuilder()
                    .add("matter", dispute.matter().name().toLowerCase(Locale.ROOT))
                    .add("sayings", sayings));
        }
        return all;
    }
}
