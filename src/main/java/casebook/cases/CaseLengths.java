package casebook.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * What of a case has another length or number than a class can use: the table of the content guide, section 1. It is
 * advice: a case for one hour may well be shorter.
 */
public final class CaseLengths {
    private static final int ANY = Integer.MAX_VALUE;

    private final TeachingCase whole;
    private final List<String> found = new ArrayList<>();

    private CaseLengths(TeachingCase whole) {
        this.whole = whole;
    }

    /** One text each, such as "opening of part A: 88 words, not 120 to 200"; empty when all is within the table. */
    public static List<String> unusual(TeachingCase whole) {
        CaseLengths lengths = new CaseLengths(whole);
        lengths.texts();
        lengths.numbers();
        return List.copyOf(lengths.found);
    }

    private void texts() {
        words("title", whole.title(), 1, 15);
        for (Section section : whole.sections()) {
            String name = section.heading().title().toLowerCase(Locale.ROOT) + " of part " + section.part();
            switch (section.heading()) {
                case OPENING -> words(name, text(section.passages()), 120, 200);
                case SUMMARY -> words(name, text(section.passages()), 100, 150);
                case BACKGROUND -> words(name, text(section.passages()), 300, 600);
                case ARGUMENT -> words(name, text(section.passages()), 150, 250);
                case RIVAL_VIEWS -> rivals(section);
                case THE_RECORD, POSITIONALITY, WHAT_HAPPENED -> {}
            }
        }
    }

    private void rivals(Section section) {
        Map<String, List<Passage>> views = new LinkedHashMap<>();
        for (Passage passage : section.passages()) {
            views.computeIfAbsent(passage.subheading(), ignored -> new ArrayList<>())
                    .add(passage);
        }
        number("rival views", views.size(), 3, 3);
        views.forEach((view, passages) -> words("view \"" + view + "\"", text(passages), 100, 150));
    }

    private void numbers() {
        number("actors", whole.actors().size(), 8, 12);
        number("rows of the timeline", whole.timeline().size(), 16, 24);
        number("concepts", whole.concepts().size(), 24, ANY);
        number("exhibits", whole.exhibits().size(), 6, 6);
        number("questions to discuss", whole.discussion().size(), 8, 10);
        number("decisions", whole.decisions().size(), 3, 3);
        whole.decisions().forEach(this::options);
    }

    private void options(DecisionPoint point) {
        number("options of " + point.id(), point.options().size(), 4, ANY);
        number("options of " + point.id() + " without force", count(point, option -> !option.force()), 1, ANY);
        number("joint mechanisms of " + point.id(), count(point, DecisionOption.Kind.JOINT_MECHANISM), 1, ANY);
        number("referrals of " + point.id(), count(point, DecisionOption.Kind.REFERRAL), 1, ANY);
    }

    private static int count(DecisionPoint point, DecisionOption.Kind kind) {
        return count(point, option -> Objects.equals(option.kind(), kind));
    }

    private static int count(DecisionPoint point, Predicate<DecisionOption> which) {
        return (int) point.options().stream().filter(which).count();
    }

    private static String text(List<Passage> passages) {
        return String.join(" ", passages.stream().map(Passage::text).toList());
    }

    private void words(String what, String text, int least, int most) {
        int words = text.isBlank() ? 0 : text.strip().split("\\s+").length;
        if (words < least || words > most) {
            found.add(what + ": " + words + " words, not " + range(least, most));
        }
    }

    private void number(String what, int number, int least, int most) {
        if (number < least || number > most) {
            found.add(what + ": " + number + ", not " + range(least, most));
        }
    }

    private static String range(int least, int most) {
        return least == most ? "" + least : most == ANY ? least + " or more" : least + " to " + most;
    }
}
