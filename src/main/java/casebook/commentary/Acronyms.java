package casebook.commentary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Short forms that the text itself explains: "Baloch Liberation Front (BLF)", "BLF (Baloch Liberation Front)". */
final class Acronyms {

    private final String text;
    private final Map<String, String> meaning = new HashMap<>();
    private final Set<String> common = new HashSet<>();

    Acronyms(String text) {
        this.text = text;
    }

    /** The key of what an acronym stands for, or the key given when the text explains none. */
    String meaningOf(String acronym, String key) {
        return meaning.getOrDefault(acronym, key);
    }

    /** Whether the text explains it as an abbreviation of words that are no name. */
    boolean isCommon(String acronym) {
        return common.contains(acronym) && !meaning.containsKey(acronym);
    }

    /** Takes in the definitions of one sentence, whose names were found under these keys. */
    void read(List<Word> words, List<NameFound> found, List<String> keys) {
        for (int i = 0; i < found.size(); i++) {
            NameFound one = found.get(i);
            if (!isBracketed(words, one)) {
                continue;
            }
            boolean follows = i > 0 && found.get(i - 1).to() == one.from();
            boolean single = one.to() - one.from() == 1;
            if (single && isShort(words.get(one.from()))) {
                if (follows && isLonger(found.get(i - 1))) {
                    meaning.putIfAbsent(words.get(one.from()).text(), keys.get(i - 1));
                } else if (!follows && one.known() == null) {
                    common.add(words.get(one.from()).text());
                }
            } else if (follows
                    && isLonger(one)
                    && isShort(words.get(found.get(i - 1).from()))) {
                meaning.putIfAbsent(words.get(found.get(i - 1).from()).text(), keys.get(i));
            }
        }
    }

    private static boolean isLonger(NameFound found) {
        return found.to() - found.from() > 1;
    }

    private static boolean isShort(Word word) {
        int capitals = 0;
        for (char c : word.text().toCharArray()) {
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals > 1 && word.text().length() <= 10;
    }

    private boolean isBracketed(List<Word> words, NameFound found) {
        String gap = words.get(found.from()).gap();
        int end = words.get(found.to() - 1).end();
        boolean opened = gap.endsWith("(") || gap.endsWith("(\u2018") || gap.endsWith("(\u201c") || gap.endsWith("(\"");
        String closers = "),;\u2019\u201d\"";
        return opened && end < text.length() && closers.indexOf(text.charAt(end)) >= 0;
    }
}
