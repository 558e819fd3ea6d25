package casebook.commentary.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Calls every actor by one name, so that "Islamabad" in one source and "Pakistan" in another are one word. */
final class Naming {
    private final Map<String, String> names =
            new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    Naming(List<SharedActor> actors) {
        for (SharedActor actor : actors) {
            List<String> all = new ArrayList<>(actor.aliases());
            all.add(actor.name());
            String one = "#" + String.join("", Tokens.words(actor.name()));
            all.forEach(name -> names.putIfAbsent(" " + String.join(" ", Tokens.words(name)) + " ", one));
        }
    }

    /** The one name of an actor. */
    String of(String words) {
        String plain = String.join(" ", Tokens.words(words));
        return names.getOrDefault(" " + plain + " ", plain);
    }

    /** The telling words of a text, each actor as one of them. */
    Set<String> telling(String text) {
        String plain = " " + String.join(" ", Tokens.words(text)) + " ";
        Set<String> telling = new LinkedHashSet<>();
        for (Map.Entry<String, String> name : names.entrySet()) {
            if (plain.contains(name.getKey())) {
                telling.add(name.getValue());
                plain = plain.replace(name.getKey(), " ");
            }
        }
        telling.addAll(Tokens.telling(plain));
        return telling;
    }
}
