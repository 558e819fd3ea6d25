package casebook.item;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file within a response: {@code data:application/pdf;name=essay.pdf;base64,…}.
 *
 * @param name as the candidate's machine called it, without a folder
 * @param url the whole
 */
public record HandedIn(FileType type, String name, byte[] bytes, String url) {

    private static final Pattern FORM = Pattern.compile(
            "data:([a-z]+/[a-z]+);name=([^;,/\\\\\\p{Cntrl}\"<>&]{1,100});base64,([A-Za-z0-9+/]+={0,2})");

    /** Longer than any form of a file of {@link UploadInteraction#LARGEST}. */
    private static final int LONGEST = UploadInteraction.LARGEST / 3 * 4 + 400;

    /** Whether a text means to be a file. */
    public static boolean isMeant(String text) {
        return text.startsWith("data:");
    }

    /** The file, when the text is one and holds what its type says. */
    public static Optional<HandedIn> of(String text) {
        Matcher form = FORM.matcher(text);
        if (text.length() > LONGEST || !form.matches()) {
            return Optional.empty();
        }
        return Arrays.stream(FileType.values())
                .filter(type -> type.media().equals(form.group(1)))
                .findFirst()
                .flatMap(type -> bytes(form.group(3))
                        .filter(type::fits)
                        .map(bytes -> new HandedIn(type, form.group(2), bytes, text)));
    }

    private static Optional<byte[]> bytes(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
