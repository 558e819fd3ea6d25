package casebook.questionbank;

import casebook.item.MarkedByPerson;
import casebook.item.Rubric.Criterion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether two markers with this rubric would agree. R5, on weights, holds of every item that could be read. */
record RubricRules(LintedItem linted, Findings findings) {

    private static final Pattern OBSERVABLE = Pattern.compile(
            "\\b(states?|names?|cites?|quotes?|lists?|gives?|identif|explains?|compares?|links?|uses?|applies|answers?|"
                    + "weighs?|defines?|distinguish|separates?|shows?|draws?|supports?|argues?|recommends?|ranks?|refers?|"
                    + "mentions?|rests?|omits?|lacks?|misses|ignores?|repeats?|asserts?|contradict|describes?|treats?|"
                    + "confus|no |none|one|two|three|at least|every|each|some|more than|without|only|rebut|concede|address|"
                    + "attribut|anchors?|marks?|tests?|claims?|says?|takes?|makes?|follows?|justif|anticipat|considers?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EVIDENCE = Pattern.compile(
            "\\b(evidence|passages?|cit(?:e|es|ed|ation)|quot|sources?|record|attribut)", Pattern.CASE_INSENSITIVE);

    void check() {
        if (!(linted.item().interaction() instanceof MarkedByPerson essay)
                || essay.rubric().criteria().isEmpty()) {
            return;
        }
        List<Criterion> criteria = essay.rubric().criteria();
        number(criteria);
        for (int i = 0; i < criteria.size(); i++) {
            String path = "rubric.criteria[" + i + "]";
            levels(criteria.get(i), path);
            descriptors(criteria.get(i), path);
            observable(criteria.get(i), path);
        }
        evidence(criteria);
    }

    /** R1: three to six criteria. */
    private void number(List<Criterion> criteria) {
        if (criteria.size() < 3 || criteria.size() > 6) {
            findings.warn("R1", criteria.size() + " criteria; give 3 to 6", linted.at("rubric.criteria"));
        }
    }

    /** R2: three to five levels. */
    private void levels(Criterion criterion, String path) {
        int levels = criterion.levels().size();
        if (levels < 3 || levels > 5) {
            findings.warn("R2", levels + " levels; give 3 to 5", linted.at(path + ".levels"));
        }
    }

    /** R3: each level is described, in words of its own. */
    private void descriptors(Criterion criterion, String path) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < criterion.levels().size(); i++) {
            String descriptor = English.normal(criterion.levels().get(i).descriptor());
            String at = path + ".levels[" + i + "]";
            if (descriptor.isEmpty()) {
                findings.error("R3", "the level is not described", linted.at(at));
            } else if (!seen.add(descriptor)) {
                findings.error("R3", "the level is described like another", linted.at(at + ".descriptor"));
            }
        }
    }

    /** R4: at least the upper levels name something that a marker can see. */
    private void observable(Criterion criterion, String path) {
        boolean seen = criterion.levels().stream()
                .anyMatch(level -> OBSERVABLE.matcher(level.descriptor()).find());
        if (!seen) {
            findings.warn("R4", "no level says what a marker would see on the page", linted.at(path));
        }
    }

    /** R7: one criterion is on the use of evidence. */
    private void evidence(List<Criterion> criteria) {
        String names = criteria.stream().map(Criterion::name).collect(Collectors.joining(" "));
        if (!EVIDENCE.matcher(names).find()
                && criteria.stream()
                        .noneMatch(criterion -> EVIDENCE.matcher(
                                        criterion.levels().getLast().descriptor())
                                .find())) {
            findings.warn("R7", "no criterion is on the use of evidence", linted.at("rubric.criteria"));
        }
    }
}
