package casebook.platform;

/**
 * A file that a job has made.
 *
 * @param name to save it under
 * @param mediaType such as {@code text/csv;charset=UTF-8}
 */
public record JobFile(String name, String mediaType, byte[] content) {}
