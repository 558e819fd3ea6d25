package casebook.cases;

/** What kind of statement a sentence makes; says nothing about whether it is true. */
public enum StatementType {
    /** An event, state, number, date or speech act that records up to the as-of date could check. */
    FACT,
    /** Its truth rests on a named actor other than the authors. */
    CLAIM,
    /** Evaluation, cause, motive, necessity, counterfactual or comparison in the authors' voice. */
    JUDGEMENT,
    /** Can be checked only after the as-of date. */
    FORECAST,
    /** Announced for later: in a timeline only. */
    PLANNED
}
