package casebook.questionbank;

import casebook.item.AssessmentItem;
import casebook.item.ItemAnchor;
import casebook.item.Status;
import casebook.questionbank.LintedItem.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Rationale and metadata. */
record FeedbackRules(LintedItem linted, QuestionBank bank, LintContext context, Findings findings) {

    private static final Pattern BARE_IMAGE = Pattern.compile("!\\[\\s*\\]\\(");

    void check() {
        rationale();
        metadata();
        reviewed();
        imagesHaveText();
    }

    /** F1, F2: a rationale that says more than the key does. */
    private void rationale() {
        String rationale = linted.texts(Role.RATIONALE)
                .filter(text -> text.path().equals("rationale"))
                .map(LintedItem.Text::text)
                .findFirst()
                .orElse("");
        int words = English.count(rationale);
        if (words == 0) {
            findings.error("F1", "no rationale; say why the key holds", linted.at("rationale"));
        } else if (words < 12) {
            findings.warn("F2", "a rationale of " + words + " words; write at least 12", linted.at("rationale"));
        } else if (restates(rationale)) {
            findings.warn("F2", "the rationale only repeats stem and key; say why", linted.at("rationale"));
        }
    }

    private boolean restates(String rationale) {
        Set<String> said = English.content(rationale);
        Set<String> known = new HashSet<>(English.content(linted.asked()));
        linted.texts(Role.KEY).forEach(key -> known.addAll(English.content(key.text())));
        long repeated = said.stream().filter(known::contains).count();
        return !said.isEmpty() && repeated >= 0.85 * said.size();
    }

    /** M1: concept, objective, part, author and licence that exist. */
    private void metadata() {
        AssessmentItem item = linted.item();
        for (String concept : item.concepts()) {
            if (bank.concept(concept).isEmpty()) {
                findings.error(
                        "M1",
                        "the vocabulary of the bank " + bank.slug() + " has no concept " + concept,
                        linted.at(concept.equals(item.concept()) ? "concept" : "concepts"));
            }
        }
        List<CaseWords> cases = item.anchors().stream()
                .filter(ItemAnchor.class::isInstance)
                .flatMap(anchor -> context.words(((ItemAnchor) anchor).caseSlug()).stream())
                .distinct()
                .toList();
        if (cases.isEmpty()) {
            return;
        }
        if (cases.stream()
                .noneMatch(words -> words.teachingCase().objectives().stream()
                        .anyMatch(objective -> objective.id().equals(item.objective())))) {
            findings.error("M1", "the case has no objective " + item.objective(), linted.at("objective"));
        }
        if (cases.stream()
                .noneMatch(words -> words.teachingCase().part(item.part()).isPresent())) {
            findings.error("M1", "the case has no part " + item.part(), linted.at("part"));
        }
    }

    /** M4: somebody else than the author has reviewed a reviewed item. */
    private void reviewed() {
        AssessmentItem item = linted.item();
        String author = item.author().strip().toLowerCase(Locale.ROOT);
        boolean same = item.reviewer().strip().toLowerCase(Locale.ROOT).equals(author);
        if (item.status() != Status.REVIEWED || !same) {
            return;
        }
        String message = "the reviewer is the author; have somebody else review it";
        if (context.isGraded()) {
            findings.error("M4", message, linted.at("reviewer"));
        } else {
            findings.warn("M4", message, linted.at("reviewer"));
        }
    }

    /** M5: a picture has a text alternative. */
    private void imagesHaveText() {
        String stimulus = linted.item().stimulus();
        if (stimulus != null && BARE_IMAGE.matcher(stimulus).find()) {
            findings.error("M5", "a picture without a text alternative", linted.at("stimulus"));
        }
        if (BARE_IMAGE.matcher(linted.item().prompt()).find()) {
            findings.error("M5", "a picture without a text alternative", linted.at("prompt"));
        }
    }
}
