package casebook.commentary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Merges shorter names into the longer ones of the same text: a surname into the full name, the first words of a body's
 * name into the whole; then surnames of persons of public life into who is known by them.
 */
final class NameMerging {

    private static final Map<String, String> PREDECESSORS = Map.of("Soviet Union", "Russia", "Yugoslavia", "Serbia");
    private static final Set<String> SEATS = Set.of("Moscow", "Kremlin", "Belgrade");

    private final Map<String, Naming> namings;
    /** Keys of known names, and what they are when folded. */
    private final Map<String, String> folded = new HashMap<>();

    NameMerging(Map<String, Naming> namings) {
        this.namings = namings;
    }

    /** @param towns seats of governments that are named as towns, with the keys of their states */
    void merge(Map<String, String> towns) {
        towns.forEach((town, state) -> {
            Naming naming = namings.get(town);
            String before = PREDECESSORS.entrySet().stream()
                    .filter(pair -> state.equals("=" + pair.getValue()) && !namings.containsKey(state))
                    .map(pair -> "=" + pair.getKey())
                    .findFirst()
                    .orElse(state);
            if (naming != null && namings.containsKey(before)) {
                into(before, town, naming);
            }
        });
        succeeded();
        adjectives();
        for (String key : List.copyOf(namings.keySet())) {
            if (key.startsWith("=") || key.startsWith("office ")) {
                continue;
            }
            Naming naming = namings.get(key);
            if (naming == null) {
                continue;
            }
            Optional<String> whole = only(key, naming);
            if (whole.isPresent()) {
                into(whole.get(), key, naming);
            } else if (naming.remembered() != null) {
                KnownName known = naming.remembered();
                namings.computeIfAbsent("=" + known.name(), name -> new Naming(known.asName()));
                into("=" + known.name(), key, naming);
            }
        }
    }

    /** In a text that names the Soviet Union, and Russia by its seat alone, Moscow is the Soviet Union's. */
    private void succeeded() {
        PREDECESSORS.forEach((before, after) -> {
            Naming successor = namings.get("=" + after);
            if (successor != null && namings.containsKey("=" + before) && successor.isCalledOnly(SEATS)) {
                into("=" + before, "=" + after, successor);
            }
        });
    }

    /** "Tarran" beside "Tarra": the adjective of a name in no list; one without its name is no actor. */
    private void adjectives() {
        List<Map.Entry<String, Naming>> all = List.copyOf(namings.entrySet());
        for (Map.Entry<String, Naming> adjective : all) {
            if (!adjective.getValue().isAdjective()) {
                continue;
            }
            String key = adjective.getKey();
            String stem = key.substring(0, Math.max(3, key.length() - 4));
            Optional<Naming> owner = all.stream()
                    .filter(other ->
                            other.getKey().startsWith(stem) && other.getKey().length() <= key.length() + 4)
                    .map(Map.Entry::getValue)
                    .filter(other -> !other.isAdjective() && other.isSingle())
                    .findFirst();
            namings.remove(key);
            owner.ifPresent(naming -> naming.takeAdjective(adjective.getValue()));
        }
    }

    private void into(String whole, String key, Naming naming) {
        Naming other = namings.get(whole);
        if (other != null && other != naming) {
            other.take(naming);
            namings.remove(key);
        }
    }

    /** The only longer name that this may be short for. */
    private Optional<String> only(String key, Naming naming) {
        List<String> longer = new ArrayList<>();
        boolean person = naming.isUnsorted()
                || naming.kind() == ActorKind.PERSON
                || naming.remembered() != null
                || naming.isSingle();
        for (Map.Entry<String, Naming> other : namings.entrySet()) {
            String name = other.getKey().startsWith("=")
                    ? folded.computeIfAbsent(other.getKey(), known -> fold(known.substring(1)))
                    : other.getKey();
            if (other.getValue() == naming || name.length() <= key.length() || !name.contains(key)) {
                continue;
            }
            ActorKind kind = other.getValue().kind();
            boolean surname = person && kind == ActorKind.PERSON && (" " + name + " ").contains(" " + key + " ");
            boolean opening = name.startsWith(key + " ")
                    && !other.getValue().isKnown()
                    && (kind == ActorKind.ORGANISATION || kind == ActorKind.ARMED_GROUP || kind == ActorKind.PLACE)
                    && (naming.isUnsorted() || naming.kind() == kind);
            if (surname || opening) {
                longer.add(other.getKey());
            }
        }
        return longer.size() == 1 ? Optional.of(longer.getFirst()) : Optional.empty();
    }

    private static String fold(String name) {
        StringBuilder folded = new StringBuilder();
        for (Word word : Words.of(name)) {
            folded.append(folded.isEmpty() ? "" : " ").append(Words.folded(word.text()));
        }
        return folded.toString();
    }
}
