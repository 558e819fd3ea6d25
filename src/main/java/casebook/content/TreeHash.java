package casebook.content;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/**
 * The hash by which the loader knows content again: SHA-256 over the tree with sorted members, so that neither the order
 * of keys in a file nor its layout makes a new version. Unlike RFC 8785 it takes fractions, as exact decimals.
 */
public final class TreeHash {
    private TreeHash() {}

    /** 64 lower-case hexadecimal digits. */
    public static String of(JsonValue tree) {
        StringBuilder text = new StringBuilder();
        append(tree, text);
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void append(JsonValue value, StringBuilder text) {
        switch (value.getValueType()) {
            case OBJECT -> {
                text.append('{');
                new TreeMap<>((JsonObject) value).forEach((name, member) -> {
                    text.append(name.length()).append(':').append(name).append('=');
                    append(member, text);
                });
                text.append('}');
            }
            case ARRAY -> {
                text.append('[');
                value.asJsonArray().forEach(element -> {
                    append(element, text);
                    text.append(',');
                });
                text.append(']');
            }
            case STRING -> {
                String words = ((JsonString) value).getString();
                text.append('"').append(words.length()).append(':').append(words);
            }
            case NUMBER ->
                text.append(((JsonNumber) value)
                        .bigDecimalValue()
                        .stripTrailingZeros()
                        .toPlainString());
            case TRUE -> text.append("true");
            case FALSE -> text.append("false");
            case NULL -> text.append("null");
        }
    }
}
