package casebook.interchange.qti;

import casebook.item.BaseType;
import casebook.item.Scalar;
import casebook.item.Value;
import casebook.item.processing.Expression;
import casebook.item.processing.LogicOperator;
import casebook.item.processing.Rule;
import casebook.item.processing.Tolerance;
import java.util.List;
import java.util.Optional;

/**
 * The response processing templates that QTI publishes, and those of Common Cartridge. They are named by address, of
 * which the last part and the version count; nothing is fetched.
 */
final class StandardTemplates {

    private static final String RESPONSE = "RESPONSE";
    private static final String SCORE = "SCORE";
    private static final Expression GIVEN = new Expression.Variable(RESPONSE, null);
    private static final Expression MAX_SCORE = new Expression.Variable("MAXSCORE", null);
    private static final Expression RIGHT =
            new Expression.Apply(LogicOperator.MATCH, List.of(GIVEN, new Expression.Correct(RESPONSE)));
    private static final Expression NOTHING = new Expression.Apply(LogicOperator.IS_NULL, List.of(GIVEN));
    private static final Rule MAPPED = either(NOTHING, score(0), assign(SCORE, new Expression.Mapped(RESPONSE)));

    private StandardTemplates() {}

    /** The rules of a template; none when no template of that name is known. */
    static Optional<List<Rule>> rules(String address) {
        String last = address.strip().substring(address.strip().lastIndexOf('/') + 1);
        String name = last.endsWith(".xml") ? last.substring(0, last.length() - ".xml".length()) : last;
        boolean third = address.contains("v3p0");
        return switch (name) {
            case "match_correct" -> Optional.of(List.of(either(RIGHT, score(1), score(0))));
            case "map_response" -> Optional.of(List.of(MAPPED));
            case "map_response_point" ->
                Optional.of(List.of(either(NOTHING, score(0), assign(SCORE, new Expression.MappedPoint(RESPONSE)))));
            // In 3.0 it is match_correct under another name; before, it gave MAXSCORE and told what was given.
            case "CC2_match" -> Optional.of(third ? List.of(either(RIGHT, score(1), score(0))) : cartridgeMatch());
            case "CC2_match_basic" ->
                Optional.of(List.of(new Rule.Condition(
                        List.of(new Rule.Branch(
                                RIGHT, List.of(assign(SCORE, MAX_SCORE), feedback("FEEDBACKBASIC", "correct")))),
                        List.of(feedback("FEEDBACKBASIC", "incorrect")))));
            case "CC2_map_response" ->
                Optional.of(List.of(
                        MAPPED,
                        either(
                                new Expression.Equal(Tolerance.EXACT, MAX_SCORE, new Expression.Variable(SCORE, null)),
                                feedback("FEEDBACK", "correct"),
                                feedback("FEEDBACK", "incorrect"))));
            default -> Optional.empty();
        };
    }

    private static List<Rule> cartridgeMatch() {
        return List.of(
                assign("FEEDBACK", GIVEN),
                new Rule.Condition(List.of(new Rule.Branch(RIGHT, List.of(assign(SCORE, MAX_SCORE)))), List.of()));
    }

    private static Rule either(Expression condition, Rule then, Rule otherwise) {
        return new Rule.Condition(List.of(new Rule.Branch(condition, List.of(then))), List.of(otherwise));
    }

    private static Rule score(double number) {
        return assign(SCORE, new Expression.Literal(Value.number(number)));
    }

    private static Rule feedback(String variable, String identifier) {
        return assign(
                variable, new Expression.Literal(Value.single(BaseType.IDENTIFIER, new Scalar.Identifier(identifier))));
    }

    private static Rule assign(String variable, Expression value) {
        return new Rule.Assign(variable, value);
    }
}
