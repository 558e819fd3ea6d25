package casebook.commentary.sources;

import java.util.List;

/**
 * Several commentaries as one: their actors merged, their events matched, what they disagree on marked.
 *
 * @param actors in the order in which the sources name them first
 * @param timeline by date, what has none at the end
 */
public record MergedSources(List<SharedActor> actors, List<SharedEvent> timeline) {

    public MergedSources {
        actors = List.copyOf(actors);
        timeline = List.copyOf(timeline);
    }

    /**
     * Puts sources beside one another. Takes time with the product of the numbers of their dated sentences.
     *
     * @throws IllegalArgumentException when two have one id
     */
    public static MergedSources of(List<Source> sources) {
        if (sources.stream().map(Source::id).distinct().count() < sources.size()) {
            throw new IllegalArgumentException("each source has an id of its own");
        }
        List<SharedActor> actors = new ActorMerging(sources).actors();
        return new MergedSources(actors, new EventMatching(sources, actors).timeline());
    }
}
