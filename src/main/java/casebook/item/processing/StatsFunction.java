package casebook.item.processing;

import casebook.item.Value;
import java.util.List;
import java.util.stream.DoubleStream;

/** The functions of QTI's statsOperator, over all numbers of a container. */
public enum StatsFunction {
    MEAN("mean"),
    SAMPLE_VARIANCE("sampleVariance"),
    SAMPLE_SD("sampleSD"),
    POPULATION_VARIANCE("popVariance"),
    POPULATION_SD("popSD");

    private final String lexical;

    StatsFunction(String lexical) {
        this.lexical = lexical;
    }

    /** The name that QTI gives it. */
    public String lexical() {
        return lexical;
    }

    /** NULL for NULL, for what is no number, and for the sample variance of one number. */
    Value apply(Value container) {
        return Operands.numbers(List.of(container)).map(this::of).orElse(Value.NULL);
    }

    private Value of(double[] numbers) {
        double mean = DoubleStream.of(numbers).sum() / numbers.length;
        double squares = DoubleStream.of(numbers)
                .map(number -> (number - mean) * (number - mean))
                .sum();
        return Operands.real(
                switch (this) {
                    case MEAN -> mean;
                    case SAMPLE_VARIANCE -> squares / (numbers.length - 1);
                    case SAMPLE_SD -> Math.sqrt(squares / (numbers.length - 1));
                    case POPULATION_VARIANCE -> squares / numbers.length;
                    case POPULATION_SD -> Math.sqrt(squares / numbers.length);
                });
    }
}
