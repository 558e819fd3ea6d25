package casebook.platform;

import jakarta.json.JsonArray;

/**
 * One kind of what is held about a person.
 *
 * @param name of its file without the ending, such as {@code notes}; {@code data.file.} and this name is the key of the
 *     words that say what is in it
 * @param rows one object for each thing that is held
 */
public record PersonalFile(String name, JsonArray rows) {}
