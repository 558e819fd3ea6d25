package casebook.commentary;

import casebook.cases.StatementType;

/** The rules that type statements, in the order in which they are asked where several hold at one place. */
public enum StatementRule {
    QUESTION(StatementType.JUDGEMENT, "a question that the authors put"),
    ATTRIBUTION(StatementType.CLAIM, "said to be somebody's"),
    QUOTATION(StatementType.CLAIM, "for the most part a quotation"),
    REPORTING_VERB(StatementType.CLAIM, "a verb that reports what its subject holds"),
    COUNTERFACTUAL(StatementType.JUDGEMENT, "what would have been"),
    NECESSITY(StatementType.JUDGEMENT, "what should or must be done, or could not be helped"),
    FRAME(StatementType.JUDGEMENT, "an opening by which authors judge"),
    FUTURE(StatementType.FORECAST, "a verb about what is to come"),
    POSSIBILITY(StatementType.FORECAST, "what may come to pass"),
    EVALUATION(StatementType.JUDGEMENT, "words that weigh, compare, explain or ascribe a motive"),
    RECORD(StatementType.FACT, "a dated, counted or completed deed that records can check"),
    PAST(StatementType.FACT, "told in the past, without a word of judgement"),
    PRESENT(StatementType.JUDGEMENT, "told in the present, with nothing that records could check");

    private final StatementType type;
    private final String reason;

    StatementRule(StatementType type, String reason) {
        this.type = type;
        this.reason = reason;
    }

    public StatementType type() {
        return type;
    }

    public String reason() {
        return reason;
    }
}
