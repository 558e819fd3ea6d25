package casebook.item.processing;

import casebook.item.Value;
import java.util.List;

/** Runs rules over the variables. */
record RuleRun(Variables variables, Evaluation evaluation) {

    /** How a list of rules ended. */
    enum End {
        DONE,
        /** An exit rule stopped everything. */
        EXITED,
        /** A constraint was not met. */
        UNMET
    }

    End run(List<Rule> rules) {
        for (Rule rule : rules) {
            End end = run(rule);
            if (end != End.DONE) {
                return end;
            }
        }
        return End.DONE;
    }

    private End run(Rule rule) {
        return switch (rule) {
            case Rule.Condition condition -> run(chosen(condition));
            case Rule.Fragment fragment -> run(fragment.rules());
            case Rule.Exit ignored -> End.EXITED;
            case Rule.Constraint constraint ->
                evaluation.of(constraint.condition()).isTrue() ? End.DONE : End.UNMET;
            case Rule.Assign assign -> {
                variables.assign(assign.variable(), evaluation.of(assign.value()));
                yield End.DONE;
            }
            case Rule.Lookup lookup -> {
                variables.assign(lookup.variable(), looked(lookup));
                yield End.DONE;
            }
            case Rule.SetCorrect correct -> {
                variables.setCorrect(correct.variable(), evaluation.of(correct.value()));
                yield End.DONE;
            }
            case Rule.SetDefault initial -> {
                variables.setDefault(initial.variable(), evaluation.of(initial.value()));
                yield End.DONE;
            }
        };
    }

    private List<Rule> chosen(Rule.Condition condition) {
        for (Rule.Branch branch : condition.branches()) {
            if (evaluation.of(branch.condition()).isTrue()) {
                return branch.rules();
            }
        }
        return condition.otherwise();
    }

    private Value looked(Rule.Lookup lookup) {
        VariableDeclaration declaration = variables.declaration(lookup.variable());
        LookupTable table = declaration == null ? null : declaration.table();
        return table == null ? Value.NULL : table.find(evaluation.of(lookup.value()));
    }
}
