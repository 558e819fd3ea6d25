package casebook.content.app;

import casebook.platform.SystemTask;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Makes a new version of what was changed: first the version, which nobody sees yet, then where the anchors of all items
 * stand in it, then it is served, so that no draw ever sees it with anchors that were not placed. Cut off in between, it
 * leaves a version that is never served, and the edit as it was.
 */
@ApplicationScoped
public class PublishingCases {
    /** Rows per item: some anchors. A transaction has at most 500. */
    private static final int AT_ONCE = 40;

    private final ServingVersions serving;
    private final PlacingAnchors anchors;

    @Inject
    public PublishingCases(ServingVersions serving, PlacingAnchors anchors) {
        this.serving = serving;
        this.anchors = anchors;
    }

    /**
     * Publishes the edit of a case as a new version.
     *
     * @param revision of the edit as it was shown; a later one is not published
     * @return the number of the new version
     */
    public Answer<Integer> publish(Actor actor, String slug, int revision) {
        Answer<ServingVersions.Made> made = serving.make(actor, slug, revision);
        if (!(made instanceof Answer.Given<ServingVersions.Made> given)) {
            return ServingVersions.passedOn(made);
        }
        long version = given.value().version();
        place(version);
        return serving.serve(actor, slug, given.value());
    }

    @SystemTask
    void place(long version) {
        List<Long> waiting = anchors.waiting(version);
        for (int from = 0; from < waiting.size(); from += AT_ONCE) {
            anchors.place(waiting.subList(from, Math.min(from + AT_ONCE, waiting.size())), version);
        }
    }
}
