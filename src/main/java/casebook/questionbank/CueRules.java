package casebook.questionbank;

import casebook.item.ItemAnchor;
import casebook.questionbank.LintedItem.Group;
import casebook.questionbank.LintedItem.Listed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What gives the key away to somebody who knows nothing: length, echoes, absolutes, ranges, convergence. */
record CueRules(LintedItem linted, LintContext context, Findings findings) {

    private static final int LONG = 40;
    private static final Pattern ABSOLUTE = Pattern.compile(
            "\\b(always|never|all|every|none|only|must|cannot|impossible|completely|entirely|totally|invariably|any)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEDGE = Pattern.compile(
            "\\b(may|might|likely|often|usually|generally|sometimes|partly|tends?|perhaps|probably|to some extent)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE =
            Pattern.compile("\\D*?(\\d+(?:\\.\\d+)?)\\s*(?:-|\u2013|to)\\s*(\\d+(?:\\.\\d+)?)\\D*");
    private static final Pattern NUMBER = Pattern.compile("\\W*(\\d+(?:[.,]\\d+)*)(?: [\\p{L} ]{0,20})?\\W*");
    private static final Pattern PARTS = Pattern.compile("[,;]| and | but | with ");

    void check() {
        for (Group group : linted.groups()) {
            List<Listed> keys = group.keys();
            if (group.isTrueFalse() || keys.isEmpty() || group.options().size() < 3) {
                continue;
            }
            lengths(group);
            rangesDoNotOverlap(group);
            numbersAreInOrder(group);
            if (keys.size() == 1) {
                keyIsNotTheLongest(group, keys.getFirst());
                keyDoesNotEcho(group, keys.getFirst());
                wordsOfDegree(group, keys.getFirst());
                keyIsNotWhereAllMeet(group, keys.getFirst());
            }
        }
    }

    private static int length(Listed option) {
        return option.text().codePointCount(0, option.text().length());
    }

    /** O5: among long options, none half as long again as the shortest. */
    private void lengths(Group group) {
        int longest = group.options().stream().mapToInt(CueRules::length).max().orElse(0);
        int shortest = group.options().stream().mapToInt(CueRules::length).min().orElse(0);
        if (longest > LONG && longest > 1.5 * shortest) {
            findings.warn(
                    "O5",
                    "the longest option has " + longest + " characters, the shortest " + shortest + "; even them out",
                    linted.at(group.path()));
        }
    }

    /** O5: the key is not longer than every other option by a fifth. */
    private void keyIsNotTheLongest(Group group, Listed key) {
        int next = group.others().stream().mapToInt(CueRules::length).max().orElse(0);
        if (length(key) > LONG && length(key) > 1.2 * next) {
            findings.warn(
                    "O5",
                    "the key is the longest option by far (" + length(key) + " against " + next + " characters)",
                    linted.at(key.path() + ".text"));
        }
    }

    /** O7: no word of the stem comes back in the key alone; the tested term and names do not count. */
    private void keyDoesNotEcho(Group group, Listed key) {
        Set<String> ignored = new HashSet<>();
        linted.item().concepts().forEach(concept -> ignored.addAll(English.content(concept.replace('-', ' '))));
        Set<String> echo = English.content(key.text());
        echo.retainAll(English.content(linted.asked()));
        echo.removeAll(ignored);
        group.others().forEach(other -> echo.removeAll(English.content(other.text())));
        echo.removeIf(word -> word.length() < 6 || isName(word));
        if (!echo.isEmpty()) {
            findings.warn(
                    "O7",
                    "the key alone repeats a word of the stem (" + String.join(", ", new TreeSet<>(echo)) + "\u2026)",
                    linted.at(key.path() + ".text"));
        }
    }

    private boolean isName(String stem) {
        return linted.item().anchors().stream()
                .filter(ItemAnchor.class::isInstance)
                .flatMap(anchor -> context.words(((ItemAnchor) anchor).caseSlug()).stream())
                .anyMatch(words -> words.isName(stem));
    }

    /** O8: absolutes stand not only in wrong options, nor hedges only in the key. */
    private void wordsOfDegree(Group group, Listed key) {
        long absolute = group.others().stream()
                .filter(other ->
                        ABSOLUTE.matcher(English.unquoted(other.text())).find())
                .count();
        if (absolute >= 2 && !ABSOLUTE.matcher(key.text()).find()) {
            findings.warn("O8", absolute + " wrong options are absolute and the key is not", linted.at(group.path()));
        }
        Matcher hedge = HEDGE.matcher(English.unquoted(key.text()));
        if (hedge.find()
                && group.others().stream()
                        .noneMatch(other -> HEDGE.matcher(other.text()).find())) {
            findings.warn("O8", "the key alone is hedged ('" + hedge.group() + "')", linted.at(key.path() + ".text"));
        }
    }

    /** O9: ranges share no number. */
    private void rangesDoNotOverlap(Group group) {
        List<double[]> ranges = new ArrayList<>();
        for (Listed option : group.options()) {
            Matcher range = RANGE.matcher(option.text());
            if (!range.matches()) {
                return;
            }
            ranges.add(new double[] {Double.parseDouble(range.group(1)), Double.parseDouble(range.group(2))});
        }
        ranges.sort(Comparator.comparingDouble(range -> range[0]));
        for (int i = 1; i < ranges.size(); i++) {
            if (ranges.get(i)[0] <= ranges.get(i - 1)[1]) {
                findings.warn("O9", "the ranges overlap", linted.at(group.path()));
                return;
            }
        }
    }

    /** O10: numbers that are not shuffled go up or down. */
    private void numbersAreInOrder(Group group) {
        List<Double> numbers = new ArrayList<>();
        for (Listed option : group.options()) {
            Matcher number = NUMBER.matcher(option.text());
            if (linted.item().shuffle() || !number.matches()) {
                return;
            }
            numbers.add(Double.parseDouble(number.group(1).replace(",", "")));
        }
        List<Double> up = numbers.stream().sorted().toList();
        if (!numbers.equals(up) && !numbers.equals(up.reversed())) {
            findings.error("O10", "the numbers are out of order", linted.at(group.path()));
        }
    }

    /** O11: the key is not the option that shares most of its parts with the others. */
    private void keyIsNotWhereAllMeet(Group group, Listed key) {
        if (group.options().stream().anyMatch(option -> parts(option).size() < 2)) {
            return;
        }
        int shared = shared(key, group);
        int most = group.others().stream()
                .mapToInt(other -> shared(other, group))
                .max()
                .orElse(0);
        if (shared >= 2 && shared > most) {
            findings.note(
                    "O11",
                    "the key shares more of its parts with the other options than any of them; a guesser will see it",
                    linted.at(key.path() + ".text"));
        }
    }

    private static Set<String> parts(Listed option) {
        Set<String> parts = new HashSet<>();
        for (String part : PARTS.split(option.text())) {
            String normal = English.normal(part);
            if (!normal.isEmpty()) {
                parts.add(normal);
            }
        }
        return parts;
    }

    private static int shared(Listed option, Group group) {
        int shared = 0;
        for (Listed other : group.options()) {
            if (other != option) {
                Set<String> both = parts(option);
                both.retainAll(parts(other));
                shared += both.size();
            }
        }
        return shared;
    }
}
