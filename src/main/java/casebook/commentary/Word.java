package casebook.commentary;

/**
 * A word or number of a text, without a possessive ending.
 *
 * @param start UTF-16 index, inclusive
 * @param end UTF-16 index, exclusive; the possessive ending lies behind it
 * @param text as it stands
 * @param lower in lower case, with straight apostrophes
 * @param gap what stands between the word before (its possessive ending taken off) and this one
 * @param possessive whether an ending such as {@code ’s} follows
 */
record Word(int start, int end, String text, String lower, String gap, boolean possessive) {

    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Two or more letters or digits, no small letter but perhaps a last plural s. */
    boolean isAcronym() {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (Character.isLowerCase(c) && !(i == text.length() - 1 && c == 's' && i > 1)) {
                return false;
            }
        }
        return capitals > 1;
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    /** Joined to the word before by a hyphen. */
    boolean isGlued() {
        return gap.length() == 1 && "-\u2010\u2011".contains(gap);
    }

    /** Whether nothing but a space, a hyphen or the stop of an initial parts it from the word before. */
    boolean isNextTo(Word before) {
        return gap.equals(" ")
                || isGlued()
                || gap.equals(". ") && (before.text.length() <= 4 && before.isCapital())
                || gap.equals(" & ");
    }

    boolean follows(char mark) {
        return gap.indexOf(mark) >= 0;
    }
}
