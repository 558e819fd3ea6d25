package casebook.workbench.web;

/** What of the page is asked for. @param source whose text is shown; empty for the first */
record BenchAddress(long draft, String part, String source, String sentence, String edit) {
    String path(String part, String source, String sentence, String edit) {
        return "workbench.xhtml?draft=" + draft + "&part=" + part + (edit.isEmpty() ? "" : "&edit=" + edit)
                + (source.isEmpty() ? "" : "&src=" + source)
                + (sentence.isEmpty() ? "" : "&s=" + sentence);
    }
}
