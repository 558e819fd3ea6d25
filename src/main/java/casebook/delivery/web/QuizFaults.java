package casebook.delivery.web;

import casebook.assessment.QuizPlan;
import casebook.platform.web.Phrases;
import casebook.shared.Diagnostic;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a quiz cannot be saved, in the words of its page. */
final class QuizFaults {
    private static final Pattern ROW = Pattern.compile("rows\\[([0-9]+)]");

    private QuizFaults() {}

    static String say(Diagnostic diagnostic, QuizPlan plan, Phrases words) {
        Matcher row = ROW.matcher(diagnostic.where().path());
        return switch (diagnostic.code()) {
            case "POOL_SHORT" -> row.matches() ? lacks(Integer.parseInt(row.group(1)), plan, words) : "";
            case "ITEM_UNKNOWN" ->
                words.say(
                        "quizzes.fault.unknown",
                        plan.survey().unknown().size(),
                        String.join(", ", plan.survey().unknown()));
            case "ITEM_ENEMIES" ->
                words.say("quizzes.fault.enemies", plan.survey().apart());
            case "QUIZ_EMPTY" -> words.word("quizzes.fault.empty");
            case "CHANGED_MEANWHILE" -> words.word("quizzes.fault.changed");
            default -> diagnostic.message();
        };
    }

    private static String lacks(int row, QuizPlan plan, Phrases words) {
        int missing = plan.survey().rows().get(row).missing();
        return plan.survey().enemies().isEmpty()
                ? words.say("quizzes.fault.short", row + 1, missing)
                : words.say(
                        "quizzes.fault.short.enemies",
                        row + 1,
                        missing,
                        plan.survey().apart());
    }
}
