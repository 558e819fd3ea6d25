package casebook.delivery;

import java.util.List;

/**
 * The attempts of an assignment that staff are about to do something to.
 *
 * @param those only such as the actor supervises, by name
 */
public record Chosen(Assignment assignment, List<One> those) {

    public Chosen {
        those = List.copyOf(those);
    }

    /** @param name of the student */
    public record One(Attempt attempt, String name) {}
}
