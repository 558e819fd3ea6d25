package casebook.item;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A picture or sound that stands beside items. It is known by its content: the type by how it begins, the name by its
 * SHA-256, so that the same file is kept once. SVG is none of the types, since it may hold script.
 *
 * @param name 32 hexadecimal digits, a point and the type's ending
 */
public record MediaFile(String name, Type type, byte[] bytes) {

    /** The most that one may have, in bytes. */
    public static final int LARGEST = 2 * 1024 * 1024;

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}\\.(png|jpg|gif|webp|mp3|ogg|wav)");
    private static final int DIGITS = 32;

    /** What browsers show and play by themselves. */
    public enum Type {
        PNG("png", "image/png"),
        JPEG("jpg", "image/jpeg"),
        GIF("gif", "image/gif"),
        WEBP("webp", "image/webp"),
        MP3("mp3", "audio/mpeg"),
        OGG("ogg", "audio/ogg"),
        WAV("wav", "audio/wav");

        private final String ending;
        private final String media;

        Type(String ending, String media) {
            this.ending = ending;
            this.media = media;
        }

        /** The media type. */
        public String media() {
            return media;
        }

        public boolean isPicture() {
            return media.startsWith("image/");
        }

        /** By how the content begins. */
        static Optional<Type> of(byte[] bytes) {
            String start = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
            boolean riff = start.startsWith("RIFF") && start.length() >= 12;
            return Arrays.stream(values())
                    .filter(type -> switch (type) {
                        case PNG -> start.startsWith("\u0089PNG\r\n\u001a\n");
                        case JPEG -> start.startsWith("\u00ff\u00d8\u00ff");
                        case GIF -> start.startsWith("GIF87a") || start.startsWith("GIF89a");
                        case WEBP -> riff && start.startsWith("WEBP", 8);
                        case WAV -> riff && start.startsWith("WAVE", 8);
                        case OGG -> start.startsWith("OggS");
                        case MP3 -> start.startsWith("ID3") || isFrame(bytes);
                    })
                    .findFirst();
        }

        /** Eleven bits set, version and layer known: a frame of MPEG audio without a tag before it. */
        private static boolean isFrame(byte[] bytes) {
            return bytes.length > 3
                    && (bytes[0] & 0xFF) == 0xFF
                    && (bytes[1] & 0xE0) == 0xE0
                    && (bytes[1] & 0x18) != 0x08
                    && (bytes[1] & 0x06) == 0x02;
        }

        private static Type ofName(String name) {
            return Arrays.stream(values())
                    .filter(type -> name.endsWith("." + type.ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The file of some content; empty when it is of no type that is known, has nothing in it, or too much. */
    public static Optional<MediaFile> of(byte[] bytes) {
        return bytes.length > LARGEST
                ? Optional.empty()
                : Type.of(bytes).map(type -> new MediaFile(digest(bytes) + "." + type.ending, type, bytes));
    }

    /** Whether a text can be the name of one. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** The type that a name tells. @throws java.util.NoSuchElementException when it is no name */
    public static Type typeOf(String name) {
        return Type.ofName(name);
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
