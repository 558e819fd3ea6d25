package casebook.content.app;

import casebook.cases.CaseEdits.Edit;
import casebook.cases.CaseHistory.History;
import casebook.cases.CaseVersion;
import casebook.content.editing.CaseFinding;
import jakarta.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as it is being changed.
 *
 * @param base the version that the changes are made to
 * @param tree of the case as it stands
 * @param edit null while nothing has been changed
 * @param editor who saved last; empty while nothing has been changed
 */
public record CaseWork(
        History history,
        CaseVersion base,
        JsonObject tree,
        @Nullable Edit edit,
        String editor) {

    /** Whether another version has come to be served since the changes were begun. */
    public boolean isOvertaken() {
        Long served = history.served();
        return served != null && served != base.id();
    }

    public int revision() {
        return edit == null ? 0 : edit.revision();
    }

    /**
     * What came of a save.
     *
     * @param taken false when somebody else had changed the same element since it was shown: nothing was saved
     */
    public record Save(CaseWork work, boolean taken) {}

    /** What is wrong, and what would become of the items; {@code items} is empty while something is wrong. */
    public record Check(List<CaseFinding> findings, List<ItemStanding> items) {

        public Check {
            findings = List.copyOf(findings);
            items = List.copyOf(items);
        }

        public boolean isSound() {
            return findings.stream().noneMatch(CaseFinding::error);
        }
    }
}
