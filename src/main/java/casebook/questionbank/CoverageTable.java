package casebook.questionbank;

import casebook.cases.Passage;
import casebook.cases.TeachingCase;
import casebook.item.AssessmentItem;
import casebook.item.EvidenceInteraction;
import casebook.item.ItemAnchor;
import casebook.item.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** How many items rest on each passage of a case, or are about each concept, by level. An item counts once in a cell. */
public record CoverageTable(List<Row> rows) {

    /**
     * @param part of a passage; empty for a concept
     * @param counts in the order of {@link Level}
     */
    public record Row(String id, String label, String part, List<Integer> counts) {
        public Row {
            counts = List.copyOf(counts);
        }

        public int all() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }

        public boolean isGap() {
            return all() == 0;
        }
    }

    public CoverageTable {
        rows = List.copyOf(rows);
    }

    /** By the passages of a case; the entries (timeline, actors and so on) only where something rests on them. */
    public static CoverageTable ofPassages(Collection<AssessmentItem> items, TeachingCase whole) {
        Set<String> text = new HashSet<>();
        whole.passages().map(Passage::id).forEach(text::add);
        List<Row> rows = new ArrayList<>();
        whole.anchorable().forEach(passage -> {
            Row row = row(
                    passage.id(),
                    passage.text(),
                    passage.part(),
                    items,
                    item -> passages(item, whole.slug()).contains(passage.id()));
            if (text.contains(passage.id()) || !row.isGap()) {
                rows.add(row);
            }
        });
        return new CoverageTable(rows);
    }

    /** By the concepts of a vocabulary; further concepts of an item count too. */
    public static CoverageTable ofConcepts(Collection<AssessmentItem> items, Collection<BankConcept> concepts) {
        return new CoverageTable(concepts.stream()
                .map(concept -> row(
                        concept.id(),
                        concept.name(),
                        "",
                        items,
                        item -> item.concepts().contains(concept.id())))
                .toList());
    }

    private static Row row(
            String id, String label, String part, Collection<AssessmentItem> items, Predicate<AssessmentItem> counts) {
        List<Integer> cells = new ArrayList<>(Collections.nCopies(Level.values().length, 0));
        items.stream()
                .filter(counts)
                .forEach(item ->
                        cells.set(item.level().ordinal(), cells.get(item.level().ordinal()) + 1));
        return new Row(id, label, part, cells);
    }

    /** The passages and entries of a case that an item rests on. */
    public static Set<String> passages(AssessmentItem item, String slug) {
        Set<String> passages = new HashSet<>();
        item.anchors().forEach(anchor -> {
            if (anchor instanceof ItemAnchor words && words.caseSlug().equals(slug)) {
                passages.add(words.passage());
            }
        });
        if (!passages.isEmpty() && item.interaction() instanceof EvidenceInteraction evidence) {
            passages.addAll(evidence.passages());
        }
        return passages;
    }

    /** The same without the rows that are left out on purpose, as long as they have no items. */
    public CoverageTable leaving(Collection<String> out) {
        return new CoverageTable(rows.stream()
                .filter(row -> !row.isGap() || !out.contains(row.id()))
                .toList());
    }

    public List<Row> gaps() {
        return rows.stream().filter(Row::isGap).toList();
    }

    /** How many rows have any item. */
    public long covered() {
        return rows.size() - gaps().size();
    }
}
