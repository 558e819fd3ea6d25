package casebook.gradebook.web;

import casebook.gradebook.Feedback;
import casebook.item.DecisionReport;
import casebook.item.LexicalResponse;
import casebook.item.json.DecisionReportJson;
import casebook.item.json.KeyViewJson;
import casebook.item.json.ResponseJson;
import casebook.scoring.Marks;
import casebook.shared.JsonTree;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** Feedback as the contract has it, section 6. Marks have two places. */
final class FeedbackJson {
    private FeedbackJson() {}

    /** Members about the key stand in it only where the feedback has the key. */
    static JsonObject write(Feedback.Shown feedback) {
        JsonArrayBuilder slots = JsonTree.array();
        feedback.slots().forEach(slot -> slots.add(slot(slot)));
        return JsonTree.object()
                .add("shows", feedback.shows().name())
                .add("score", Marks.shown(feedback.score().score()))
                .add("max", Marks.shown(feedback.score().max()))
                .add("pending", feedback.score().pending())
                .add("slots", slots)
                .build();
    }

    private static JsonObjectBuilder slot(Feedback.OfSlot slot) {
        JsonObjectBuilder tree = JsonTree.object().add("slot", slot.slot());
        Double score = slot.score();
        if (score == null) {
            tree.addNull("score");
        } else {
            tree.add("score", Marks.shown(score));
        }
        tree.add("max", Marks.shown(slot.max())).add("verdict", slot.verdict().name());
        LexicalResponse response = slot.response();
        if (response == null) {
            tree.addNull("response");
        } else {
            tree.add("response", ResponseJson.write(response));
        }
        Feedback.Key key = slot.key();
        if (key != null) {
            KeyViewJson.write(key.view()).forEach(tree::add);
            if (!key.panel().isEmpty()) {
                JsonObjectBuilder panel = JsonTree.object();
                key.panel().forEach(panel::add);
                tree.add("panel", panel);
            }
            DecisionReport way = key.decision();
            if (way != null) {
                tree.add("decision", DecisionReportJson.write(way));
            }
        }
        return tree;
    }
}
