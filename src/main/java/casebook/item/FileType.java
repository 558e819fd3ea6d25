package casebook.item;

import java.nio.charset.StandardCharsets;

/** The types of files that can be handed in, each known by its content. */
public enum FileType {
    PDF("pdf", "application/pdf") {
        @Override
        boolean fits(byte[] bytes) {
            return starts(bytes, '%', 'P', 'D', 'F', '-');
        }
    },
    PNG("png", "image/png") {
        @Override
        boolean fits(byte[] bytes) {
            return starts(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
        }
    },
    JPEG("jpeg", "image/jpeg") {
        @Override
        boolean fits(byte[] bytes) {
            return starts(bytes, 0xFF, 0xD8, 0xFF);
        }
    },
    TEXT("text", "text/plain") {
        @Override
        boolean fits(byte[] bytes) {
            for (byte one : bytes) {
                if (one >= 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t') {
                    return false;
                }
            }
            return new String(bytes, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0;
        }
    };

    private final String lexical;
    private final String media;

    FileType(String lexical, String media) {
        this.lexical = lexical;
        this.media = media;
    }

    /** The name that files and JSON use. */
    public String lexical() {
        return lexical;
    }

    /** The media type. */
    public String media() {
        return media;
    }

    /** Whether content is of this type. */
    abstract boolean fits(byte[] bytes);

    private static boolean starts(byte[] bytes, int... signs) {
        if (bytes.length < signs.length) {
            return false;
        }
        for (int at = 0; at < signs.length; at++) {
            if ((bytes[at] & 0xFF) != signs[at]) {
                return false;
            }
        }
        return true;
    }
}
