package casebook.commentary.draft;

import casebook.shared.JsonTree;
import jakarta.json.JsonArrayBuilder;
import java.util.List;

/** The teaching note of a draft: which items serve which objective, and what is weak about the source. */
record DraftNote(List<Proposal> accepted, List<Doubt> doubts) {

    JsonArrayBuilder sections() {
        JsonArrayBuilder sections = JsonTree.array();
        String items = items();
        if (!items.isEmpty()) {
            sections.add(
                    JsonTree.object().add("heading", "Objectives and items").add("markdown", items));
        }
        if (!doubts.isEmpty()) {
            sections.add(
                    JsonTree.object().add("heading", "Weaknesses of the source").add("markdown", weaknesses()));
        }
        return sections;
    }

    private String items() {
        StringBuilder list = new StringBuilder();
        for (Proposal objective : accepted) {
            if (objective.kind() == ProposalKind.OBJECTIVE) {
                List<String> slugs = accepted.stream()
                        .filter(proposal -> proposal.kind() == ProposalKind.ITEM)
                        .filter(item ->
                                item.content().getString("objective", "").equals(objective.id()))
                        .map(item -> "`" + item.id() + "`")
                        .toList();
                list.append(list.isEmpty() ? "" : "\n")
                        .append("- ")
                        .append(objective.id())
                        .append(": ")
                        .append(slugs.isEmpty() ? "no item yet" : String.join(", ", slugs));
            }
        }
        return list.toString();
    }

    private String weaknesses() {
        StringBuilder list = new StringBuilder();
        for (Doubt doubt : doubts) {
            list.append(list.isEmpty() ? "" : "\n")
                    .append("- ")
                    .append(doubt.message())
                    .append(" (")
                    .append(String.join(", ", doubt.sentences()))
                    .append(')');
        }
        return list.toString();
    }
}
