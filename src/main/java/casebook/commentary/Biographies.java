package casebook.commentary;

import casebook.commentary.Removal.Kind;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what the page says of its authors. */
final class Biographies {

    private static final String DOES =
            "(?:is|are|was|were|has|have|had|serves?|served|teaches|taught|works?|worked|writes?|wrote|leads?|led|directs?|directed|heads?|headed|covers?|covered|"
                    + "researche?s?|studies|studied|holds?|held|speciali[sz]es?|focus(?:es)?|lives?|studied|practises|practices|divides|splits|grew|retired|hails|contributes|publishes|translates|sails|chairs?|runs?|edits?|edited|reports?|reported|joined|co-?(?:founded|hosts|directs|edits|leads)|founded|hosts|advises|lectures|lectured|spent|comments|practi[sc]es|tweets|blogs|can be (?:reached|followed)|currently|previously|recently|formerly|also)";
    private static final Pattern WORK = Pattern.compile(
            "(?iu)\\b(?:fellow|professor|lecturer|reader in|researcher|analyst|journalist|director|columnist|author of|writer|editor|scholar|student|candidate|correspondent|historian|ambassador|diplomat|"
                    + "president|chair|chairman|chairwoman|scientist|economist|consultant|advis[eo]r|officer|general|colonel|admiral|instructor|teacher|reporter|specialist|expert|head of|founder|partner|lawyer|barrister|"
                    + "member of|senior|associate|assistant|coordinator|manager|secretary|minister|envoy|strategist|contributor|commentator|freelance|independent|ph\\.?d|doctoral|graduate|alumn\\w+|dean|principal|executive|"
                    + "book|teaches|based in|research\\w*|visiting|emerit\\w+|intern|trustee|engineer|geographer|anthropologist|sociologist|politician|academic|practitioner|planner|broadcaster|producer|photographer|veteran|captain|commander|chief|deputy|department|"
                    + "university|institute|centre|center|foundation|college|school of|covers|writes|teaches|reports|edits|lives in|hosts|programme|translator|essayist|poet|novelist|activist|campaigner|film-?maker|physician|doctor|nurse|priest|pastor|navigator|sailor|skipper|pilot|trader|banker|negotiator|mediator|judge|lawmaker|parliamentarian|soldier|aid worker|humanitarian|farmer|observer|blogger|podcaster|cartographer|statistician|demographer|philosopher|linguist|psychologist|civil servant|organi[sz]er|entrepreneur|investor|sea captain|pundit|columns?|years? (?:as|in)|newsletter|novel|memoir|program|writes (?:on|about|for|from)|served (?:as|in))\\b");
    private static final Pattern UNNAMED = Pattern.compile(
            "(?iu)^\\W*(?:(?:about the authors?|author bio|bio|about)\\s?[:\u2014\u2013-]\\s*)?(?:the (?:author|writer|columnist|contributor|essayist)s?|(?:both )?authors|this writer)\\b,? (?:[^.]{0,80},? )?"
                    + DOES + "\\b");
    private static final Pattern LABELLED = Pattern.compile(
            "(?iu)^\\W*(?:about (?:the )?(?:authors?|writers?|contributors?)|(?:about me|who (?:we are|i am|am i))|notes? on (?:the )?(?:contributors?|authors?)|author'?s? (?:bio|note|profile|information|affiliation)|bio(?:graphy)?|contributors?)\\s?(?:[:|]|[\u2014\u2013-] )\\s*");
    private static final Pattern NAMED = Pattern.compile(
            "^\\W*((?:\\p{Lu}|(?:al|el|de|van|von|bin)[ -])[^.:;!?()\u2014]{2,90}?(?:\\b\\p{Lu}\\.[^.:;!?()\u2014]{1,60}?){0,3}),?\\s+(?:\\([^)]{1,80}\\)\\s*)?(?:,\\s[^.]{3,140},\\s+)?"
                    + "(?i:" + DOES + ")\\b");
    private static final Pattern PRONOUN = Pattern.compile("^(?:He|She|They|His|Her|Their)\\s");
    private static final int LONGEST = 130;

    private Biographies() {}

    static boolean tellsWork(String text) {
        return WORK.matcher(text).find();
    }

    /** Whether a name is followed by what its bearer is or does. */
    static boolean tellsDeed(String text) {
        return NAMED.matcher(text).find();
    }

