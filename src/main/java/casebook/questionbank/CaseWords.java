package casebook.questionbank;

import casebook.cases.Actor;
import casebook.cases.Alias;
import casebook.cases.Passage;
import casebook.cases.TeachingCase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be asked of a case's vocabulary again and again, worked out once: words and runs of words for each part. */
final class CaseWords {

    /** G6 counts runs longer than eight words as copied. */
    static final int COPIED = 9;

    private static final Pattern ACRONYM = Pattern.compile("\\b[A-Z]{2,7}s?\\b");

    private final TeachingCase whole;
    private final Map<String, Passage> passages = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Set<String> runs = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> acronyms = new HashSet<>();

    CaseWords(TeachingCase whole) {
        this.whole = whole;
        whole.anchorable().forEach(passage -> {
            passages.put(passage.id(), passage);
            List<String> read = English.words(passage.text());
            words.computeIfAbsent(passage.part(), part -> new HashSet<>()).addAll(read);
            runs.addAll(English.runs(read, COPIED));
            explained(passage.text());
        });
        whole.actors().forEach(this::name);
        Set<String> general = new HashSet<>(English.words(whole.title() + " " + whole.dateline()));
        whole.source().authors().forEach(author -> general.addAll(English.words(author)));
        general.addAll(
                English.words(whole.source().title() + " " + whole.source().outlet()));
        words.put("", general);
    }

    private void name(Actor actor) {
        Set<String> first = words.computeIfAbsent(actor.part(), part -> new HashSet<>());
        first.addAll(English.words(actor.name()));
        names.addAll(English.content(actor.name()));
        for (Alias alias : actor.aliases()) {
            first.addAll(English.words(alias.text()));
            names.addAll(English.content(alias.text()));
            acronyms.add(alias.text());
        }
    }

    /** An acronym in brackets after its name, or before them, counts as explained. */
    private void explained(String text) {
        Matcher matcher = ACRONYM.matcher(text);
        while (matcher.find()) {
            boolean bracketed = matcher.start() > 0 && text.charAt(matcher.start() - 1) == '(';
            boolean glossed = text.startsWith(" (", matcher.end());
            if (bracketed || glossed) {
                acronyms.add(matcher.group());
            }
        }
    }

    TeachingCase teachingCase() {
        return whole;
    }

    /** The passage or entry with this id, or null. */
    @Nullable
    Passage passage(String id) {
        return passages.get(id);
    }

    /** Whether the word stands anywhere in the parts that are open with {@code latest}. */
    boolean isOpenWord(String word, String latest) {
        return words.entrySet().stream()
                .anyMatch(part -> (part.getKey().isEmpty() || whole.isOpen(part.getKey(), latest))
                        && part.getValue().contains(word));
    }

    boolean isWord(String word) {
        return words.values().stream().anyMatch(all -> all.contains(word));
    }

    boolean isCopied(String run) {
        return runs.contains(run);
    }

    /** Whether the stemmed word belongs to the name of an actor. */
    boolean isName(String stem) {
        return names.contains(stem);
    }

    boolean explains(String acronym) {
        return acronyms.contains(acronym);
    }

    /** Whether the text stands in a passage that is open with {@code latest}. */
    boolean isOpenText(String text, String latest) {
        return passages.values().stream()
                .anyMatch(passage ->
                        whole.isOpen(passage.part(), latest) && passage.text().contains(text));
    }
}
