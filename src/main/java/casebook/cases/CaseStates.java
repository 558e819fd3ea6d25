package casebook.cases;

import java.util.List;

/** How all cases stand, by slug, without their bodies. */
public interface CaseStates {
    List<CaseState> all();
}
