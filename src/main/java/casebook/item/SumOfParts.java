package casebook.item;

import java.util.List;

/** Composite: the sum of what each part earns by its own rule. */
public record SumOfParts(List<ResponseProcessing> rules, double marks) implements ResponseProcessing {

    public SumOfParts {
        rules = List.copyOf(rules);
    }

    @Override
    public double least() {
        return rules.stream().mapToDouble(ResponseProcessing::least).sum();
    }

    double score(Responses given) {
        double sum = 0;
        for (int at = 0; at < rules.size(); at++) {
            ResponseProcessing rule = rules.get(at);
            Responses part =
                    new Responses(CompositeInteraction.within(CompositeInteraction.prefix(at), given.values()));
            sum += Math.clamp(Scorer.earned(rule, part), rule.least(), rule.marks());
        }
        return sum;
    }
}
