package casebook.questionbank;

import java.util.ArrayList;
import java.util.List;

/** What changed in a text, word by word: the longest common subsequence of words and the space between them stays. */
public final class WordDiff {
    /** Words; longer texts are shown as one gone and one new. */
    private static final int LONGEST = 1_500;

    /** Whether a piece stands in both texts, in the old one or in the new one. */
    public enum Fate {
        SAME,
        GONE,
        NEW
    }

    public record Piece(Fate fate, String text) {}

    private WordDiff() {}

    /** The pieces in reading order, neighbours of one fate joined. */
    public static List<Piece> of(String before, String after) {
        String[] old = words(before);
        String[] now = words(after);
        List<Piece> pieces = new ArrayList<>();
        if (old.length > LONGEST || now.length > LONGEST) {
            add(pieces, Fate.GONE, before);
            add(pieces, Fate.NEW, after);
            return pieces;
        }
        int[][] common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.length || j < now.length) {
            if (i < old.length && j < now.length && old[i].equals(now[j])) {
                add(pieces, Fate.SAME, old[i++]);
                j++;
            } else if (i < old.length && (j == now.length || common[i + 1][j] >= common[i][j + 1])) {
                add(pieces, Fate.GONE, old[i++]);
            } else {
                add(pieces, Fate.NEW, now[j++]);
            }
        }
        return pieces;
    }

    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split("(?<=\\s)(?=\\S)");
    }

    /** The length of what two ends have in common, by where they begin. */
    private static int[][] common(String[] old, String[] now) {
        int[][] common = new int[old.length + 1][now.length + 1];
        for (int i = old.length - 1; i >= 0; i--) {
            for (int j = now.length - 1; j >= 0; j--) {
                common[i][j] =
                        old[i].equals(now[j]) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void add(List<Piece> pieces, Fate fate, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (!pieces.isEmpty() && pieces.getLast().fate() == fate) {
            pieces.add(new Piece(fate, pieces.removeLast().text() + text));
        } else {
            pieces.add(new Piece(fate, text));
        }
    }
}
