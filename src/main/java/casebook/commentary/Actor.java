package casebook.commentary;

import java.util.List;

/**
 * Someone or something that the commentary names.
 *
 * @param name its full or usual name
 * @param aliases what else the text calls it, each once, in the order of the text: acronyms, surnames, adjectives, capitals
 * @param mentions all places where it is named, in the order of the text; at least one
 */
public record Actor(String name, ActorKind kind, List<String> aliases, List<Mention> mentions) {

    public Actor {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("an actor is named somewhere: " + name);
        }
    }

    /** Whether this is its name or one of its aliases. */
    public boolean isCalled(String words) {
        return name.equals(words) || aliases.contains(words);
    }
}
