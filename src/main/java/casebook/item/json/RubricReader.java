package casebook.item.json;

import casebook.item.Rubric;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the rubric of an essay. */
final class RubricReader {

    private static final double SLACK = 1e-9;
    private static final double GREATEST_WEIGHT = 40;

    private RubricReader() {}

    static Rubric read(Fields essay) {
        List<Rubric.Criterion> criteria = new ArrayList<>();
        if (!essay.has("rubric")) {
            return new Rubric(criteria);
        }
        Fields rubric = essay.object("rubric");
        Set<String> ids = new HashSet<>();
        for (Fields criterion : rubric.objects("criteria")) {
            Rubric.Criterion read = new Rubric.Criterion(
                    criterion.id("id"), criterion.text("name"), criterion.number("weight", 0, 100), levels(criterion));
            if (!ids.add(read.id())) {
                criterion.error("ITEM_DUPLICATE_ID", "id", "another criterion has the id " + read.id());
            }
            if (read.weight() > GREATEST_WEIGHT) {
                criterion.error("R5", "weight", "no criterion may weigh more than 40");
            }
            criteria.add(read);
            criterion.done();
        }
        double sum = criteria.stream().mapToDouble(Rubric.Criterion::weight).sum();
        if (Math.abs(sum - 100) > SLACK) {
            rubric.error("R5", "criteria", "the weights sum to " + sum + ", not to 100");
        }
        rubric.done();
        return new Rubric(criteria);
    }

    private static List<Rubric.Level> levels(Fields criterion) {
        List<Rubric.Level> levels = new ArrayList<>();
        double last = -1;
        for (Fields level : criterion.objects("levels")) {
            Rubric.Level read = new Rubric.Level(level.number("score", 0, 1), level.text("descriptor"));
            if (read.score() <= last) {
                level.error("ITEM_VALUE", "score", "levels stand lowest score first, each above the one before");
            }
            last = read.score();
            levels.add(read);
            level.done();
        }
        if (levels.isEmpty()) {
            criterion.error("ITEM_MISSING", "levels", "a criterion needs levels");
        }
        return levels;
    }
}
