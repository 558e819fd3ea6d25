package casebook.questionbank;

import casebook.item.ConcordanceInteraction;
import casebook.item.DecisionInteraction;
import casebook.item.HottextInteraction;
import casebook.item.Option;
import casebook.questionbank.LintedItem.Group;
import casebook.questionbank.LintedItem.Listed;
import casebook.questionbank.LintedItem.Text;
import casebook.shared.Where;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the options are, and what each must come with. How they give the key away is for {@link CueRules}. */
record OptionRules(LintedItem linted, LintContext context, Findings findings) {

    private static final Pattern ALL_OF = Pattern.compile(
            "(all|both|any|each) of (the )?(above|these|them|the others)\\W*|((both|only|options?) )?[a-e1-4] (and|or) [a-e1-4]( only)?\\W*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NONE_OF =
            Pattern.compile("(none|neither) of (the )?(above|these|them|the others)\\W*", Pattern.CASE_INSENSITIVE);

    private static final Pattern PATH_END = Pattern.compile("\\.text$");

    void check() {
        for (Group group : linted.groups()) {
            number(group);
            keys(group);
            for (Listed option : group.options()) {
                sums(option);
                wrongOptionsTeach(option);
                length(option);
            }
        }
        distinct();
        judgementsTeach();
    }

    /** O1: three to five options, two for true and false; of several answers as many as one likes. */
    private void number(Group group) {
        int size = group.options().size();
        switch (group.form()) {
            case ONE, GAP -> {
                if (size < 3 || size > 5) {
                    findings.error("O1", size + " options; give 3 to 5", linted.at(group.path()));
                }
            }
            case TRUE_FALSE -> {
                if (size != 2) {
                    findings.error("O1", size + " options; true/false has 2", linted.at(group.path()));
                }
            }
            case SEVERAL, FOUND, FOUND_SEVERAL -> {}
        }
    }

    /** O2: one key, or for several answers at least one key and one that is none. */
    private void keys(Group group) {
        int keys = group.keys().size();
        boolean fits = group.isMultiple() ? keys >= 1 && keys < group.options().size() : keys == 1;
        if (!fits) {
            findings.error(
                    "O2",
                    keys + " of " + group.options().size() + " options are keys; "
                            + (group.isMultiple() ? "at least one must be and one must not" : "one must be"),
                    linted.at(group.path()));
        }
    }

    /** O3: no two texts of a list read alike; in a running text the same word may stand twice. */
    private void distinct() {
        if (linted.item().interaction() instanceof HottextInteraction) {
            return;
        }
        Map<String, String> seen = new HashMap<>();
        for (Text text : linted.texts()) {
            int end = text.path().lastIndexOf('[');
            if (text.isOption() && end > 0) {
                String list = text.path().substring(0, end);
                String first = seen.putIfAbsent(list + " " + English.normal(text.text()), text.path());
                if (first != null) {
                    findings.error(
                            "O3",
                            "reads the same as " + PATH_END.matcher(first).replaceFirst(""),
                            linted.at(text.path()));
                }
            }
        }
    }

    /** O4: no option that sums up others. */
    private void sums(Listed option) {
        if (ALL_OF.matcher(option.text()).matches()) {
            findings.error(
                    "O4", "'" + option.text() + "' sums up other options; ask for several answers instead", at(option));
        } else if (NONE_OF.matcher(option.text()).matches()) {
            findings.warn("O4", "'" + option.text() + "' hides what a student knows; give a real option", at(option));
        }
    }

    /** O12: a wrong option says why it is wrong and what whoever picks it believes. */
    private void wrongOptionsTeach(Listed option) {
        if (option.choice().key()) {
            return;
        }
        String rationale = option.choice().rationale();
        String misconception = option.choice().misconception();
        if (rationale == null || rationale.isBlank()) {
            findings.error(
                    "O12", "the wrong option " + option.choice().id() + " has no rationale", linted.at(option.path()));
        }
        if (misconception == null) {
            findings.error(
                    "O12",
                    "the wrong option " + option.choice().id() + " has no misconception",
                    linted.at(option.path()));
        } else if (!context.isMisconception(misconception)) {
            findings.error(
                    "O12",
                    "the list of misconceptions holds no " + misconception,
                    linted.at(option.path() + ".misconception"));
        }
    }

    /** O12 where no option is right or wrong: each answer of a panel and each course says what speaks for it or against. */
    private void judgementsTeach() {
        switch (linted.item().interaction()) {
            case ConcordanceInteraction panel -> reasoned(panel.choices(), "choices");
            case DecisionInteraction decision -> {
                for (int i = 0; i < decision.points().size(); i++) {
                    reasoned(decision.points().get(i).options(), "points[" + i + "].options");
                }
            }
            default -> {
                // the other kinds have options that are right or wrong, or none
            }
        }
    }

    private void reasoned(List<? extends Option> options, String list) {
        for (int i = 0; i < options.size(); i++) {
            String rationale = options.get(i).rationale();
            if (rationale == null || rationale.isBlank()) {
                findings.error(
                        "O12",
                        "the option " + options.get(i).id() + " has no rationale",
                        linted.at(list + "[" + i + "]"));
            }
        }
    }

    /** O15: an option of at most 25 words. */
    private void length(Listed option) {
        int words = English.count(option.text());
        if (words > 25) {
            findings.warn("O15", "an option of " + words + " words; keep to 25", at(option));
        }
    }

    private Where at(Listed option) {
        return linted.at(option.path() + ".text");
    }
}
