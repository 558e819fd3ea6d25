package casebook.item;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The right and the wrong among choices, by authored id. */
final class Choices {

    private Choices() {}

    static Set<String> keys(List<Choice> choices) {
        return choices.stream().filter(Choice::key).map(Choice::id).collect(Collectors.toUnmodifiableSet());
    }

    static Set<String> others(List<Choice> choices) {
        return choices.stream().filter(choice -> !choice.key()).map(Choice::id).collect(Collectors.toUnmodifiableSet());
    }
}
