package casebook.questionbank;

import static casebook.shared.Severity.ERROR;
import static casebook.shared.Severity.NOTE;
import static casebook.shared.Severity.REVIEW;
import static casebook.shared.Severity.WARNING;

import casebook.shared.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Every rule of the content guide, section 4, by its name there: what holds it, and how grave a finding of it may be.
 * A finding under another name, or graver than its rule allows, cannot be made.
 */
public enum LintRule {
    /** Something the item rests on. */
    G1(Held.ITEM, ERROR),
    /** The quotation stands in the case. */
    G2(Held.ITEM, ERROR),
    /** Numbers and names come from the case or the references. */
    G3(Held.ITEM, WARNING),
    /** What is no fact is asked about as somebody's. */
    G5(Held.ITEM, ERROR),
    /** The key is in words of our own. */
    G6(Held.ITEM, WARNING),
    /** No anchor under more than four items. */
    G7(Held.BANK, WARNING),
    /** Nothing rests on a part that is closed; a name that stands only in a later part is a warning, since it may be another's. */
    G8(Held.ITEM, ERROR, WARNING),
    /** Who decides or forecasts knows what was known then. */
    G9(Held.ITEM, ERROR),
    /** Short quotations. */
    G10(Held.ITEM, ERROR),
    /** Casualties with their source. */
    G11(Held.ITEM, ERROR),
    /** Contested law and causation attributed. */
    G12(Held.ITEM, ERROR),
    /** Works of the list only. */
    K1(Held.ITEM, ERROR),
    /** A question, a sentence to complete, an instruction. */
    S1(Held.ITEM, ERROR),
    /** Short stems. */
    S2(Held.ITEM, WARNING),
    /** Negative stems, an error when the negative is not emphasised. */
    S3(Held.ITEM, WARNING, ERROR),
    /** Double negatives. */
    S4(Held.ITEM, ERROR),
    /** Answerable only by the options. */
    S6(Held.ITEM, REVIEW),
    /** Vague quantifiers. */
    S7(Held.ITEM, WARNING),
    /** Absolutes. */
    S8(Held.ITEM, WARNING),
    /** Acronyms. */
    S11(Held.ITEM, WARNING),
    /** Loaded words. */
    S12(Held.ITEM, REVIEW),
    /** Labels in our own voice. */
    S13(Held.ITEM, ERROR),
    /** Three to five options. */
    O1(Held.ITEM, ERROR),
    /** The number of keys. */
    O2(Held.ITEM, ERROR),
    /** Options that read alike. */
    O3(Held.ITEM, ERROR),
    /** Options that sum up others; "none of these" is a warning. */
    O4(Held.ITEM, ERROR, WARNING),
    /** Length of options. */
    O5(Held.ITEM, WARNING),
    /** Clang. */
    O7(Held.ITEM, WARNING),
    /** Absolutes and hedges. */
    O8(Held.ITEM, WARNING),
    /** Ranges that overlap. */
    O9(Held.ITEM, WARNING),
    /** Numbers in order. */
    O10(Held.ITEM, ERROR),
    /** Convergence. */
    O11(Held.ITEM, NOTE),
    /** What a wrong option comes with. */
    O12(Held.ITEM, ERROR),
    /** Options of 25 words at most. */
    O15(Held.ITEM, WARNING),
    /** A rationale. */
    F1(Held.ITEM, ERROR),
    /** A rationale that says more than the key. */
    F2(Held.ITEM, WARNING),
    /** Who resolves a forecast, when, by what. */
    F3(Held.ITEM, ERROR),
    /** Metadata that exists. */
    M1(Held.ITEM, ERROR),
    /** Another reviewer than the author; an error where items count for a grade. */
    M4(Held.ITEM, WARNING, ERROR),
    /** Media with text. */
    M5(Held.ITEM, ERROR),
    /** Enemies that exist; beside the guide, since it has enemies and no rule for them. */
    M6(Held.BANKS, ERROR),
    /** Marks only with a real panel. */
    C1(Held.ITEM, ERROR),
    /** Ordering. */
    T1(Held.ITEM, ERROR),
    /** Matching. */
    T2(Held.ITEM, WARNING),
    /** Essays. */
    T3(Held.ITEM, ERROR),
    /** A certainty scheme is shown: the page shows it before every choice that has one, whoever writes the item. */
    T5(Held.PAGE, ERROR),
    /** Accepted variants. */
    T6(Held.ITEM, WARNING),
    /** Ladders. */
    T7(Held.ITEM, ERROR),
    /** Where keys stand. */
    B1(Held.BANK, WARNING),
    /** How often the key is the longest. */
    B2(Held.BANK, WARNING),
    /** Share of negative stems. */
    B3(Held.BANK, WARNING),
    /** Shares of levels. */
    B4(Held.BANK, WARNING),
    /** Items for each objective. */
    B5(Held.BANK, WARNING),
    /** Near duplicates. */
    B6(Held.BANK, WARNING),
    /** One stem answers another. */
    B7(Held.BANK, REVIEW),
    /** Share of true statements. */
    B9(Held.BANK, WARNING),
    /** Nobody alone is criticised. */
    B10(Held.BANK, WARNING),
    /** Passages under no item. */
    B11(Held.CASES, NOTE),
    /** Criteria. */
    R1(Held.ITEM, WARNING),
    /** Levels of criteria. */
    R2(Held.ITEM, WARNING),
    /** Descriptors. */
    R3(Held.ITEM, ERROR),
    /** Something that a marker can see. */
    R4(Held.ITEM, WARNING),
    /** Weights; an item that breaks this cannot be read, since it could not be marked. */
    R5(Held.READING, ERROR),
    /** A criterion on evidence. */
    R7(Held.ITEM, WARNING);

    /** What holds a rule. */
    public enum Held {
        /** {@link Lint#item}. */
        ITEM,
        /** {@link Lint#bank}. */
        BANK,
        /** {@link Lint#enemies}, which asks all banks. */
        BANKS,
        /** {@link Lint#coverage}. */
        CASES,
        /** The reader of items. */
        READING,
        /** The page that shows an item to a candidate. */
        PAGE
    }

    private final Held held;
    private final Set<Severity> severities;

    LintRule(Held held, Severity... severities) {
        this.held = held;
        this.severities = Set.of(severities);
    }

    public Held held() {
        return held;
    }

    boolean allows(Severity severity) {
        return severities.contains(severity);
    }

    /** The rules that only a person can judge: what a reviewer weighs before an item passes. */
    public static List<LintRule> weighed() {
        return Arrays.stream(values()).filter(rule -> rule.allows(REVIEW)).toList();
    }
}
