package casebook.questionbank;

import casebook.item.AssessmentItem;
import casebook.item.DecisionInteraction;
import casebook.item.Illustration;
import casebook.item.ItemAnchor;
import casebook.item.Status;
import casebook.item.json.ItemJson;
import casebook.questionbank.LintedItem.Role;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Rationale and metadata. */
record FeedbackRules(LintedItem linted, QuestionBank bank, LintContext context, Findings findings) {

    private static final Pattern BARE_MEDIUM = Pattern.compile("!\\[\\s*\\]\\(");

    void check() {
        rationale();
        metadata();
        reviewed();
        mediaHaveText();
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
        judgedConcepts();
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
        criticised(cases);
    }

    /** M1 of a decision: what its goals, constraints and courses go by is in the vocabulary. */
    private void judgedConcepts() {
        if (!(linted.item().interaction() instanceof DecisionInteraction decision)) {
            return;
        }
        Set<String> named = new TreeSet<>(decision.goals().keySet());
        decision.constraints().forEach(constraint -> named.add(constraint.concept()));
        decision.options().forEach(option -> named.addAll(option.concepts().keySet()));
        named.removeIf(concept -> bank.concept(concept).isPresent());
        if (!named.isEmpty()) {
            findings.error(
                    "M1",
                    "the vocabulary of the bank " + bank.slug() + " has no " + String.join(", ", named),
                    linted.at("goals"));
        }
    }

    /** M1: whom the key is critical of are actors of the case. */
    private void criticised(List<CaseWords> cases) {
        for (String actor : linted.item().criticalOf()) {
            if (cases.stream()
                    .noneMatch(words -> words.teachingCase().actors().stream()
                            .anyMatch(each -> each.id().equals(actor)))) {
                findings.error("M1", "the case has no actor " + actor, linted.at("criticalOf"));
            }
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

    /** M5: a picture or sound in any text has words in its stead. */
    private void mediaHaveText() {
        List<Illustration> media = linted.item().media();
        for (int i = 0; i < media.size(); i++) {
            if (media.get(i).alt().isBlank()) {
                findings.error(
                        "M5",
                        "say what it shows or says, for those who do not see or hear it",
                        linted.at("media[" + i + "].alt"));
            }
        }
        texts(ItemJson.write(linted.item()), "");
    }

    private void texts(JsonValue value, String path) {
        switch (value) {
            case JsonObject object ->
                object.forEach((key, member) -> texts(member, path.isEmpty() ? key : path + "." + key));
            case JsonArray array -> {
                for (int i = 0; i < array.size(); i++) {
                    texts(array.get(i), path + "[" + i + "]");
                }
            }
            case JsonString text -> {
                if (BARE_MEDIUM.matcher(text.getString()).find()) {
                    findings.error("M5", "a picture or sound without a text alternative", linted.at(path));
                }
            }
            default -> {
                // numbers and flags hold no text
            }
        }
    }
}
