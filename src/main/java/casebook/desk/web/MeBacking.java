package casebook.desk.web;

import casebook.roster.Membership;
import casebook.roster.app.Roster;
import casebook.security.Accounts;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who reads the page: what the frame shows, and where they begin. Nobody, on pages before sign-in. */
@Named("me")
@RequestScoped
public class MeBacking {
    private final CurrentActor current;
    private final Roster roster;
    private final Accounts accounts;
    private @Nullable Map<Long, Membership> memberships;
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

    /** Instructor of the course or of a section of it. */
    public boolean teachesIn(long course) {
        Membership membership = memberships().get(course);
        return membership != null && membership.isInstructor();
    }

    public boolean coordinatesIn(long course) {
        Membership membership = memberships().get(course);
        return membership != null && membership.isCoordinator();
    }

    public boolean isAuthor() {
        return current.signedIn().map(Actor::author).orElse(false);
    }

    public boolean isAdministrator() {
        return current.signedIn().map(Actor::administrator).orElse(false);
    }

    /** All roles in a word, for what varies with them. */
    public String getRoles() {
        return (isStudent() ? "S" : "")
                + (isInstructor() ? "I" : "")
                + (isCoordinator() ? "C" : "")
                + (isAuthor() ? "W" : "")
                + (isAdministrator() ? "A" : "");
    }

    /** The title of the course, when there is but one. */
    public String getCourseTitle() {
        if (courseTitle == null) {
            courseTitle = memberships().size() == 1
                    ? roster.courseTitle(memberships().keySet().iterator().next())
                    : "";
        }
        return courseTitle;
    }

    private boolean any(Predicate<Membership> role) {
        return memberships().values().stream().anyMatch(role);
    }

    private Map<Long, Membership> memberships() {
        if (memberships == null) {
            memberships = current.signedIn().map(roster::memberships).orElse(Map.of());
        }
        return memberships;
    }
}
