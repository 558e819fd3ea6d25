package casebook.cases;

import java.util.List;

/** The instructor's companion to the case, as Markdown under its fixed headings. Staff only. */
public record TeachingNote(List<NoteSection> sections) {

    public record NoteSection(String heading, String markdown) {}

    /** The headings that a note may have, in their order. */
    public static final List<String> HEADINGS = List.of(
            "Synopsis",
            "Objectives and items",
            "Teaching plans",
            "Board plan",
            "Opening question",
            "Probes and anticipated answers",
            "Errors students make",
            "When to open parts B and C",
            "Weaknesses of the source",
            "Role-play briefs",
            "Paper prompt",
            "Check before class");

    public TeachingNote {
        sections = List.copyOf(sections);
    }
}
