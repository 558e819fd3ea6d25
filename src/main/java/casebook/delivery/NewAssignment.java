package casebook.delivery;

import casebook.assessment.ReleaseRule;
import java.time.ZoneId;
import java.util.List;

/** What an instructor asks for when setting a quiz. The window is checked before it comes here. */
public record NewAssignment(
        long quiz,
        List<Long> sections,
        List<Long> accounts,
        Window window,
        ZoneId zone,
        int maxAttempts,
        boolean shuffle,
        ReleaseRule release) {

    public NewAssignment {
        sections = List.copyOf(sections);
        accounts = List.copyOf(accounts);
    }
}
