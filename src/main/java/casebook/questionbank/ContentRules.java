package casebook.questionbank;

import casebook.cases.CalendarWords;
import casebook.item.ForecastInteraction;
import casebook.item.ItemAnchor;
import casebook.item.Kind;
import casebook.questionbank.LintedItem.Role;
import casebook.questionbank.LintedItem.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of an item say: names and numbers, borrowed words, contested law, whose voice speaks. */
record ContentRules(LintedItem linted, LintContext context, Findings findings) {

    private static final Pattern INVENTED = Pattern.compile(
            "\\b(suppose|imagine|hypothetical|fictional|invented|imaginary|assume)", Pattern.CASE_INSENSITIVE);
    private static final Pattern INVENTED_SPEAKER = Pattern.compile(
            "\\b(student|reader|classmate|adviser|colleague|friend|somebody|someone)\\b[^.\u201c\"]{0,60}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WHO_SAID = Pattern.compile(
            "\\b(who (said|says|wrote|claimed|claims)|whose (words|statement|claim|view|argument)|which (actor|source|government|state) (said|says|claim))",
            Pattern.CASE_INSENSITIVE);
    /** A number so followed says how long an answer may be. */
    private static final Pattern LIMIT = Pattern.compile(
            "(?: (?:to|and|or) \\d+|[\u2013-]\\d+)? (?:words|sentences|marks|points|minutes|passages|lines)\\b");

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern CITATION = Pattern.compile(
            "\\b(\\p{Lu}[\\p{L}\u2019'-]+)(?: (?:and|&) \\p{Lu}[\\p{L}\u2019'-]+| et al\\.)?,? \\(((?:19|20)\\d\\d)\\)"
                    + "|\\((\\p{Lu}[\\p{L}\u2019'-]+)(?: (?:and|&) \\p{Lu}[\\p{L}\u2019'-]+| et al\\.)?,? ((?:19|20)\\d\\d)[a-z]?\\)");
    private static final Set<String> EMPHASIS =
            Set.of("not", "except", "least", "most", "best", "all", "and", "or", "i");

    void check() {
        List<CaseWords> cases = linted.item().anchors().stream()
                .filter(ItemAnchor.class::isInstance)
                .map(anchor -> ((ItemAnchor) anchor).caseSlug())
                .distinct()
                .flatMap(slug -> context.words(slug).stream())
                .toList();
        if (!cases.isEmpty()) {
            namesAndNumbersAreGrounded(cases);
            saysNothingFromLaterParts(cases);
            keyIsNotCopied(cases);
        }
        for (Text text : linted.texts()) {
            quotationsAreShort(text);
            citationsAreListed(text);
        }
    }

    /** G3: each number and name of the stem and the key is found in the case or the references. */
    private void namesAndNumbersAreGrounded(List<CaseWords> cases) {
        if (INVENTED.matcher(linted.asked()).find()) {
            return;
        }
        for (Text text : linted.texts()) {
            if (text.isAsked() || text.role() == Role.KEY) {
                Set<String> unknown = new LinkedHashSet<>();
                for (String token : namesAndNumbers(text.text())) {
                    if (cases.stream().noneMatch(words -> words.isWord(English.bare(token))) && !isCited(token)) {
                        unknown.add(token);
                    }
                }
                if (!unknown.isEmpty()) {
                    findings.warn(
                            "G3",
                            "found in neither the case nor the references: " + String.join(", ", unknown),
                            linted.at(text.path()));
                }
            }
        }
    }

    private boolean isCited(String token) {
        return context.isCitedWord(English.bare(token));
    }

    /** Numbers, and words with a capital that do not begin a sentence or a quotation. */
    private static List<String> namesAndNumbers(String text) {
        List<String> found = new ArrayList<>();
        Matcher word = English.wordMatcher(text);
        while (word.find()) {
            String token = word.group();
            boolean number = NUMBER.matcher(token).matches()
                    && token.length() > 1
                    && !LIMIT.matcher(text).region(word.end(), text.length()).lookingAt();
            boolean name = Character.isUpperCase(token.codePointAt(0))
                    && token.length() > 2
                    && !beginsSentence(text, word.start())
                    && !CalendarWords.ALL.contains(English.bare(token))
                    && !EMPHASIS.contains(English.bare(token));
            if (number || name) {
                found.add(token);
            }
        }
        return found;
    }

