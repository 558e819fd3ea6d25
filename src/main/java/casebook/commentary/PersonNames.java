package casebook.commentary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells names of persons, as bylines write them, from headings and other lines of capitalised words. */
final class PersonNames {

    private static final Pattern HONORIFICS = Pattern.compile(
            "^(?:(?:Prof(?:essor)?|Dr|Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady|Baroness|Amb(?:assador)?|Gen(?:eral)?|Maj(?:or)?|Lt|"
                    + "Lieutenant|Col(?:onel)?|Capt(?:ain)?|Brig(?:adier)?|Adm(?:iral)?|Rear|Vice|Air|Marshal|Cdr|Commander|Rev|"
                    + "Hon|H\\.E|Sen(?:ator)?|Rep|Justice|Shri|Smt)\\.?\\s+(?:\\((?:retd?|ret'd)\\.?\\)\\s+)?)+");
    private static final Pattern LETTERS_AFTER =
            Pattern.compile("(?:,?\\s+(?:Ph\\.?D|MP|MEP|Jr|Sr|II|III|QC|KC|OBE|CBE|M\\.?A|\\(retd?\\.?\\))\\.?)+$");
    private static final Pattern TOKEN = Pattern.compile(
            "\\p{Lu}\\.|(?:\\p{Lu}\\.){2,4}|\\p{Lu}[\\p{L}\\p{M}'\u2019-]*\\.?|(?:d|D|O|o)['\u2019]\\p{Lu}[\\p{L}\\p{M}-]*"
                    + "|(?:al|el|as|ar|ash|ad|an|az|bin|ben)-\\p{Lu}[\\p{L}\\p{M}'\u2019-]*");
    private static final Set<String> PARTICLES = words(
            "de da do dos das del della di du la le van von der den ter ten bin bint ibn ben al el af av zu y e abu st");
    private static final Set<String> NOT_NAMES =
            words("the a an of and for in on at by to with from is are was why how "
                    + "what when where who war wars peace crisis policy policies security opinion opinions analysis commentary report "
                    + "review news world politics middle east eastern west western north northern south southern central asia africa "
                    + "europe america pacific gulf international global regional foreign affairs summary introduction background key "
                    + "points point takeaways executive conclusion conclusions energy water new next related share read reading more "
                    + "about contact home latest editorial editor editors staff team board desk institute institution university college "
                    + "centre center foundation council press post times journal herald tribune gazette chronicle daily weekly magazine "
                    + "observer express monitor bulletin quarterly forum blog standard guardian telegraph ledger courier dispatch "
                    + "department school programme program studies study research fellow professor director senior junior associate "
                    + "lecturer author authors writer contributor comments comment subscribe newsletter print email facebook twitter "
                    + "linkedin whatsapp telegram instagram youtube menu search login sign advertisement photo image credit our your its "
                    + "their his her this that these those strategic economic political military diplomatic national domestic "
                    + "dilemma options challenge challenges question questions future past present history lessons stakes road way "
                    + "ahead risk risks cost costs price game power powers deal deals trade sanctions talks border conflict strikes "
                    + "attack attacks response options deterrence diplomacy reality myth logic limits end beginning state states "
                    + "government united republic minister ministry president prime army navy air force part chapter section table "
                    + "figure box note notes editor's monday tuesday wednesday thursday friday saturday sunday");

    /** Ordinary words that are surnames too: taken as such after "By". */
    private static final Set<String> SURNAMES_TOO =
            words("west north price power powers road page press past post guardian king box fellow way deal");

    private static final int LONGEST = 300;

