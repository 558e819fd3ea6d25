package casebook.commentary.draft;

/** What of a case is proposed. */
public enum ProposalKind {
    SECTION,
    ACTOR,
    EVENT,
    CONCEPT,
    CLAIM,
    DECISION,
    QUESTION,
    OBJECTIVE,
    ITEM
}
