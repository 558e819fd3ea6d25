package casebook.workbench;

import casebook.commentary.draft.Difference;
import casebook.workbench.Contested.Stand;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What comes of a person's word on what sources disagree on. */
final class Settling {
    private static final int LONGEST = 1_000;

    private Settling() {}

    static Shaped settle(WorkingDraft draft, Deed.Settle deed) {
        Optional<Held> found = draft.proposal(deed.proposal());
        if (found.isEmpty()
                || deed.place() < 0
                || deed.place() >= found.get().contested().size()) {
            return Shaping.gone();
        }
        Held one = found.get();
        Contested contested = one.contested().get(deed.place());
        if (deed.follows().isEmpty()) {
            Held kept = put(one, contested.what(), contested.what().sides().getFirst(), contested.stand());
            return changed(draft, one, deed, kept, new Contested(contested.what(), Stand.KEPT, "", deed.note()));
        }
        if (deed.note().isBlank() || deed.note().length() > LONGEST) {
            return new Shaped.Refused("bench.refused.note");
        }
        return contested.what().sides().stream()
                .filter(side -> side.source().equals(deed.follows()))
                .findFirst()
                .map(side -> changed(
                        draft,
                        one,
                        deed,
                        put(one, contested.what(), side, Stand.CHOSEN),
                        new Contested(contested.what(), Stand.CHOSEN, side.source(), deed.note())))
                .orElseGet(Shaping::gone);
    }

    private static Shaped changed(WorkingDraft draft, Held was, Deed.Settle deed, Held now, Contested said) {
        List<Contested> all = new ArrayList<>(now.contested());
        all.set(deed.place(), said);
        Held done = now.about(now.rests(), all);
        String did = said.stand() == Stand.KEPT ? "disputed" : "followed";
        Did what = Did.of(did)
                .text(Judging.label(done))
                .word("bench.matter." + said.what().matter());
        return new Shaped.Changed(
                Judging.replaced(draft, was, done),
                said.stand() == Stand.KEPT ? what : what.text(said.follows().toUpperCase(Locale.ROOT)));
    }

    /** The entry as one side has it, but for what a person has written themselves. */
    private static Held put(Held one, Difference what, Difference.Side side, Stand stand) {
        if (stand != Stand.CHOSEN) {
            return one;
        }
        JsonObjectBuilder now = Json.createObjectBuilder(one.content());
        side.put().forEach((key, value) -> {
            if (isOfASource(one.content(), key, what)) {
                if (value.getValueType() == JsonValue.ValueType.NULL) {
                    now.remove(key);
                } else {
                    now.add(key, value);
                }
            }
        });
        JsonObject said = now.build();
        return said.equals(one.content()) ? one : one.saying(said);
    }

    private static boolean isOfASource(JsonObject content, String key, Difference what) {
        JsonValue there = content.getOrDefault(key, JsonValue.NULL);
        return what.sides().stream().anyMatch(side -> there.equals(side.put().getOrDefault(key, JsonValue.NULL)));
    }
}
