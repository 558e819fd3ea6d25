package casebook.security;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a personal access token may be used for. A session has all of them; none goes above the owner's rights. */
public enum Scope {
    ATTEMPT("attempt"),
    RESULTS_READ("results:read"),
    MANAGE("manage");

    private final String word;

    Scope(String word) {
        this.word = word;
    }

    /** The word of the contract, such as {@code results:read}. */
    public String word() {
        return word;
    }

    public static Optional<Scope> ofWord(String word) {
        return Arrays.stream(values()).filter(scope -> scope.word.equals(word)).findFirst();
    }

    public static Set<Scope> all() {
        return Set.copyOf(EnumSet.allOf(Scope.class));
    }

    /** Scopes as one text, words separated by a space, in the order of this type. */
    public static String write(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::word).collect(Collectors.joining(" "));
    }

    /** Reads what {@link #write} has written; words that are no longer known grant nothing. */
    public static Set<Scope> read(String words) {
        return Arrays.stream(words.split(" ", -1))
                .map(Scope::ofWord)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
