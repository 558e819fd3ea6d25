package casebook.questionbank;

import casebook.cases.TeachingCase;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What items are held against: cases, references, misconceptions, the vocabulary of their bank. Made once for many items;
 * what is worked out about a case is kept.
 */
public final class LintContext {

    private final Map<String, CaseWords> cases = new HashMap<>();
    private final Set<String> unreadable;
    private final Map<String, Reference> references = new HashMap<>();
    private final Set<String> cited = new HashSet<>();
    private final Set<String> misconceptions = new HashSet<>();
    private final boolean graded;

    /**
     * @param cases the cases that can be anchored to
     * @param unreadable slugs of cases that exist and could not be read, so that nobody calls them unknown
     * @param graded whether the items are to count for a grade, which asks more of their review
     */
    public LintContext(
            Collection<TeachingCase> cases,
            Set<String> unreadable,
            Collection<Reference> references,
            Collection<Misconception> misconceptions,
            boolean graded) {
        cases.forEach(whole -> this.cases.put(whole.slug(), new CaseWords(whole)));
        for (Reference reference : references) {
            this.references.put(reference.id(), reference);
            cited.add(String.valueOf(reference.year()));
            cited.addAll(English.words(reference.title() + " " + String.join(" ", reference.authors())));
        }
        misconceptions.forEach(misconception -> this.misconceptions.add(misconception.id()));
        this.unreadable = Set.copyOf(unreadable);
        this.graded = graded;
    }

    Stream<TeachingCase> cases() {
        return cases.values().stream().map(CaseWords::teachingCase);
    }

    Optional<CaseWords> words(String slug) {
        return Optional.ofNullable(cases.get(slug));
    }

    boolean isUnreadable(String slug) {
        return unreadable.contains(slug);
    }

    boolean isReference(String id) {
        return references.containsKey(id);
    }

    Collection<Reference> references() {
        return references.values();
    }

    /** Whether the word stands in a title, the name of an author or a year of the references. */
    boolean isCitedWord(String word) {
        return cited.contains(word);
    }

    boolean isMisconception(String id) {
        return misconceptions.contains(id);
    }

    boolean isGraded() {
        return graded;
    }
}
