package casebook.delivery.app;

import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.delivery.AttemptEvent;
import casebook.delivery.Chosen;
import casebook.delivery.Supervision;
import casebook.platform.SystemTask;
import casebook.platform.app.JobWork;
import casebook.platform.app.Jobs;
import casebook.platform.web.Phrases;
import casebook.security.Actor;
import casebook.shared.JsonTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Does at once what staff ask of some attempts, and as a job what they ask of more than a request should wait for. A job
 * that is begun again leaves out what it has done before.
 */
@ApplicationScoped
public class SupervisingInJobs implements JobWork {
    /** Attempts that a request may wait for. */
    public static final int AT_ONCE = 200;

    private static final String KIND = "delivery.acts";
    private static final int MOST_TITLE = 200;

    private final SupervisingMany supervising;
    private final Assignments assignments;
    private final Jobs jobs;

    @Inject
    public SupervisingInJobs(SupervisingMany supervising, Assignments assignments, Jobs jobs) {
        this.supervising = supervising;
        this.assignments = assignments;
        this.jobs = jobs;
    }

    /** What came of it. */
    public sealed interface Acted {
        /** @param outcomes one for each attempt, in the order of their ids */
        record Done(List<casebook.delivery.Outcome> outcomes) implements Acted {}

        /** It goes on as a job of the actor. */
        record AsJob(long job) implements Acted {}
    }

    /** @param since when the form was shown; the same form sent again does nothing again */
    public Acted act(Actor who, Chosen chosen, Supervision asked, Instant since) {
        Set<Long> ids = chosen.those().stream().map(one -> one.attempt().id()).collect(Collectors.toSet());
        return ids.size() <= AT_ONCE
                ? new Acted.Done(supervising.actFor(who.account(), chosen.assignment(), ids, asked, since, done -> {}))
                : new Acted.AsJob(jobs.handIn(
                        who.account(),
                        KIND,
                        title(chosen, asked),
                        input(chosen.assignment().id(), ids, asked, since)));
    }

    private static String title(Chosen chosen, Supervision asked) {
        String title = words().say(
                        "acts.job." + asked.type(),
                        chosen.those().size(),
                        chosen.assignment().title());
        return title.length() <= MOST_TITLE ? title : title.substring(0, MOST_TITLE);
    }

    private static Phrases words() {
        return Phrases.of("live", Locale.ENGLISH);
    }

    private static JsonObject input(long assignment, Set<Long> ids, Supervision asked, Instant since) {
        JsonArrayBuilder attempts = JsonTree.array();
        ids.stream().sorted().forEach(attempts::add);
        JsonObjectBuilder input = JsonTree.object()
                .add("assignment", assignment)
                .add("attempts", attempts)
                .add("type", asked.type().name())
                .add("reason", asked.reason())
                .add("since", since.toString());
        Duration by = asked.by();
        if (by != null) {
            input.add("by", by.toString());
        }
        Instant until = asked.until();
        if (until != null) {
            input.add("until", until.toString());
        }
        return input.build();
    }

    @Override
    @SystemTask
    public String kind() {
        return KIND;
    }

    @Override
    @SystemTask
    public Outcome run(long owner, JsonObject input, Progress progress) {
        Assignment assignment = assignments
                .find(input.getJsonNumber("assignment").longValueExact())
                .orElseThrow();
        Set<Long> ids = input.getJsonArray("attempts").getValuesAs(JsonNumber.class).stream()
                .map(JsonNumber::longValueExact)
                .collect(Collectors.toSet());
        Supervision asked = new Supervision(
                AttemptEvent.Type.valueOf(input.getString("type")),
                input.containsKey("by") ? Duration.parse(input.getString("by")) : null,
                input.containsKey("until") ? Instant.parse(input.getString("until")) : null,
                input.getString("reason"));
        return Outcome.done(told(
                asked,
                supervising.actFor(
                        owner,
                        assignment,
                        ids,
                        asked,
                        Instant.parse(input.getString("since")),
                        done -> progress.at(done, ids.size()))));
    }

    /** What became of all, and of how many it was not done for which reason. */
    private static String told(Supervision asked, List<casebook.delivery.Outcome> outcomes) {
        Phrases words = words();
        long done = outcomes.stream().filter(casebook.delivery.Outcome::isDone).count();
        StringBuilder told =
                new StringBuilder(done == 0 ? words.word("acts.job.none") : words.say("done." + asked.type(), done));
        outcomes.stream()
                .map(casebook.delivery.Outcome::refused)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.groupingBy(why -> why, TreeMap::new, Collectors.counting()))
                .forEach((why, many) ->
                        told.append(' ').append(words.say("acts.job.refused", many, words.word("refusal." + why))));
        return told.toString();
    }
}
