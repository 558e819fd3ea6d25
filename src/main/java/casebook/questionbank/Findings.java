package casebook.questionbank;

import casebook.shared.Diagnostic;
import casebook.shared.Severity;
import casebook.shared.Where;
import java.util.ArrayList;
import java.util.List;

/** Collects what the rules find. */
final class Findings {

    private final List<Diagnostic> found = new ArrayList<>();

    void error(String rule, String message, Where where) {
        add(rule, Severity.ERROR, message, where);
    }

    void warn(String rule, String message, Where where) {
        add(rule, Severity.WARNING, message, where);
    }

    void note(String rule, String message, Where where) {
        add(rule, Severity.NOTE, message, where);
    }

    /** A point that only a person can judge. */
    void review(String rule, String message, Where where) {
        add(rule, Severity.REVIEW, message, where);
    }

    private void add(String rule, Severity severity, String message, Where where) {
        if (!LintRule.valueOf(rule).allows(severity)) {
            throw new IllegalStateException("the guide has no " + severity + " under " + rule);
        }
        found.add(new Diagnostic(rule, severity, message, where));
    }

    List<Diagnostic> all() {
        return found;
    }
}
