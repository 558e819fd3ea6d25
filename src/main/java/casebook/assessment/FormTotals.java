package casebook.assessment;

import casebook.assessment.ParallelForms.Question;
import casebook.item.Level;
import java.util.Arrays;
import java.util.List;

/** The figures of forms that are to be alike, kept up as questions are replaced, and the weighted sum of how far they differ. */
final class FormTotals {
    /** For one mark between the highest and the lowest form. */
    private static final double MARK = 1;
    /** For one question between the forms with most and fewest at a level. */
    private static final double LEVEL = 0.25;
    /** For each further form that a question stands in: more than anything else, so that none does needlessly. */
    private static final double AGAIN = 5;

    private final List<Question> pool;
    private final int[] levels;
    private final double[] expected;
    private final double[] marks;
    private final int[][] counts;
    private final int[] uses;
    private int again;

    /** @param fixed how many questions at the beginning of every form count as none that stands there again */
    FormTotals(List<Question> pool, int[][] forms, int fixed) {
        this.pool = pool;
        levels = pool.stream()
                .mapToInt(question -> level(question.item().level()))
                .toArray();
        expected = new double[forms.length];
        marks = new double[forms.length];
        counts = new int[forms.length][Level.values().length];
        uses = new int[pool.size()];
        for (int form = 0; form < forms.length; form++) {
            for (int place = 0; place < forms[form].length; place++) {
                add(form, forms[form][place], 1);
                if (place >= fixed) {
                    use(forms[form][place], 1);
                }
            }
        }
    }

    private static int level(String lexical) {
        return Arrays.stream(Level.values())
                .filter(level -> level.lexical().equals(lexical))
                .mapToInt(Level::ordinal)
                .findFirst()
                .orElseThrow();
    }

    void replaced(int form, int old, int question) {
        add(form, old, -1);
        add(form, question, 1);
        use(old, -1);
        use(question, 1);
    }

    private void add(int form, int question, int sign) {
        expected[form] += sign * pool.get(question).expected();
        marks[form] += sign * pool.get(question).marks();
        counts[form][levels[question]] += sign;
    }

    private void use(int question, int sign) {
        int before = Math.max(0, uses[question] - 1);
        uses[question] += sign;
        again += Math.max(0, uses[question] - 1) - before;
    }

    double cost() {
        double cost = MARK * (range(expected) + range(marks)) + AGAIN * again;
        for (int level = 0; level < counts[0].length; level++) {
            int most = 0;
            int least = Integer.MAX_VALUE;
            for (int[] form : counts) {
                most = Math.max(most, form[level]);
                least = Math.min(least, form[level]);
            }
            cost += LEVEL * (most - least);
        }
        return cost;
    }

    private static double range(double[] figures) {
        double most = figures[0];
        double least = figures[0];
        for (double figure : figures) {
            most = Math.max(most, figure);
            least = Math.min(least, figure);
        }
        return most - least;
    }
}
