package casebook.roster.app;

import casebook.platform.WorkClock;
import casebook.roster.RosterRights;
import casebook.roster.RosterRow;
import casebook.roster.Rosters;
import casebook.security.Actor;
import casebook.security.app.OneTimeLinks;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One-time links for a class. An instructor may hand them out to students of their sections who have no password yet and
 * are staff nowhere, so that nobody can take over an account that somebody uses; an administrator may for everybody.
 */
@ApplicationScoped
@Transactional
public class HandingOutLinks {
    private final ReadingRosters reading;
    private final Rosters rosters;
    private final OneTimeLinks links;
    private final WorkClock clock;

    @Inject
    public HandingOutLinks(ReadingRosters reading, Rosters rosters, OneTimeLinks links, WorkClock clock) {
        this.reading = reading;
        this.rosters = rosters;
        this.links = links;
        this.clock = clock;
    }

    /** Whom links are for. */
    public sealed interface For {
        /** Those without a password who have no link that may still be used. */
        record WithoutLink() implements For {}

        /** All without a password; links made before end. */
        record WithoutPassword() implements For {}

        /** Those of them who may have one. */
        record Chosen(Set<Long> accounts) implements For {
            public Chosen {
                accounts = Set.copyOf(accounts);
            }
        }
    }

    /** @param secret the end of the link's address, told this once */
    public record Link(RosterRow who, String secret) {}

    /** @param links by name */
    public record Handed(List<Link> links, Instant expires) {
        public Handed {
            links = List.copyOf(links);
        }
    }

    /** Students without a password, by name. */
    public Answer<List<RosterRow>> waiting(Actor actor, long course) {
        return reading.change(actor, course, opened -> new Answer.Given<>(waiting(opened.rights(), course)));
    }

    /** Makes the links; each is in the audit trail. */
    public Answer<Handed> handOut(Actor actor, long course, For whom) {
        return reading.change(actor, course, opened -> {
            List<RosterRow> rows = chosen(opened.rights(), course, whom);
            OneTimeLinks.HandedOut made = links.handOut(
                    actor.account(), rows.stream().map(RosterRow::account).collect(Collectors.toSet()));
            return new Answer.Given<>(new Handed(
                    rows.stream()
                            .map(row -> new Link(
                                    row, Objects.requireNonNull(made.secrets().get(row.account()))))
                            .toList(),
                    made.expires()));
        });
    }

    private List<RosterRow> chosen(RosterRights rights, long course, For whom) {
        return switch (whom) {
            case For.WithoutLink ignored ->
                waiting(rights, course).stream()
                        .filter(row -> row.firstSignIn() == RosterRow.FirstSignIn.NO_LINK)
                        .toList();
            case For.WithoutPassword ignored -> waiting(rights, course);
            case For.Chosen chosen ->
                rights.administers()
                        ? rosters.enabled(course, chosen.accounts(), clock.instant())
                        : waiting(rights, course).stream()
                                .filter(row -> chosen.accounts().contains(row.account()))
                                .toList();
        };
    }

    private List<RosterRow> waiting(RosterRights rights, long course) {
        @Nullable
        Set<Long> sections = rights.administers() || rights.membership().isInstructorOfCourse()
                ? null
                : rights.membership().instructedSections();
        return rosters.withoutPassword(course, sections, clock.instant());
    }
}
