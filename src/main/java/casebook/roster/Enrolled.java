package casebook.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an enrolment file has done, or would do.
 *
 * @param created new accounts
 * @param enrolled new enrolments
 * @param people everybody in the file, once each, in its order
 */
public record Enrolled(int created, int enrolled, List<Person> people) {
    public Enrolled {
        people = List.copyOf(people);
    }

    /** @param account null while it would only be opened */
    public record Person(String username, @Nullable Long account) {}
}
