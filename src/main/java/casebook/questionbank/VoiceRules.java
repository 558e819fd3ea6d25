package casebook.questionbank;

import casebook.cases.Sentences;
import casebook.item.ItemAnchor;
import casebook.questionbank.LintedItem.Role;
import casebook.questionbank.LintedItem.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose voice speaks: casualty figures, contested law and causation, labels, loaded words. */
record VoiceRules(LintedItem linted, LintContext context, Findings findings) {

    /** The id of a passage or entry in the sentence: its source. */
    private static final Pattern SOURCED = Pattern.compile("\\b[ptcx]-[a-z0-9]+");

    private static final String FIGURE =
            "(?:\\d{1,3}(?:,\\d{3})*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
                    + "|dozens|scores|hundreds|thousands)";
    private static final String HARM = "(?:killed|dead|died|deaths?|casualties|wounded|injured|fatalities|victims)";

    /** Looked for first, because most sentences have no such word and the whole pattern is slow. */
    private static final Pattern HARMED = Pattern.compile("\\b" + HARM + "\\b", Pattern.CASE_INSENSITIVE);

    /** A figure within five words of a word for death or injury, in either order. */
    private static final Pattern CASUALTIES = Pattern.compile(
            "\\b" + FIGURE
                    + "\\b(?![ ](?:January|February|March|April|May|June|July|August|September|October|November|December))"
                    + "(?:\\W+[\\p{L}'\u2019]+){0,5}?\\W+" + HARM + "\\b|\\b" + HARM
                    + "(?:\\W+[\\p{L}'\u2019]+){0,4}?\\W+" + FIGURE
                    + "\\b(?![ ](?:January|February|March|April|May|June|July|August|September|October|November|December))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LAW = Pattern.compile(
            "\\b(?:was|were|is|are) (?:clearly |plainly )?(?:illegal|unlawful|lawful|legal under|unjustified|an act of aggression"
                    + "|an armed attack|a violation of|a breach of|in breach of|attributable to)"
                    + "|\\bviolat(?:ed|es) (?:international law|the (?:UN )?Charter|article|its sovereignty|\\p{Lu}[\\p{L}]+[\u2019']s sovereignty)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CAUSE = Pattern.compile(
            "\\b(?:strikes?|threats?|retaliation|response|missiles?)\\b[^.;:?]{0,20}?\\b(?:successfully )?"
                    + "(?:deterred|compelled|forced|restored deterrence|succeeded in|failed to deter)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OPEN_MATTER = Pattern.compile(
            "\\b(if|whether|may|might|would|could|unless|not settled|unsettled|open question)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LABEL = Pattern.compile(
            "\\b(?<terror>terrorists?)\\b|\\b(?<proxy>prox(?:y|ies))\\b|(?<![Aa]utocratic |[Aa]uthoritarian |[Dd]emocratic |[Ll]egal |[Ss]anctions |[Ii]nternational |[Tt]reaty |[Pp]roliferation )"
                    + "\\b(?<regime>regimes?)\\b(?! (?:type|change))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOADED = Pattern.compile(
            "\\b(flexing|performative|brazen|reckless|cowardly|heinous|barbaric|rogue|puppet|so-called|evil|naked|shameless"
                    + "|obviously|of course|unfortunately|regrettably|notorious|unprovoked|dastardly|rightly|wrongly)\\b",
            Pattern.CASE_INSENSITIVE);

    void check() {
        boolean asked = English.isAttributed(linted.asked());
        for (Text text : linted.texts()) {
            boolean sorted = text.role() == Role.ENTRY && text.path().contains("statements[");
            if (sorted || text.role() == Role.RUBRIC) {
                continue;
            }
            for (String sentence : Sentences.split(text.text())) {
                boolean attributed = English.isAttributed(sentence)
                        || SOURCED.matcher(sentence).find()
                        || asked && isAnswer(text);
                String own = English.unquoted(sentence);
                casualtiesAreReported(own, attributed, text);
                contestedMattersAreAttributed(own, attributed, text);
                labelsAreAttributed(own, attributed, text);
            }
            loadedWords(text);
        }
    }

    /** What an option says is said under the stem's attribution. */
    private static boolean isAnswer(Text text) {
        return text.role() == Role.KEY || text.role() == Role.WRONG || text.role() == Role.ENTRY;
    }

    /** G11: a number of dead or injured has a source in its sentence. */
    private void casualtiesAreReported(String sentence, boolean attributed, Text text) {
        if (!attributed
                && HARMED.matcher(sentence).find()
                && CASUALTIES.matcher(sentence).find()) {
            findings.error(
                    "G11",
                    "a casualty figure without its source; write who reported it, in the same sentence",
                    linted.at(text.path()));
        }
    }

    /** G12: law and causation that are contested are keyed only as somebody's account. */
    private void contestedMattersAreAttributed(String sentence, boolean attributed, Text text) {
        if (attributed
                || text.role() == Role.WRONG
                || OPEN_MATTER.matcher(sentence).find()) {
            return;
        }
        boolean law = LAW.matcher(sentence).find();
        if (!law && !CAUSE.matcher(sentence).find()) {
            return;
        }
        String message = (law ? "a contested point of law" : "contested causation")
                + " in our own voice; write 'according to …' and whose account it is";
        findings.error("G12", message, linted.at(text.path()));
    }

    /** S13: labels are somebody's, except where a concept of that name is the subject. */
    private void labelsAreAttributed(String sentence, boolean attributed, Text text) {
        Matcher label = LABEL.matcher(sentence);
        while (!attributed && label.find()) {
            if (label.group("proxy") == null || namesAnActor(sentence)) {
                findings.error(
                        "S13",
                        "'" + label.group()
                                + "' in our own voice; write 'armed group' or 'government', or say whose word it is",
                        linted.at(text.path()));
                return;
            }
        }
    }

    /** As a term of theory "proxy" is fine; said of somebody in the case it is an accusation. */
    private boolean namesAnActor(String sentence) {
        return linted.item().anchors().stream()
                .filter(ItemAnchor.class::isInstance)
                .flatMap(anchor -> context.words(((ItemAnchor) anchor).caseSlug()).stream())
                .anyMatch(words -> capitalised(sentence).stream().anyMatch(words::isName));
    }

    private static List<String> capitalised(String sentence) {
        return English.wordMatcher(sentence)
                .results()
                .map(found -> found.group())
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .map(word -> English.stem(English.bare(word)))
                .toList();
    }

    /** S12: a loaded word, which a reviewer weighs. */
    private void loadedWords(Text text) {
        if (!text.isShown()) {
            return;
        }
        Matcher loaded = LOADED.matcher(English.unquoted(text.text()));
        if (loaded.find()) {
            findings.review(
                    "S12",
                    "'" + loaded.group() + "' judges; is the word needed, and whose is it?",
                    linted.at(text.path()));
        }
    }
}
