package casebook.delivery.web;

import casebook.assessment.Prospects;
import casebook.assessment.RowStock;
import casebook.platform.web.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a row of a quiz can be filled from, in plain words. */
final class StockWords {
    private StockWords() {}

    /** What was left out and what is left; nothing for a row that accepts nothing. */
    static List<String> of(RowStock stock, Phrases words) {
        List<String> lines = new ArrayList<>();
        if (stock.isReduced()) {
            List<String> less = new ArrayList<>();
            less(less, stock.orphaned(), "quizzes.stock.orphaned", words);
            less(less, stock.fixed(), "quizzes.stock.fixed", words);
            less(less, stock.apart(), "quizzes.stock.apart", words);
            lines.add(words.say("quizzes.stock.reviewed", stock.reviewed(), String.join(", ", less)));
        }
        if (stock.available() > 0) {
            lines.add(listed(stock.kinds(), kind -> words.word("quizzes.kind." + kind)) + "; "
                    + listed(stock.parts(), place -> place(place, stock, words)));
        }
        return lines;
    }

    /** Warnings: how many rest on a part that the course has not opened. */
    static List<String> closed(RowStock stock, Prospects prospects, Phrases words) {
        return stock.parts().entrySet().stream()
                .filter(part -> !prospects.isOpen(part.getKey()))
                .map(part -> words.say("quizzes.stock.closed", part.getValue(), part(part.getKey())))
                .toList();
    }

    private static void less(List<String> less, int count, String key, Phrases words) {
        if (count > 0) {
            less.add(words.say(key, count));
        }
    }

    private static String listed(Map<String, Integer> counts, UnaryOperator<String> name) {
        return counts.entrySet().stream()
                .map(one -> name.apply(one.getKey()) + " " + one.getValue())
                .collect(Collectors.joining(", "));
    }

    /** The case is named only where there are several. */
    private static String place(String place, RowStock stock, Phrases words) {
        boolean one = stock.parts().keySet().stream()
                        .map(each -> each.substring(0, each.indexOf('/')))
                        .distinct()
                        .count()
                == 1;
        return one
                ? words.say("quizzes.stock.part", part(place))
                : words.say("quizzes.stock.partOf", part(place), place.substring(0, place.indexOf('/')));
    }

    private static String part(String place) {
        return place.substring(place.indexOf('/') + 1);
    }
}
