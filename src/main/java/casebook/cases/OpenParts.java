package casebook.cases;

import java.util.List;
import java.util.Set;

/** What of a case lies in the open parts, and no pointer from there into a closed one. */
final class OpenParts {

    private OpenParts() {}

    static List<Part> parts(TeachingCase whole, Set<String> open) {
        return whole.parts().stream().filter(part -> open.contains(part.id())).toList();
    }

    static List<Section> sections(TeachingCase whole, Set<String> open) {
        return whole.sections().stream()
                .filter(section -> open.contains(section.part()))
                .toList();
    }

    static List<Actor> actors(TeachingCase whole, Set<String> open) {
        return whole.actors().stream()
                .filter(actor -> open.contains(actor.part()))
                .map(actor -> new Actor(
                        actor.id(),
                        actor.name(),
                        actor.kind(),
                        actor.aliases(),
                        actor.aims(),
                        actor.means(),
                        actor.constraints(),
                        actor.redLines(),
                        actor.audiences(),
                        actor.note(),
                        actor.part(),
                        actor.knownFrom(),
                        passageIds(actor.passages(), whole, open)))
                .toList();
    }

    static List<String> passageIds(List<String> ids, TeachingCase whole, Set<String> open) {
        return ids.stream()
                .filter(id -> whole.passage(id)
                        .filter(passage -> open.contains(passage.part()))
                        .isPresent())
                .toList();
    }

    static List<String> claimIds(List<String> ids, TeachingCase whole, Set<String> open) {
        return ids.stream()
                .filter(id ->
                        whole.claims().stream().anyMatch(claim -> claim.id().equals(id) && open.contains(claim.part())))
                .toList();
    }
}
