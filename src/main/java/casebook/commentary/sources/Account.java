package casebook.commentary.sources;

import casebook.commentary.Event;

/**
 * What one source tells of an event.
 *
 * @param source id of the source
 * @param sentence id of the sentence, in that source
 * @param words the sentence
 * @param event the date that the sentence gives it
 */
public record Account(String source, String sentence, String words, Event event) {}
