package casebook.commentary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which of many patterns may match at a place of a text, told by the first characters there: where a pattern neither
 * matches these alone nor asks for what follows them, it matches nothing that begins with them. What was found out for
 * some characters is kept, so that each pattern is tried in earnest at few places.
 */
final class Openings {

    /** With more characters fewer tries are left, while more openings are unlike each other. */
    private static final int LENGTH = 4;

    private final List<Matcher> patterns;
    private final Map<String, int[]> known = new HashMap<>();

    /** @param loosened patterns without conditions on what stands before, as {@link #loosened} makes them */
    Openings(List<Pattern> loosened) {
        this.patterns = loosened.stream().map(pattern -> pattern.matcher("")).toList();
        known.put("", IntStream.range(0, loosened.size()).toArray());
    }

    static List<Pattern> loosened(List<Pattern> patterns) {
        return patterns.stream()
                .map(pattern -> Pattern.compile(withoutLookingBack(pattern.pattern()), pattern.flags()))
                .toList();
    }

    /** For each pattern the places, of those given, at which it may match. */
    List<List<Integer>> places(String text, int[] starts) {
        List<List<Integer>> places = new ArrayList<>();
        patterns.forEach(pattern -> places.add(new ArrayList<>()));
        for (int start : starts) {
            String opening = text.substring(start, Math.min(text.length(), start + LENGTH));
            for (int pattern : possible(opening)) {
                places.get(pattern).add(start);
            }
        }
        return places;
    }

    private int[] possible(String opening) {
        int[] found = known.get(opening);
        if (found == null) {
            found = IntStream.of(possible(opening.substring(0, opening.length() - 1)))
                    .filter(pattern -> {
                        Matcher matcher = patterns.get(pattern).reset(opening);
                        return matcher.lookingAt() || matcher.hitEnd();
                    })
                    .toArray();
            known.put(opening, found);
        }
        return found;
    }

    /** The pattern without its conditions on what stands before; it matches whatever the pattern does, and more. */
    static String withoutLookingBack(String pattern) {
        StringBuilder rest = new StringBuilder(pattern.length());
        int at = 0;
        while (at < pattern.length()) {
            if (pattern.startsWith("(?<=", at) || pattern.startsWith("(?<!", at)) {
                at = endOfGroup(pattern, at);
            } else {
                int next = endOfPiece(pattern, at);
                rest.append(pattern, at, next);
                at = next;
            }
        }
        return rest.toString();
    }

    private static int endOfGroup(String pattern, int open) {
        int depth = 0;
        int at = open;
        do {
            char c = pattern.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            at = endOfPiece(pattern, at);
        } while (depth > 0);
        return at;
    }

    /** Behind an escaped character, a class of characters, or one character. */
    private static int endOfPiece(String pattern, int at) {
        if (pattern.charAt(at) == '\\') {
            return at + 2;
        }
        if (pattern.charAt(at) != '[') {
            return at + 1;
        }
        int end = at + 1;
        while (pattern.charAt(end) != ']') {
            end = endOfPiece(pattern, end);
        }
        return end + 1;
    }
}
