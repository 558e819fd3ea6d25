package casebook.workbench;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What comes of a person's word on a proposal. */
public final class Judging {
    private static final int MOST = 1_000;

    private Judging() {}

    static Shaped decide(WorkingDraft draft, Deed.Decide deed) {
        String did = deed.state().name().toLowerCase(Locale.ROOT);
        List<Held> concerned = draft.held().stream()
                .filter(one -> deed.proposals().contains(one.id()) && one.state() != deed.state())
                .toList();
        if (concerned.isEmpty()) {
            boolean there =
                    deed.proposals().stream().allMatch(id -> draft.proposal(id).isPresent());
            return there ? new Shaped.Changed(draft, Did.of(did + ".several").number(0)) : Shaping.gone();
        }
        Did what = concerned.size() == 1
                ? about(did, concerned.getFirst())
                : Did.of(did + ".several").number(concerned.size());
        Set<String> needed = deed.state() == Held.State.ACCEPTED ? restedOn(concerned) : Set.of();
        return new Shaped.Changed(
                draft.holding(draft.held().stream()
                        .map(one -> concerned.contains(one) || isNeeded(one, needed) ? one.now(deed.state()) : one)
                        .toList()),
                what);
    }

    static Did about(String did, Held one) {
        return Did.of(did).word("bench.noun." + one.kind()).text(label(one));
    }

    /** A question cannot stand without the claims that its anchors point at, nor without its objective. */
    private static Set<String> restedOn(List<Held> accepted) {
        Set<String> ids = new HashSet<>();
        for (Held one : accepted) {
            if (one.kind().equals("ITEM")) {
                ids.add(one.content().getString("objective", ""));
                if (one.content().get("anchors") instanceof JsonArray anchors) {
                    anchors.getValuesAs(JsonObject.class).forEach(anchor -> ids.add(anchor.getString("passage", "")));
                }
            }
        }
        return ids;
    }

    private static boolean isNeeded(Held one, Set<String> ids) {
        return one.state() == Held.State.PROPOSED && ids.contains(one.content().getString("id", " "));
    }

    static Shaped edit(WorkingDraft draft, Deed.Edit deed) {
        if (draft.proposal(deed.proposal())
                .filter(one -> !areDays(one.kind(), deed.content()))
                .isPresent()) {
            return new Shaped.Refused("bench.refused.day");
        }
        return draft.proposal(deed.proposal())
                .<Shaped>map(one -> {
                    Held said = one.saying(deed.content());
                    return new Shaped.Changed(replaced(draft, one, said), about("edited", said));
                })
                .orElseGet(Shaping::gone);
    }

    static Shaped entitle(WorkingDraft draft, Deed.Entitle deed) {
        return areDays("HEAD", deed.head())
                ? new Shaped.Changed(draft.under(WholeHead.of(deed.head())), Did.of("headed"))
                : new Shaped.Refused("bench.refused.day");
    }

    private static boolean areDays(String kind, JsonObject content) {
        return ContentFields.of(kind, content).stream()
                .filter(field -> field.shape() == ContentField.Shape.DATE)
                .map(ContentField::value)
                .allMatch(day -> day.isEmpty() || day.length() == 10 && Shaping.isDate(day));
    }

    static Shaped add(WorkingDraft draft, Deed.Add deed) {
        if (draft.held().size() >= MOST) {
            return new Shaped.Refused("bench.refused.many");
        }
        String id = deed.blank().freeId(draft);
        Held own = new Held(
                id,
                deed.blank().kind(),
                deed.part(),
                deed.blank().content(id, deed.part(), draft),
                JsonValue.EMPTY_JSON_OBJECT,
                List.of(),
                Held.State.PROPOSED);
        List<Held> all = new ArrayList<>(draft.held());
        all.add(own);
        return new Shaped.Changed(draft.holding(all), Did.of("added").word("bench.noun." + own.kind()));
    }

    static WorkingDraft replaced(WorkingDraft draft, Held old, Held now) {
        return draft.holding(
                draft.held().stream().map(one -> one.equals(old) ? now : one).toList());
    }

    /** The first words by which a person knows a proposal. */
    public static String label(Held one) {
        return label(one.id(), one.content());
    }

    public static String label(String id, JsonObject content) {
        for (String key : List.of("title", "name", "concept", "text", "prompt")) {
            if (content.get(key) instanceof JsonString text && !text.getString().isBlank()) {
                return Shaping.cut(text.getString());
            }
        }
        return id;
    }
}
