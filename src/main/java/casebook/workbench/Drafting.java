package casebook.workbench;

import casebook.commentary.sources.Source;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;

/** Makes proposals for a case of what was found in its sources. The same annotations give the same proposals. */
@FunctionalInterface
public interface Drafting {
    /**
     * @param head what stands above the case, as far as the page says it
     * @param held all as proposed
     */
    record Drafted(JsonObject head, List<Held> held, JsonArray doubts) {
        public Drafted {
            held = List.copyOf(held);
        }
    }

    /** @param sources at least one; the case is about the first */
    Drafted of(List<Source> sources);
}
