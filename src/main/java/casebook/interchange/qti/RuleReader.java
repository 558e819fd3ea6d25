package casebook.interchange.qti;

import casebook.item.Value;
import casebook.item.processing.Expression;
import casebook.item.processing.Rule;
import java.util.ArrayList;
import java.util.List;

/** Reads the rules of response and template processing. */
record RuleReader(Reading reading, ExpressionReader expressions) {

    List<Rule> rules(List<XmlNode> nodes) {
        List<Rule> rules = new ArrayList<>();
        nodes.forEach(node -> rules.add(rule(node)));
        return rules;
    }

    private Rule rule(XmlNode node) {
        return switch (node.name()) {
            case "responsecondition", "templatecondition" -> condition(node);
            case "setoutcomevalue", "settemplatevalue", "setresponsevalue" ->
                new Rule.Assign(reading.assigned(node), expressions.only(node));
            case "lookupoutcomevalue" -> new Rule.Lookup(reading.assigned(node), expressions.only(node));
            case "setcorrectresponse" -> new Rule.SetCorrect(reading.assigned(node), expressions.only(node));
            case "setdefaultvalue" -> new Rule.SetDefault(reading.assigned(node), expressions.only(node));
            case "responseprocessingfragment" -> new Rule.Fragment(rules(node.children()));
            case "exitresponse", "exittemplate" -> new Rule.Exit();
            case "templateconstraint" -> new Rule.Constraint(expressions.only(node));
            default -> {
                reading.findings().error("QTI_ELEMENT", node, node.tag() + " is no rule of QTI");
                yield new Rule.Fragment(List.of());
            }
        };
    }

    private Rule condition(XmlNode node) {
        List<Rule.Branch> branches = new ArrayList<>();
        List<Rule> otherwise = List.of();
        boolean ended = false;
        for (XmlNode part : node.children()) {
            boolean last = part.name().endsWith("else");
            if (!last && !part.name().endsWith("if") || last && ended) {
                reading.findings()
                        .error("QTI_ELEMENT", part, part.tag() + " cannot stand here: if, else-if, and one else");
            } else if (last) {
                otherwise = rules(part.children());
                ended = true;
            } else {
                if (ended) {
                    reading.findings()
                            .warning("QTI_ORDER", part, part.tag() + " stands after the else, and goes before it");
                }
                branches.add(branch(part));
            }
        }
        return new Rule.Condition(branches, otherwise);
    }

    private Rule.Branch branch(XmlNode part) {
        if (part.children().isEmpty()) {
            reading.findings().error("QTI_OPERANDS", part, part.tag() + " lacks its condition");
            return new Rule.Branch(new Expression.Literal(Value.NULL), List.of());
        }
        return new Rule.Branch(
                expressions.read(part.children().getFirst()),
                rules(part.children().subList(1, part.children().size())));
    }
}
