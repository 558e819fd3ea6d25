package casebook.architecture;

import casebook.architecture.Layout.Layer;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The words in which the rules speak of classes. */
final class Rules {
    static final DescribedPredicate<JavaClass> PRIMITIVE = DescribedPredicate.describe(
            "primitive", type -> type.getBaseComponentType().isPrimitive());

    private Rules() {}

    /** Classes of one layer, whatever the feature. */
    static DescribedPredicate<JavaClass> standsIn(Layer layer) {
        return DescribedPredicate.describe(
                "stand in a " + layer,
                type -> Layout.of(type).map(Layout.Spot::layer).equals(Optional.of(layer)));
    }

    static DescribedPredicate<JavaClass> describedAs(String words, Predicate<JavaClass> holds) {
        return DescribedPredicate.describe(words, holds);
    }

    /** Holds for a class in which {@code faults} finds nothing. */
    static ArchCondition<JavaClass> rule(String description, Function<JavaClass, Stream<String>> faults) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                faults.apply(type).distinct().forEach(fault -> events.add(SimpleConditionEvent.violated(type, fault)));
            }
        };
    }
}
