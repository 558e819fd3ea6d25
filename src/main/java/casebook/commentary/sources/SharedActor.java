package casebook.commentary.sources;

import casebook.commentary.ActorKind;
import java.util.List;

/**
 * Someone or something that one source or several name.
 *
 * @param name the longest of its names, the first source's among equals
 * @param aliases all else that it is called, each once
 * @param sources ids of those that name it, in their order
 * @param disputes differing spellings or long forms
 */
public record SharedActor(
        String name, ActorKind kind, List<String> aliases, List<String> sources, List<Dispute> disputes) {

    public SharedActor {
        aliases = List.copyOf(aliases);
        sources = List.copyOf(sources);
        disputes = List.copyOf(disputes);
    }

    /** Whether this is its name or one of its aliases. */
    public boolean isCalled(String words) {
        return name.equals(words) || aliases.contains(words);
    }
}
