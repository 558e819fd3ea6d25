package casebook.interchange.source;

import casebook.commentary.Metadata;

/**
 * What was read from a file.
 *
 * @param text its text, where headings begin with {@code #} and entries of lists with {@code -}
 * @param said what the file's own description says of it
 */
public record RawText(String text, Metadata said) {}
