package casebook.item.json;

import casebook.shared.Diagnostic;
import casebook.shared.Places;
import java.util.ArrayList;
import java.util.List;

/** All that is wrong with one tree. */
final class Findings {

    private final Places places;
    private final List<Diagnostic> found = new ArrayList<>();

    Findings(Places places) {
        this.places = places;
    }

    void error(String code, String path, String message) {
        found.add(Diagnostic.error(code, message, places.at(path)));
    }

    List<Diagnostic> all() {
        return List.copyOf(found);
    }
}
