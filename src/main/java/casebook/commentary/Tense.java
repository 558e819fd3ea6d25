package casebook.commentary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells by its verbs whether a sentence is told as past. */
final class Tense {

    private static final Set<String> PAST = words(
            "was were had did came went took gave made said told held met left fell"
                    + " began broke brought built bought chose drew drove fought flew found got grew kept knew led lost meant paid"
                    + " ran rose sank saw sent shot sold spent spoke stood struck swore taught thought threw understood withdrew won"
                    + " wrote sat slept woke rode hid hung lay forbade forgot froze dealt dug drank fed fled bent blew bound caught clung crept"
                    + " flung forgave foresaw heard knelt laid leapt lent lit overthrew overcame overtook sought shook shrank sang slid sprang"
                    + " stole stuck swam swept swung tore undertook upheld wore wept withheld withstood awoke arose bore beat rang became burnt learnt cut hit put set shut let");

    /** A participle after one of these is no past tense, though an adverb stand between. */
    private static final Set<String> AUXILIARIES = words("has have is are be been being");

    private static final Set<String> ADVERBS = words("not now already also never still just long");
    private static final Set<String> NO_PARTICIPLES = words("need exceed proceed succeed indeed speed breed hundred");

    private Tense() {}

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a word in lower case is a past tense, as far as its form tells. */
    static boolean isPastVerb(String word) {
        return PAST.contains(word) || word.length() > 4 && word.endsWith("ed") && !NO_PARTICIPLES.contains(word);
    }

    /** Whether one of its verbs is a past tense. */
    static boolean isPast(String sentence) {
        boolean after = false;
        int at = 0;
        while (at < sentence.length()) {
            int end = at;
            while (end < sentence.length() && Character.isLetter(sentence.charAt(end))) {
                end++;
            }
            if (end > at) {
                String word = sentence.substring(at, end).toLowerCase(Locale.ROOT);
                boolean deed = word.length() > 4 && word.endsWith("ed") && !NO_PARTICIPLES.contains(word);
                if (PAST.contains(word) && !(after && !word.equals("had")) || deed && !after) {
                    return true;
                }
                after = AUXILIARIES.contains(word) || after && (ADVERBS.contains(word) || word.endsWith("ly"));
            }
            at = end + 1;
        }
        return false;
    }
}
