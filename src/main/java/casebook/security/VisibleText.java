package casebook.security;

/** What names of people may be made of, so that no name can hide, turn round or imitate another on a page. */
public final class VisibleText {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private VisibleText() {}

    /** True when the text has control, bidirectional or other invisible characters; the two joiners are letters' own. */
    public static boolean hasHidden(String text) {
        return text.codePoints().anyMatch(VisibleText::isHidden);
    }

    private static boolean isHidden(int c) {
        if (c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