    /** Marks biographies outside the body, from both ends inwards, and those of known authors wherever they stand. */
    static void mark(Sheet sheet) {
        // with authors known, somebody else's life is part of the argument
        boolean anybody = sheet.authors.isEmpty();
        for (int i = sheet.size() - 1; i >= 0 && !(sheet.isProse(i) && !isOutside(sheet, i, anybody)); i--) {
            if (sheet.isFree(i) && isOutside(sheet, i, anybody)) {
                take(sheet, i);
            }
        }
        for (int i = 0; i < Math.min(sheet.size(), 15); i++) {
            if (sheet.isFree(i)
                    && isOutside(sheet, i, anybody)
                    && (i < sheet.firstProse() || opensWithBiography(sheet, i))) {
                take(sheet, i);
            }
        }
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.isFree(i) && sheet.at(i).words() <= LONGEST && sheet.isLine(i) && isOfKnown(sheet, i)) {
                take(sheet, i);
            }
        }
    }

    /** The first paragraph may be a biography if more than enough text follows. */
    private static boolean opensWithBiography(Sheet sheet, int i) {
        return i == sheet.firstProse() && sheet.at(i).words() <= 80 && sheet.lastProse() > i + 1;
    }

    private static boolean isOutside(Sheet sheet, int i, boolean anybody) {
        Block block = sheet.at(i);
        if (block.words() > LONGEST || !sheet.isLine(i)) {
            return false;
        }
        String text = block.text();
        if (LABELLED.matcher(text).find() || UNNAMED.matcher(text).find()) {
            return true;
        }
        if (isOfKnown(sheet, i)) {
            return true;
        }
        String name = name(text);
        boolean strict =
                name != null && PersonNames.isList(name) && WORK.matcher(text).find();
        return strict
                && (anybody || isAuthor(sheet, Objects.requireNonNullElse(name, "")) || isAfterLabel(sheet, i))
                && (isAfterLabel(sheet, i) || tellsOffice(text));
    }

    /** Whether a block reads like a biography, whoever it is of. */
    static boolean isLike(Block block) {
        if (block.text().length() > 1200) {
            return false;
        }
        String name = name(block.text());
        return block.words() <= LONGEST
                && (UNNAMED.matcher(block.text()).find()
                        || LABELLED.matcher(block.text()).find()
                        || name != null && PersonNames.isList(name) && tellsOffice(block.text()));
    }

    private static boolean tellsOffice(String text) {
        String first = text.substring(0, Math.min(text.length(), 220));
        return WORK.matcher(first).find()
                && first.matches(
                        "(?su).*\\b(?:at|of|with|for|in|from|on|based|author|writer|journalist|historian|analyst|researcher|consultant|columnist)\\b.*");
    }

    private static boolean isAfterLabel(Sheet sheet, int i) {
        return i > 0
                && (sheet.is(i - 1, Kind.BIOGRAPHY)
                        || sheet.is(i - 1, Kind.BYLINE)
                        || sheet.is(i - 1, Kind.FURNITURE)
                                && sheet.text(i - 1)
                                        .matches(
                                                "(?iu)^\\W*(?:about|the |written|contributors?|authors?|bio).{0,30}$"));
    }

    private static @Nullable String name(String text) {
        Matcher named = NAMED.matcher(LABELLED.matcher(text).replaceFirst(""));
        if (!named.find()) {
            return null;
        }
        String name = named.group(1).strip();
        int comma = name.indexOf(',');
        return comma > 0 && !PersonNames.isList(name) ? name.substring(0, comma) : name;
    }

    private static boolean isAuthor(Sheet sheet, String name) {
        List<String> names = PersonNames.list(name);
        return !names.isEmpty()
                && sheet.authors.stream().anyMatch(author -> PersonNames.isSame(author.name(), names.getFirst()));
    }

    /** A block that begins with a known author's name, or with title and surname, and says what that person is. */
    private static boolean isOfKnown(Sheet sheet, int i) {
        String text = LABELLED.matcher(sheet.text(i)).replaceFirst("");
        String start =
                PersonNames.bare(text.substring(0, Math.min(text.length(), 90)).replaceFirst("['\u2019]s(?= )", ""));
        for (Author author : sheet.authors) {
            String[] parts = author.name().split(" ");
            String surname = parts[parts.length - 1];
            boolean full = startsWith(start, author.name());
            boolean short_ = text.contains(surname)
                            && text.matches(
                                    "(?su)^(?:Dr|Prof|Professor|Mr|Ms|Mrs|Ambassador|General|Sir|Dame)\\.? (?:\\S+ )?"
                                            + Pattern.quote(surname) + "\\b.*")
                    || text.startsWith(surname + " ");
            boolean plainly =
                    full && i > sheet.lastProse() - 3 && text.matches("(?su)^[^.,]{3,60}? (?i:" + DOES + ")\\b.*");
            if ((full || short_)
                    && (plainly || WORK.matcher(text).find())
                    && text.matches("(?su)^.{3,160}?\\b(?i:" + DOES + ")\\b.*|^[^.]{3,60}[,|\u2014\u2013:(-].*")
                    && !text.matches("(?su)^[\\p{L} .'-]{3,40}: .*[?].*")) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(String text, String name) {
        List<String> wanted = PlainWords.of(name);
        List<String> have = PlainWords.of(text);
        return have.size() >= wanted.size() && have.subList(0, wanted.size()).equals(wanted);
    }

    private static void take(Sheet sheet, int i) {
        String text = LABELLED.matcher(sheet.text(i)).replaceFirst("");
        sheet.remove(i, Kind.BIOGRAPHY, "says who an author is");
        boolean known = share(sheet, text);
        String name = name(text);
        if (!known && name != null) {
            List<String> names = PersonNames.list(name);
            names.forEach(one -> sheet.author(one, text));
        } else if (!known
                && sheet.authors.size() == 1
                && (UNNAMED.matcher(text).find() || PRONOUN.matcher(text).find())) {
            sheet.author(sheet.authors.getFirst().name(), text);
        }
    }

    /** Gives each known author the sentences from the first that names him or her to the next that names another. */
    private static boolean share(Sheet sheet, String text) {
        java.util.Map<String, StringBuilder> lives = new java.util.LinkedHashMap<>();
        StringBuilder life = new StringBuilder();
        for (Span span : Segmenting.spans(text)) {
            String sentence = span.of(text);
            for (Author author : sheet.authors) {
                String surname = author.name().substring(author.name().lastIndexOf(' ') + 1);
                if (sentence.contains(surname)) {
                    life = lives.computeIfAbsent(author.name(), unknown -> new StringBuilder());
                }
            }
            life.append(life.isEmpty() ? "" : " ").append(sentence);
        }
        lives.forEach((name, told) -> sheet.author(name, told.toString()));
        return !lives.isEmpty();
    }
}
