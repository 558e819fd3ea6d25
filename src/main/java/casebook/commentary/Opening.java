package casebook.commentary;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells from the first letters of a word whether a pattern can match there at all, so that most patterns are not tried at
 * most words. What stands before the word is left out of account: lookbehinds are taken out of the pattern, which can
 * only make it match more.
 */
final class Opening {

    /** So many characters tell enough: there are some thousand such beginnings in a long text. */
    static final int LENGTH = 3;

    private final Pattern loose;

    private Opening(Pattern loose) {
        this.loose = loose;
    }

    static Opening of(String pattern) {
        return new Opening(Pattern.compile(withoutLookbehinds(pattern)));
    }

    /** Whether a text that begins so, and goes on in some way, can match. */
    boolean fits(String beginning) {
        Matcher matcher = loose.matcher(beginning);
        return matcher.lookingAt() || matcher.hitEnd();
    }

    private static String withoutLookbehinds(String pattern) {
        StringBuilder kept = new StringBuilder();
        Deque<Boolean> negative = new ArrayDeque<>();
        int at = 0;
        while (at < pattern.length()) {
            if (pattern.startsWith("(?<=", at) || pattern.startsWith("(?<!", at)) {
                if (negative.contains(true)) {
                    return "";
                }
                at = pastGroup(pattern, at);
                continue;
            }
            int end = pastToken(pattern, at);
            char first = pattern.charAt(at);
            if (first == '(') {
                negative.push(pattern.startsWith("(?!", at));
            } else if (first == ')') {
                negative.pop();
            }
            kept.append(pattern, at, end);
            at = end;
        }
        return kept.toString();
    }

    /** Past a character, an escape or a class of characters. */
    private static int pastToken(String pattern, int at) {
        if (pattern.charAt(at) == '\\') {
            return at + 2;
        }
        if (pattern.charAt(at) != '[') {
            return at + 1;
        }
        int end = at + 1;
        while (pattern.charAt(end) != ']') {
            end = pastToken(pattern, end);
        }
        return end + 1;
    }

    private static int pastGroup(String pattern, int at) {
        int depth = 0;
        int end = at;
        do {
            char first = pattern.charAt(end);
            depth += first == '(' ? 1 : first == ')' ? -1 : 0;
            end = pastToken(pattern, end);
        } while (depth > 0);
        return end;
    }
}