    private static boolean beginsSentence(String text, int start) {
        int at = start - 1;
        while (at >= 0 && " \n\"'\u201c\u2018([\u2014\u2013*".indexOf(text.charAt(at)) >= 0) {
            if ("\"\u201c\u2018([\u2014\u2013\n".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
            at--;
        }
        return at < 0 || ".!?:;\u2026]".indexOf(text.charAt(at)) >= 0;
    }

    /** G8: no text, rationales included, tells what only a closed part tells. */
    private void saysNothingFromLaterParts(List<CaseWords> cases) {
        String part = linted.item().part();
        for (Text text : linted.texts()) {
            for (String day : Days.of(text.text())) {
                if (!isOwnEnd(day)
                        && cases.stream().noneMatch(words -> words.isOpenText(day, part))
                        && cases.stream().anyMatch(words -> Days.isKnownLater(day, words.teachingCase(), part))) {
                    findings.error(
                            "G8",
                            day + " lies after what part " + part + " tells; the item gives a later part away",
                            linted.at(text.path()));
                }
            }
            for (String name : namesAndNumbers(text.text())) {
                String word = English.bare(name);
                if (Character.isUpperCase(name.codePointAt(0))
                        && cases.stream().anyMatch(words -> words.isWord(word))
                        && cases.stream().noneMatch(words -> words.isOpenWord(word, part))
                        && !isCited(name)) {
                    findings.warn(
                            "G8",
                            "'" + name + "' stands only in a part that opens after " + part
                                    + "; check that nothing is given away",
                            linted.at(text.path()));
                }
            }
        }
    }

    /** A forecast names the day on which it is resolved, which lies ahead. */
    private boolean isOwnEnd(String day) {
        return linted.item().interaction() instanceof ForecastInteraction forecast
                && forecast.resolvesOn() != null
                && Days.isOn(day, forecast.resolvesOn());
    }

    /** G6: the key is in words of our own, unless it is a quotation or the question is who said it. */
    private void keyIsNotCopied(List<CaseWords> cases) {
        if (linted.item().kind() == Kind.EVIDENCE
                || WHO_SAID.matcher(linted.stem()).find()) {
            return;
        }
        linted.texts(Role.KEY).forEach(key -> {
            Set<String> runs = English.runs(English.words(English.unquoted(key.text())), CaseWords.COPIED);
            Optional<String> copied = runs.stream()
                    .filter(run -> cases.stream().anyMatch(words -> words.isCopied(run)))
                    .findFirst();
            copied.ifPresent(run -> findings.warn(
                    "G6",
                    "more than eight words running are copied from the case: '" + run + "'",
                    linted.at(key.path())));
        });
    }

    /** G10: a quotation stays under 25 words. */
    private void quotationsAreShort(Text text) {
        for (String quotation : English.quotations(text.text())) {
            int words = English.count(quotation);
            String before = text.text().substring(0, text.text().indexOf(quotation));
            if (words >= 25 && !INVENTED_SPEAKER.matcher(before).find()) {
                findings.error(
                        "G10", "a quotation of " + words + " words; quote fewer than 25", linted.at(text.path()));
            }
        }
    }

    /** K1: an author and a year in the text are those of a listed work. */
    private void citationsAreListed(Text text) {
        Matcher matcher = CITATION.matcher(text.text());
        while (matcher.find()) {
            String author = name(matcher.group(1) == null ? matcher.group(3) : matcher.group(1));
            String year = matcher.group(2) == null ? matcher.group(4) : matcher.group(2);
            boolean month = CalendarWords.ALL.contains(author.toLowerCase(Locale.ROOT));
            boolean listed = context.references().stream()
                    .anyMatch(reference -> String.valueOf(reference.year()).equals(year)
                            && (reference.title() + " " + String.join(" ", reference.authors())).contains(author));
            if (!month && !listed) {
                findings.error(
                        "K1", "the references hold no work of " + author + " of " + year, linted.at(text.path()));
            }
        }
    }

    private static String name(String author) {
        return author.endsWith("\u2019s") || author.endsWith("'s") ? author.substring(0, author.length() - 2) : author;
    }
}
