package casebook.interchange.qti;

import casebook.shared.Diagnostic;
import casebook.shared.Severity;
import casebook.shared.Where;
import java.util.ArrayList;
import java.util.List;

/** Collects what is found wrong in one file. */
final class Findings {

    private final String file;
    private final List<Diagnostic> found = new ArrayList<>();

    Findings(String file) {
        this.file = file;
    }

    void error(String code, XmlNode node, String message) {
        found.add(Diagnostic.error(code, message, where(node)));
    }

    void warning(String code, XmlNode node, String message) {
        found.add(new Diagnostic(code, Severity.WARNING, message, where(node)));
    }

    void unreadable(int line, String message) {
        found.add(Diagnostic.error("QTI_XML", message, new Where(file, line, 0, "")));
    }

    private Where where(XmlNode node) {
        return new Where(file, node.line(), 0, node.tag());
    }

    List<Diagnostic> all() {
        return List.copyOf(found);
    }
}
