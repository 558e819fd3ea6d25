package casebook.gradebook.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which cells of a row stay out of a report that leaves the course: those of fewer than five students and, so that none
 * follows from the total and the others, further ones until what is left out is of five students or more in two cells or
 * more; the smallest first. Where that cannot be, the total stays out too. (Hundepool and others, 2012, Statistical
 * Disclosure Control, chapter 4: primary and secondary suppression.)
 *
 * @param cells for each cell whether it stays out
 */
public record Suppression(List<Boolean> cells, boolean total) {
    public static final int LEAST = 5;

    public Suppression {
        cells = List.copyOf(cells);
    }

    /** @param students in each cell; a cell of nobody says nothing and is never left out */
    public static Suppression of(List<Integer> students) {
        return of(students, students.stream().map(Suppression::few).toList());
    }

    /** As {@link #of(List)}, with the cells that must stay out for a reason of their own. */
    public static Suppression of(List<Integer> students, List<Boolean> sensitive) {
        List<Boolean> out = new ArrayList<>(IntStream.range(0, students.size())
                .mapToObj(at -> students.get(at) > 0 && sensitive.get(at))
                .toList());
        int sum = students.stream().mapToInt(Integer::intValue).sum();
        if (few(sum)) {
            return new Suppression(students.stream().map(each -> each > 0).toList(), true);
        }
        while (out.contains(true) && !covered(students, out)) {
            int next = smallestLeft(students, out);
            if (next < 0) {
                return new Suppression(out, true);
            }
            out.set(next, true);
        }
        return new Suppression(out, false);
    }

    /** Whether so few are somebody in particular. */
    public static boolean few(int students) {
        return students > 0 && students < LEAST;
    }

    private static boolean covered(List<Integer> students, List<Boolean> out) {
        int cells = 0;
        int people = 0;
        for (int at = 0; at < out.size(); at++) {
            if (out.get(at)) {
                cells++;
                people += students.get(at);
            }
        }
        return cells > 1 && people >= LEAST;
    }

    private static int smallestLeft(List<Integer> students, List<Boolean> out) {
        int smallest = -1;
        for (int at = 0; at < out.size(); at++) {
            boolean candidate = !out.get(at) && students.get(at) > 0;
            if (candidate && (smallest < 0 || students.get(at) < students.get(smallest))) {
                smallest = at;
            }
        }
        return smallest;
    }
}
