package casebook.item.processing;

import java.util.List;

/**
 * All of an item that processing reads.
 *
 * @param variables those that the item declares; QTI's own three are known without
 * @param adaptive whether outcomes live on from attempt to attempt
 * @param templateRules what is done once before the first attempt
 * @param responseRules what is done after each attempt
 */
public record ItemLogic(
        List<VariableDeclaration> variables, boolean adaptive, List<Rule> templateRules, List<Rule> responseRules) {

    /** Outcome that every item has; an identifier. */
    public static final String COMPLETION_STATUS = "completionStatus";

    /** Response variable that every item has; an integer. */
    public static final String ATTEMPTS = "numAttempts";

    /** Response variable that every item has; seconds. */
    public static final String DURATION = "duration";

    public ItemLogic {
        variables = List.copyOf(variables);
        templateRules = List.copyOf(templateRules);
        responseRules = List.copyOf(responseRules);
    }
}