    private PersonNames() {}

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.split(" ")));
    }

    /** A name without titles and letters after it, capitals made ordinary: {@code Prof. JANE DOE} is {@code Jane Doe}. */
    static String bare(String marked) {
        String text = marked.replaceFirst("[*\u2020\u2021\u00b9\u00b2\u00b3]+$", "");
        if (text.length() > LONGEST) {
            return text.strip();
        }
        String name = HONORIFICS.matcher(text.strip()).replaceFirst("");
        name = LETTERS_AFTER.matcher(name).replaceFirst("").strip();
        name = name.replaceAll("[,;:.]+$", name.matches(".*\\b\\p{Lu}\\.$") ? "." : "")
                .strip();
        return PlainWords.isAllCapitals(name) && name.length() > 4 ? capitalised(name) : name;
    }

    private static String capitalised(String name) {
        StringBuilder text = new StringBuilder(name.length());
        boolean inside = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            text.append(inside ? Character.toLowerCase(c) : c);
            inside = Character.isLetter(c) || (c == '\'' || c == '\u2019') && i > 2 && inside && text.length() > 3;
        }
        return text.toString();
    }

    /** Whether the text is written as the name of one person: two to five words, none of them an ordinary one. */
    static boolean isName(String text) {
        return isName(text, false);
    }

    private static boolean isName(String text, boolean afterCue) {
        if (text.length() > LONGEST) {
            return false;
        }
        String name = HONORIFICS.matcher(text.strip()).replaceFirst("");
        name = LETTERS_AFTER.matcher(name).replaceFirst("").strip();
        String[] tokens = name.split("\\s+");
        if (tokens.length < 2 || tokens.length > 6 || name.length() > 60) {
            return false;
        }
        int capitalised = 0;
        for (String token : tokens) {
            String lower = token.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            if (PARTICLES.contains(lower)) {
                continue;
            }
            if (token.matches("[IVXLC]{2,}") && capitalised < 2) {
                return false;
            }
            if (!TOKEN.matcher(token).matches()
                    || NOT_NAMES.contains(lower) && !(afterCue && SURNAMES_TOO.contains(lower))) {
                return false;
            }
            capitalised++;
        }
        String last = tokens[tokens.length - 1];
        return capitalised >= 2
                && !PARTICLES.contains(last.toLowerCase(Locale.ROOT))
                && last.replace(".", "").length() > 1;
    }

    /** The names of a list such as {@code Jane Doe, John Roe and Li Wei, Harbour Institute}; stops where a part is none. */
    static List<String> list(String text) {
        return list(text, false);
    }

    /** The same of what stands after a word such as "By", where ordinary words may be surnames. */
    static List<String> afterCue(String text) {
        return list(text, true);
    }

    private static List<String> list(String text, boolean afterCue) {
        List<String> names = new ArrayList<>();
        if (text.length() > LONGEST) {
            return names;
        }
        String parted = LETTERS_AFTER
                .matcher(text.strip().replaceFirst("[*\u2020\u2021\u00b9\u00b2\u00b3]+$", ""))
                .replaceFirst("");
        for (String part : parted.split(
                "\\s*(?:,\\s*(?:and|&)\\s+|,|;|/|\\||\u00b7|\u2022|\\s&\\s|\\s(?:and|AND|And|with|und|et)\\s)\\s*")) {
            if (part.isBlank() || LETTERS_AFTER.matcher(" " + part).matches()) {
                continue;
            }
            if (!isName(part, afterCue)) {
                break;
            }
            names.add(bare(part));
        }
        return names;
    }

    /** Whether the text holds nothing but names. */
    static boolean isList(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        List<String> names = list(text);
        int words = names.stream().mapToInt(PlainWords::count).sum();
        String plain = Arrays.stream(text.split("[,;&/|\u00b7\u2022]|\\band\\b|\\bAND\\b"))
                .map(PersonNames::bare)
                .collect(Collectors.joining(" "));
        return !names.isEmpty() && words == PlainWords.count(plain);
    }

    /** Whether two spellings are of one person: the same words, titles and initials apart. */
    static boolean isSame(String one, String other) {
        return key(one).equals(key(other));
    }

    private static String key(String name) {
        return PlainWords.of(bare(name)).stream()
                .filter(word -> word.length() > 1)
                .collect(Collectors.joining(" "));
    }
}
