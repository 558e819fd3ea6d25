package casebook.item.processing;

import casebook.item.Value;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * QTI's processing of an item. First {@link #prepare}, once a candidate, whose result is kept; then {@link #respond}
 * after each attempt. Nothing throws for what an author wrote: what cannot be evaluated is NULL.
 */
public final class ItemProcessing {

    /** So often a template may fail its constraint; QTI lets an engine give up after 100. */
    private static final int MOST_TEMPLATES = 100;

    private ItemProcessing() {}

    /** Template processing; where a constraint is never met, the template variables stay at their defaults. */
    public static TemplateValues prepare(ItemLogic item, RandomGenerator random) {
        for (int time = 0; time < MOST_TEMPLATES; time++) {
            Variables variables = new Variables(item, TemplateValues.NONE, Map.of());
            RuleRun run = new RuleRun(variables, new Evaluation(variables, random));
            if (run.run(item.templateRules()) != RuleRun.End.UNMET) {
                return variables.prepared();
            }
        }
        return new Variables(item, TemplateValues.NONE, Map.of()).prepared();
    }

    /**
     * Response processing.
     *
     * @return all outcome variables by name, completionStatus among them
     */
    public static Map<String, Value> respond(
            ItemLogic item, TemplateValues prepared, ItemSession session, RandomGenerator random) {
        Variables variables = new Variables(item, prepared, session.weights());
        if (item.adaptive()) {
            session.outcomes().forEach((id, value) -> carry(variables, id, value));
        }
        session.responses().forEach(variables::assign);
        variables.assign(ItemLogic.ATTEMPTS, Value.whole(session.attempts()));
        variables.assign(ItemLogic.DURATION, Value.number(session.seconds()));
        if (!item.adaptive()) {
            variables.assign(ItemLogic.COMPLETION_STATUS, Value.identifier("completed"));
        }
        new RuleRun(variables, new Evaluation(variables, random)).run(item.responseRules());
        return variables.values(VariableDeclaration.Role.OUTCOME);
    }

    /** Only outcomes live on; what else an old session names is left. */
    private static void carry(Variables variables, String id, Value value) {
        VariableDeclaration declaration = variables.declaration(id);
        if (declaration != null && declaration.role() == VariableDeclaration.Role.OUTCOME) {
            variables.assign(id, value);
        }
    }
}
