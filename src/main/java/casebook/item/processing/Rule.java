package casebook.item.processing;

import java.util.List;

/** What processing does (QTI 3, section 5: response rules and template rules). */
public sealed interface Rule {

    /** responseCondition, templateCondition: the rules of the first branch whose condition is true, or the others. */
    record Condition(List<Branch> branches, List<Rule> otherwise) implements Rule {
        public Condition {
            branches = List.copyOf(branches);
            otherwise = List.copyOf(otherwise);
        }
    }

    /** responseIf and responseElseIf. */
    record Branch(Expression condition, List<Rule> rules) {
        public Branch {
            rules = List.copyOf(rules);
        }
    }

    /** setOutcomeValue, setTemplateValue, setResponseValue. */
    record Assign(String variable, Expression value) implements Rule {}

    /** lookupOutcomeValue. */
    record Lookup(String variable, Expression value) implements Rule {}

    /** setCorrectResponse. */
    record SetCorrect(String variable, Expression value) implements Rule {}

    /** setDefaultValue. */
    record SetDefault(String variable, Expression value) implements Rule {}

    /** responseProcessingFragment. */
    record Fragment(List<Rule> rules) implements Rule {
        public Fragment {
            rules = List.copyOf(rules);
        }
    }

    /** exitResponse, exitTemplate. */
    record Exit() implements Rule {}

    /** templateConstraint: template processing begins anew until it is true. */
    record Constraint(Expression condition) implements Rule {}
}
