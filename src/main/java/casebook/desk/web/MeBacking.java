package casebook.desk.web;

import casebook.roster.Course;
import casebook.roster.Membership;
import casebook.roster.app.Roster;
import casebook.security.Accounts;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who reads the page: what the frame shows, and where they begin. Nobody, on pages before sign-in. */
@Named("me")
@RequestScoped
public class MeBacking {
    private final CurrentActor current;
    private final Roster roster;
    private final Accounts accounts;
    private @Nullable Collection<Membership> memberships;
    private @Nullable String courseTitle;

    @Inject
    public MeBacking(CurrentActor current, Roster roster, Accounts accounts) {
        this.current = current;
        this.roster = roster;
        this.accounts = accounts;
    }

    public boolean isSignedIn() {
        return current.signedIn().isPresent();
    }

    public String getDisplayName() {
        return current.signedIn().map(Actor::displayName).orElse("");
    }

    /** The first letters of the first and the last name. */
    public String getInitials() {
        String[] names = getDisplayName().strip().split("\\s+");
        String first = names[0].isEmpty() ? "" : names[0].substring(0, names[0].offsetByCodePoints(0, 1));
        String last = names[names.length - 1];
        return (names.length < 2 ? first : first + last.substring(0, last.offsetByCodePoints(0, 1)))
                .toUpperCase(Locale.ROOT);
    }

    public String getUsername() {
        return current.signedIn()
                .flatMap(actor -> accounts.find(actor.account()))
                .map(account -> account.username().value())
                .orElse("");
    }

    /** What forms and scripts send back with a write. */
    public String getCsrf() {
        return current.csrf().orElse("");
    }

    public boolean isStudent() {
        return any(Membership::isStudent);
    }

    public boolean isInstructor() {
        return any(Membership::isInstructor);
    }

    public boolean isCoordinator() {
        return any(Membership::isCoordinator);
    }

    public boolean isAuthor() {
        return current.signedIn().map(Actor::author).orElse(false);
    }

    public boolean isAdministrator() {
        return current.signedIn().map(Actor::administrator).orElse(false);
    }

    /** The title of the course, when there is but one. */
    public String getCourseTitle() {
        if (courseTitle == null) {
            List<Course> courses = isStudent() || isInstructor() || isCoordinator()
                    ? roster.courses(current.actor(), 0, 2)
                    : List.of();
            courseTitle = courses.size() == 1 ? courses.getFirst().title() : "";
        }
        return courseTitle;
    }

    private boolean any(Predicate<Membership> role) {
        if (memberships == null) {
            memberships = current.signedIn()
                    .map(actor -> roster.memberships(actor).values())
                    .orElse(List.of());
        }
        return memberships.stream().anyMatch(role);
    }
}
