package casebook.item;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of an item, with its key. A candidate is shown a {@link CandidateItem}, which has none.
 *
 * @param slug the item's id in its bank
 * @param title the authored name, for staff only
 * @param marks the maximum score, above 0
 * @param shuffle whether options may be shown in random order
 * @param timeLimit how long a candidate may work on it once it is opened, within {@link TimeLimits}; null: no time of its own
 */
public record AssessmentItem(
        String slug,
        String title,
        double marks,
        boolean shuffle,
        @Nullable Duration timeLimit,
        Classification classification,
        Grounding grounding,
        Authorship authorship,
        Wording wording,
        Interaction interaction) {

    public AssessmentItem {
        boolean unmarked = interaction instanceof ConcordanceInteraction panel && panel.illustrative();
        if (!(marks > 0) && !(unmarked && marks == 0)) {
            throw new IllegalArgumentException("marks must be above 0");
        }
        if (timeLimit != null && !TimeLimits.fits(timeLimit)) {
            throw new IllegalArgumentException("a time limit is of whole seconds, from 5 seconds to 2 hours");
        }
    }

    /** The same item, classified so. */
    public AssessmentItem with(Classification other) {
        return new AssessmentItem(
                slug, title, marks, shuffle, timeLimit, other, grounding, authorship, wording, interaction);
    }

    /** The same item, written and reviewed by these. */
    public AssessmentItem with(Authorship other) {
        return new AssessmentItem(
                slug, title, marks, shuffle, timeLimit, classification, grounding, other, wording, interaction);
    }

    public Kind kind() {
        return interaction.kind();
    }

    /** The main concept. */
    public String concept() {
        return classification.concepts().getFirst();
    }

    /** All concepts, the main one first. */
    public List<String> concepts() {
        return classification.concepts();
    }

    public String objective() {
        return classification.objective();
    }

    public Level level() {
        return classification.level();
    }

    /** The proportion of candidates expected to be right, 0 to 1. */
    public double expectedFacility() {
        return classification.expectedFacility();
    }

    /** Slugs of items with which it must never stand in one attempt. */
    public List<String> enemies() {
        return classification.enemies();
    }

    public String part() {
        return grounding.part();
    }

    public List<Anchor> anchors() {
        return grounding.anchors();
    }

    /** Ids of the works that the item cites. */
    public List<String> references() {
        return grounding.references();
    }

    /** Ids of the case's actors whom a right answer is critical of. */
    public List<String> criticalOf() {
        return grounding.criticalOf();
    }

    public String author() {
        return authorship.author();
    }

    public String reviewer() {
        return authorship.reviewer();
    }

    public Status status() {
        return authorship.status();
    }

    public String licence() {
        return authorship.licence();
    }

    /** Lint rules set aside, with the reason. */
    public List<LintWaiver> waivers() {
        return authorship.waivers();
    }

    public @Nullable String stimulus() {
        return wording.stimulus();
    }

    /** Pictures and sounds above the stimulus. */
    public List<Illustration> media() {
        return wording.media();
    }

    public String prompt() {
        return wording.prompt();
    }

    /** Why the key holds, in Markdown; empty while a draft has none. */
    public String rationale() {
        return wording.rationale();
    }

    /** The response variables, with their keys. */
    public List<ResponseDeclaration> declarations() {
        return interaction.declarations();
    }

    /** The rule that turns responses into a score of 0 to {@link #marks}. */
    public ResponseProcessing responseProcessing() {
        return interaction.processing(marks);
    }
}
