package casebook.gradebook.web;

import casebook.gradebook.report.CourseReport;
import casebook.gradebook.report.HeatMap;
import casebook.gradebook.report.QuestionCheck;
import casebook.platform.web.Phrases;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The answer to the page's question, in a sentence or three. */
final class ReportWords {
    private static final int NAMED = 3;

    private ReportWords() {}

    /** In the language of the page. */
    static Phrases phrases() {
        return Phrases.of(
                "coordinate", FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    static String answer(CourseReport report, HeatMap map, int standard, Phrases words) {
        List<String> sentences = new ArrayList<>();
        if (map.told() == 0) {
            sentences.add(words.word("coordinate.answer.tooFew"));
        } else {
            int kind = map.reached() == map.told() ? 2 : map.reached() == 0 ? 0 : 1;
            sentences.add(words.say(
                    "coordinate.answer." + (report.whole() ? "course." : "sections.") + kind,
                    map.reached(),
                    map.told(),
                    standard));
            sentences.add(sections(report, map, words));
        }
        questions(report, words).ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    private static String sections(CourseReport report, HeatMap map, Phrases words) {
        List<Integer> falling = IntStream.range(0, report.sections().size())
                .boxed()
                .filter(at -> map.shortfalls(at) > 0)
                .sorted(Comparator.comparing((Integer at) -> -map.shortfalls(at)))
                .toList();
        if (falling.isEmpty()) {
            return words.word("coordinate.answer.noneShort");
        }
        String named = falling.stream()
                .limit(NAMED)
                .map(at -> words.say(
                        "coordinate.answer.short",
                        name(report, report.sections().get(at).section(), words),
                        map.shortfalls(at)))
                .collect(Collectors.joining(", "));
        int more = falling.size() - NAMED;
        return more > 0 ? words.say("coordinate.answer.shortAndMore", named, more) : named + ".";
    }

    static String name(CourseReport report, long section, Phrases words) {
        String name = report.names().get(section);
        return name == null ? words.word("coordinate.noSection") : words.say("coordinate.section", name);
    }

    private static Optional<String> questions(CourseReport report, Phrases words) {
        long keys = report.questions().stream()
                .filter(each -> each.check().findings().contains(QuestionCheck.Finding.POSSIBLE_WRONG_KEY))
                .count();
        return keys == 0 ? Optional.empty() : Optional.of(words.say("coordinate.answer.keys", keys));
    }
}
