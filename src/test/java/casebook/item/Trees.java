package casebook.item;

/** What the trees of all items have in common. */
final class Trees {

    private Trees() {}

    /** The fields of an item of a kind: those that all kinds have, and the given ones. */
    static String tree(String kind, double marks, String fields) {
        return """
                {"format": 1, "slug": "canary-slug", "title": "Canary title", "kind": "%s", "marks": %s,
                 "concept": "canary-concept", "concepts": ["canary-second"], "objective": "canary LO5", "level": "apply",
                 "expectedFacility": 0.55, "author": "Canary Author", "reviewer": "Canary Reviewer",
                 "status": "reviewed", "licence": "CC-BY-4.0 canary", "part": "A",
                 "anchors": [{"case": "iran-pakistan-2024", "passage": "p-recall", "quote": "canary quote", "prefix": "x"},
                             {"reference": "canary-1966"}],
                 "references": ["canary-1966"], "lint": [{"rule": "O5", "why": "canary why"}],
                 "rationale": "Canary rationale of the whole.", "stimulus": "A *scenario*.", "prompt": "What was it?",
                 %s}""".formatted(kind, marks, fields);
    }

    static final String FOUR = """
            [{"id": "canary-a", "text": "a signal", "key": true, "rationale": "canary why"},
             {"id": "canary-b", "text": "a severance", "rationale": "canary why not", "misconception": "canary-one"},
             {"id": "canary-c", "text": "an expulsion", "rationale": "canary why not", "misconception": "canary-two"},
             {"id": "canary-d", "text": "a summons", "rationale": "canary why not", "misconception": "canary-two"}]""";
}
