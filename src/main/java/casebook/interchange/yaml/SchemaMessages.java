package casebook.interchange.yaml;

import dev.harrel.jsonschema.Error;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a schema's complaint means, in the words of somebody who writes these files. */
final class SchemaMessages {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** Keywords that only sum up complaints that are reported by themselves. */
    private static final Set<String> SUMMARIES = Set.of("allOf", "if", "then", "else", "properties", "items", "$ref");

    /** What a pattern of our schemas asks for. */
    private static final Map<String, String> PATTERNS = Map.of(
            "[\\S]", "must not be blank",
            "[^[A-Z]$]", "must be one capital letter, the id of a part",
            "[^[a-z0-9]+(-[a-z0-9]+)*$]", "must be lower-case words joined by hyphens",
            "[^[0-9]{4}-[0-9]{2}-[0-9]{2}$]", "must be a date such as 2024-01-17",
            "[^PT([0-9]+H)?([0-9]+M)?$]", "must be a time such as PT20M");

    private SchemaMessages() {}

    static boolean looksLikeDate(String text) {
        return DATE.matcher(text).matches();
    }

    static boolean repeatsOthers(Error error) {
        return error.getKeyword() != null && SUMMARIES.contains(error.getKeyword());
    }

    static boolean isUnknownKey(Error error) {
        String rule = error.getSchemaLocation();
        return rule.endsWith("/additionalProperties") || rule.endsWith("/unevaluatedProperties");
    }

    static String message(Error error, String path) {
        String key = path.substring(path.lastIndexOf('.') + 1);
        if (isUnknownKey(error)) {
            return "the key '" + key + "' is not known here; see the schema for those that are";
        }
        String text = error.getError();
        String name = key.isEmpty() ? "the file" : key;
        return switch (error.getKeyword() == null ? "" : error.getKeyword()) {
            case "required" -> name + " lacks " + bracketed(text);
            case "type" -> name + " " + type(text);
            case "enum" -> name + " must be one of " + bracketed(text);
            case "const" -> name + " must be " + text.replace("Expected ", "");
            case "pattern" -> name + " " + pattern(text);
            default -> name + ": " + text;
        };
    }

    private static String bracketed(String text) {
        int from = text.indexOf("[[");
        return from < 0 ? text : text.substring(from + 2, text.length() - 2);
    }

    private static String type(String text) {
        String hint = text.contains("should be [string]") && !text.contains("[array]") && !text.contains("[object]")
                ? "; put text in quotes"
                : "";
        return text.replace("Value is [", "is ")
                        .replace("] but should be [", ", but must be ")
                        .replace("]", "")
                + hint;
    }

    private static String pattern(String text) {
        return PATTERNS.entrySet().stream()
                .filter(entry -> text.endsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(text);
    }
}
