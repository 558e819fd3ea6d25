package casebook.commentary.draft;

import casebook.commentary.Event;
import casebook.commentary.sources.Account;
import casebook.commentary.sources.Dispute;
import casebook.commentary.sources.MergedSources;
import casebook.commentary.sources.Saying;
import casebook.commentary.sources.SharedActor;
import casebook.commentary.sources.SharedEvent;
import casebook.commentary.sources.Source;
import casebook.shared.JsonTree;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives the entries of a joint draft what their sources disagree on.
 *
 * @param told the entry that tells what an account tells
 * @param alone what an account would be as an entry of its own
 */
record Differences(
        List<Source> sources, MergedSources merged, Map<Account, String> told, Map<Account, JsonObject> alone) {

    /** By id of the entry. */
    Map<String, List<Difference>> by(Collection<Proposal> entries) {
        Map<String, List<Difference>> found = new HashMap<>();
        for (SharedEvent event : merged.timeline()) {
            Optional<String> entry = event.accounts().stream()
                    .filter(told::containsKey)
                    .map(told::get)
                    .findFirst();
            entry.ifPresent(id -> event.disputes()
                    .forEach(dispute ->
                            found.computeIfAbsent(id, none -> new ArrayList<>()).add(of(dispute, event))));
        }
        for (SharedActor actor : merged.actors()) {
            entries.stream()
                    .filter(one -> one.kind() == ProposalKind.ACTOR
                            && actor.isCalled(one.content().getString("name")))
                    .findFirst()
                    .ifPresent(one -> actor.disputes()
                            .forEach(dispute -> found.computeIfAbsent(one.id(), none -> new ArrayList<>())
                                    .add(named(dispute))));
        }
        return found;
    }

    private Difference of(Dispute dispute, SharedEvent event) {
        return new Difference(
                dispute.matter(),
                dispute.sayings().stream()
                        .map(saying -> {
                            Account account = event.accounts().stream()
                                    .filter(one -> one.source().equals(saying.source()))
                                    .findFirst()
                                    .orElseThrow();
                            return side(saying, account.words(), put(dispute.matter(), account));
                        })
                        .toList());
    }

    private Difference named(Dispute dispute) {
        return new Difference(
                dispute.matter(),
                dispute.sayings().stream()
                        .map(saying -> side(
                                saying,
                                words(saying),
                                JsonTree.object().add("name", saying.says()).build()))
                        .toList());
    }

    private String words(Saying saying) {
        return sources.stream()
                .filter(source -> source.id().equals(saying.source()))
                .flatMap(source -> source.found()
                        .commentary()
                        .sentences()
                        .filter(sentence -> sentence.id().equals(saying.sentence()))
                        .map(source::words))
                .findFirst()
                .orElse("");
    }

    private static Difference.Side side(Saying saying, String words, JsonObject put) {
        return new Difference.Side(
                saying.source(), JointDraft.rest(saying.source(), saying.sentence()), words, saying.says(), put);
    }

    private JsonObject put(Dispute.Matter matter, Account account) {
        JsonObject entry = alone.getOrDefault(account, JsonValue.EMPTY_JSON_OBJECT);
        return switch (matter) {
            case DATE -> date(entry, account.event());
            case NUMBER -> some(entry, List.of("title", "text"));
            case ATTRIBUTION -> some(entry, List.of("title", "text", "type"));
            case NAME -> JsonValue.EMPTY_JSON_OBJECT;
        };
    }

    private static JsonObject some(JsonObject entry, List<String> members) {
        JsonObjectBuilder put = JsonTree.object();
        members.stream().filter(entry::containsKey).forEach(one -> put.add(one, entry.get(one)));
        return put.build();
    }

    private static JsonObject date(JsonObject entry, Event event) {
        JsonObjectBuilder put = JsonTree.object();
        if (entry.isEmpty()) {
            Days.first(event).ifPresent(day -> put.add("date", day.toString()));
            return put.build();
        }
        put.add("date", entry.get("date")).add("precision", entry.get("precision"));
        return put.add("until", entry.getOrDefault("until", JsonValue.NULL)).build();
    }
}
