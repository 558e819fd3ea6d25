package casebook.workbench;

import casebook.commentary.Annotations;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;

/** Makes proposals for a case of what was found in a commentary. The same annotations give the same proposals. */
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

    Drafted of(Annotations found);
}
