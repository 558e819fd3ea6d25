package casebook.workbench.app;

import casebook.content.app.ReadingSharedLists;
import casebook.platform.SystemTask;
import casebook.workbench.Drafting;
import casebook.workbench.Shaping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The rules by which drafts are shaped on this server. */
@SystemTask
@ApplicationScoped
class ShapingRules {
    private final ReadingSharedLists lists;
    private final Drafting drafting;

    @Inject
    ShapingRules(ReadingSharedLists lists, Drafting drafting) {
        this.lists = lists;
        this.drafting = drafting;
    }

    Shaping shaping() {
        return new Shaping(lists.lists().lexicons(), drafting);
    }
}
