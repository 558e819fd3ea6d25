package casebook.workbench;

import casebook.commentary.Removal;

/** A removal that was undone. @param passage the id of the passage that it became */
public record Restored(Removal removal, String passage) {}
