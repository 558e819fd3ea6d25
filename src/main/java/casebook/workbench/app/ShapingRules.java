package casebook.workbench.app;

import casebook.content.app.ReadingLexicons;
import casebook.platform.SystemTask;
import casebook.workbench.Drafting;
import casebook.workbench.Shaping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The rules by which drafts are shaped on this server. */
@SystemTask
@ApplicationScoped
class ShapingRules {
    private final ReadingLexicons lexicons;
    private final Drafting drafting;

    @Inject
    ShapingRules(ReadingLexicons lexicons, Drafting drafting) {
        this.lexicons = lexicons;
        this.drafting = drafting;
    }

    Shaping shaping() {
        return new Shaping(lexicons.all(), drafting);
    }
}
