package casebook.questionbank;

import casebook.cases.PlainText;
import casebook.cases.Sentences;
import casebook.item.ChoiceInteraction;
import casebook.item.CompositeInteraction;
import casebook.item.DecisionInteraction;
import casebook.item.GapMatchInteraction;
import casebook.item.InlineChoiceInteraction;
import casebook.item.Interaction;
import casebook.item.ItemAnchor;
import casebook.item.TextEntryInteraction;
import casebook.questionbank.LintedItem.Role;
import casebook.questionbank.LintedItem.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the question is put. */
record StemRules(LintedItem linted, LintContext context, Findings findings) {

    private static final Pattern INSTRUCTION = Pattern.compile(
            "(?:^|[,;:\u2014\u2013] |\\b(?:then|and) )(?:now )?(add|advise|analyse|answer|apply|argue|arrange|assess|assign|choose|cite|"
                    + "classify|compare|complete|consider|contrast|decide|defend|define|describe|design|diagnose|discuss|distinguish|"
                    + "draft|draw|enter|estimate|evaluate|examine|explain|fill|find|formulate|give|group|identify|indicate|"
                    + "interpret|join|judge|justify|label|link|list|make|mark|match|name|note|order|outline|pair|pick|place|"
                    + "predict|propose|put|quote|rank|rate|read|recommend|review|say|select|separate|set out|show|sketch|sort|"
                    + "state|suggest|summarise|support|take|tell|tick|trace|type|use|weigh|work out|write)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEGATION = Pattern.compile(
            "\\b(not(?! only\\b)|except|never|cannot|neither|n't|least (?:likely|plausible|consistent|convincing|supported|able|well))\\b|n[\u2019']t\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEGATIVE_WORD = Pattern.compile(
            "\\b(not(?! only\\b)|except|never|cannot|neither|none|nothing|nobody|without|no(?! longer\\b| more\\b| fewer\\b| less\\b))\\b|n[\u2019']t\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EMPHASISED = Pattern.compile(
            "\\b(NOT|EXCEPT|NEVER|LEAST|CANNOT|NEITHER)\\b|[*_](?:not|except|never|least|cannot|neither)\\b[^*_]{0,20}[*_]",
            Pattern.UNICODE_CASE);
    private static final Pattern OMISSION =
            Pattern.compile("\\b(why|how|what explains|whether or not)\\b.*\\bnot\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUESTION_WORD =
            Pattern.compile("\\b(which|what|who|whose|whom|where|when)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern EMPTY = Pattern.compile(
            "which (one )?of (the following|these)( (statements|options|sentences|claims|descriptions))?( (is|are|best))*( (true|correct|accurate|right|false))\\W*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VAGUE = Pattern.compile(
            "\\b(often|sometimes|usually|frequently|rarely|seldom|occasionally|typically|quite a few|a lot of|mostly"
                    + "|several|various|numerous|a number of|(?<!how |as |so |too )many(?! as\\b))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ABSOLUTE = Pattern.compile(
            "\\b(always|never|invariably|undoubtedly|impossible|completely|totally|entirely|absolutely|without exception)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ACRONYM = Pattern.compile("\\b[A-Z]{2,6}s?\\b");
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");
    private static final Set<String> KNOWN = Set.of(
            "UN", "US", "UK", "EU", "NATO", "TV", "ID", "PDF", "NOT", "EXCEPT", "LEAST", "MOST", "BEST", "ALL", "TRUE",
            "FALSE", "ONE", "TWO", "AND", "OR", "NO", "ONLY", "NEVER", "FIRST", "LAST", "CANNOT", "NEITHER");

    void check() {
        asksSomething();
        isShort();
        boolean negative = negative();
        if (!negative || !doubleNegative()) {
            stemTellsWhatIsAsked();
        }
        vagueQuantifiers();
        absolutes();
        acronymsAreExplained();
    }

    /** S1: a question, a sentence to complete, or an instruction; of each question where there are several. */
    private void asksSomething() {
        Interaction interaction = linted.item().interaction();
        switch (interaction) {
            case CompositeInteraction composite -> {
                for (int i = 0; i < composite.parts().size(); i++) {
                    CompositeInteraction.Part part = composite.parts().get(i);
                    asks(part.prompt(), "parts[" + i + "].prompt", isCompleted(part.interaction()));
                }
            }
            case DecisionInteraction decision -> {
                aimsAreTold(decision);
                for (int i = 0; i < decision.points().size(); i++) {
                    asks(decision.points().get(i).prompt(), "points[" + i + "].prompt", false);
                }
            }
            default -> asks(linted.item().prompt(), "prompt", isCompleted(interaction));
        }
    }

    /** S1 of a decision: by what the courses are judged. */
    private void aimsAreTold(DecisionInteraction decision) {
        List<String> goals = List.copyOf(decision.goals().keySet());
        for (int i = 0; i < goals.size(); i++) {
            if (!decision.aims().containsKey(goals.get(i))) {
                findings.error(
                        "S1",
                        "nothing tells that the courses are judged by " + goals.get(i) + "; give the goal a text",
                        linted.at("goals[" + i + "]"));
            }
        }
    }

    /** Whether there are gaps to fill or a statement to judge, which ask by themselves. */
    private static boolean isCompleted(Interaction interaction) {
        return interaction instanceof InlineChoiceInteraction
                || interaction instanceof TextEntryInteraction
                || interaction instanceof GapMatchInteraction
                || interaction instanceof ChoiceInteraction choice && choice.trueFalse();
    }

    private void asks(String markdown, String path, boolean completed) {
        String stem = PlainText.of(markdown).strip();
        boolean asks = completed
                || stem.contains("?")
                || stem.contains("__")
                || !stem.isEmpty() && ".!".indexOf(stem.charAt(stem.length() - 1)) < 0 && !stem.endsWith(".\u201d")
                || Sentences.split(stem).stream()
                        .anyMatch(sentence -> INSTRUCTION.matcher(sentence).find());
        if (!asks) {
            findings.error("S1", "the stem asks nothing; end it with a question, or say what to do", linted.at(path));
        }
    }

    /** S2: at most 60 words, or 120 with a scenario. */
    private void isShort() {
        boolean scenario = linted.item().stimulus() != null;
        int words = English.count(linted.stem())
                + linted.texts(Role.STIMULUS)
                        .mapToInt(text -> English.count(text.text()))
                        .sum();
        int most = scenario ? 120 : 60;
        if (words > most) {
            findings.warn("S2", "the stem has " + words + " words; keep to " + most, linted.at("prompt"));
        }
    }

    /** S3: a negative question, and whether the negative word is emphasised. Only where options are chosen. */
    private boolean negative() {
        boolean negative = isNegative(linted);
        if (negative && EMPHASISED.matcher(linted.item().prompt()).find()) {
            findings.warn("S3", "a negative question; ask for what holds if you can", linted.at("prompt"));
        } else if (negative) {
            findings.error(
                    "S3",
                    "a negative question whose negative word is not emphasised; write it in capitals or bold",
                    linted.at("prompt"));
        }
        return negative;
    }

    /** Whether options are chosen from and the question is a negative one. */
    static boolean isNegative(LintedItem linted) {
        return !linted.groups().isEmpty()
                && !(linted.item().interaction() instanceof InlineChoiceInteraction)
                && questions(linted).stream()
                        .anyMatch(sentence -> NEGATION.matcher(sentence).find());
    }

    /** S4: two negatives in the question. */
    private boolean doubleNegative() {
        boolean twice = questions(linted).stream()
                .anyMatch(sentence -> NEGATIVE_WORD.matcher(sentence).results().count() >= 2);
        if (twice) {
            findings.error("S4", "a double negative; say it positively", linted.at("prompt"));
        }
        return twice;
    }

    /** The sentences that ask: those with a question mark, or the one to be completed; quotations left out. */
    private static List<String> questions(LintedItem linted) {
        List<String> sentences = linted.stemSentences();
        return sentences.stream()
                .filter(sentence -> sentence.contains("?")
                        || sentence.equals(sentences.getLast())
                                && ".!".indexOf(sentence.charAt(sentence.length() - 1)) < 0
                        || linted.isTrueFalse())
                .map(English::unquoted)
                .map(StemRules::withoutWhy)
                .map(StemRules::asked)
                .toList();
    }

    /** From the last question word on: what stands before it is given, not asked. */
    private static String asked(String sentence) {
        int from = 0;
        Matcher word = QUESTION_WORD.matcher(sentence);
        while (sentence.contains("?") && word.find()) {
            from = word.start();
        }
        return sentence.substring(from);
    }

    /** "Why did it not …?" asks about an omission and is no negative question. */
    private static String withoutWhy(String sentence) {
        return OMISSION.matcher(sentence).find() ? "" : sentence;
    }

    /** S6: the options alone carry the question. */
    private void stemTellsWhatIsAsked() {
        if (linted.item().stimulus() == null
                && EMPTY.matcher(linted.stem().strip()).matches()) {
            findings.review(
                    "S6",
                    "nobody could answer without the options; put what is asked into the stem",
                    linted.at("prompt"));
        }
    }

    /** S7: a frequency that everybody reads otherwise. */
    private void vagueQuantifiers() {
        for (Text text : linted.texts()) {
            Matcher vague = VAGUE.matcher(English.unquoted(text.text()));
            if ((text.isAsked() || text.role() == Role.KEY) && vague.find()) {
                findings.warn(
                        "S7", "'" + vague.group() + "' is vague; say how often or how many", linted.at(text.path()));
            }
        }
    }

    /** S8: an absolute that gives a statement away as false. */
    private void absolutes() {
        Matcher absolute = ABSOLUTE.matcher(English.unquoted(linted.stem()));
        if (absolute.find() && !EMPHASISED.matcher(linted.item().prompt()).find()) {
            findings.warn("S8", "'" + absolute.group() + "' is absolute; is it meant?", linted.at("prompt"));
        }
    }

    /** S11: an acronym that neither the item nor the case explains. */
    private void acronymsAreExplained() {
        Set<String> told = new HashSet<>();
        String all = String.join(" ", linted.texts().stream().map(Text::text).toList());
        for (Text text : linted.texts()) {
            Matcher acronym = ACRONYM.matcher(text.text());
            while (text.isShown() && acronym.find()) {
                String found = singular(acronym.group());
                boolean explained = KNOWN.contains(found)
                        || ROMAN.matcher(found).matches()
                        || all.contains("(" + found + ")")
                        || all.contains(found + " (")
                        || isExplainedInCase(found);
                if (!explained && told.add(found)) {
                    findings.warn("S11", found + " is not explained; write it out", linted.at(text.path()));
                }
            }
        }
    }

    private static String singular(String acronym) {
        return acronym.endsWith("s") ? acronym.substring(0, acronym.length() - 1) : acronym;
    }

    private boolean isExplainedInCase(String acronym) {
        return linted.item().anchors().stream()
                .filter(ItemAnchor.class::isInstance)
                .flatMap(anchor -> context.words(((ItemAnchor) anchor).caseSlug()).stream())
                .anyMatch(words -> words.explains(acronym));
    }
}
