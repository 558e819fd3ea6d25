package casebook.cases;

import java.util.ArrayList;
import java.util.List;

/**
 * What of a text stays, goes and comes, word by word: the longest common subsequence of its words (Wagner and Fischer
 * 1974). The pieces that stay and come make the new text, those that stay and go the old one.
 */
public final class WordDiff {

    /** Beyond this many pairs of words a text is shown as gone and come as a whole. */
    private static final long MOST_PAIRS = 4_000_000;

    /** What became of a piece. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    /** Words with the space that follows them. */
    public record Piece(Kind kind, String text) {}

    private WordDiff() {}

    public static List<Piece> between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        int head = commonHead(old, now);
        int tail = commonTail(old, now, head);
        List<Piece> pieces = new ArrayList<>();
        now.subList(0, head).forEach(word -> add(pieces, Kind.SAME, word));
        middle(old.subList(head, old.size() - tail), now.subList(head, now.size() - tail), pieces);
        now.subList(now.size() - tail, now.size()).forEach(word -> add(pieces, Kind.SAME, word));
        return List.copyOf(pieces);
    }

    private static void middle(List<String> old, List<String> now, List<Piece> pieces) {
        if ((long) old.size() * now.size() > MOST_PAIRS) {
            old.forEach(word -> add(pieces, Kind.REMOVED, word));
            now.forEach(word -> add(pieces, Kind.ADDED, word));
            return;
        }
        int[][] longest = lengths(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                add(pieces, Kind.SAME, now.get(j));
                i++;
                j++;
            } else if (i < old.size() && (j == now.size() || longest[i + 1][j] >= longest[i][j + 1])) {
                add(pieces, Kind.REMOVED, old.get(i++));
            } else {
                add(pieces, Kind.ADDED, now.get(j++));
            }
        }
    }

    /** The length of the longest common subsequence of what follows each pair of places. */
    private static int[][] lengths(List<String> old, List<String> now) {
        int[][] longest = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                longest[i][j] = old.get(i).equals(now.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    private static int commonHead(List<String> old, List<String> now) {
        int head = 0;
        while (head < old.size() && head < now.size() && old.get(head).equals(now.get(head))) {
            head++;
        }
        return head;
    }

    private static int commonTail(List<String> old, List<String> now, int head) {
        int tail = 0;
        while (tail < Math.min(old.size(), now.size()) - head
                && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        return tail;
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)"));
    }

    private static void add(List<Piece> pieces, Kind kind, String word) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).kind() == kind) {
            pieces.set(last, new Piece(kind, pieces.get(last).text() + word));
        } else {
            pieces.add(new Piece(kind, word));
        }
    }
}
