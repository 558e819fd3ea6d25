package casebook.commentary;

/**
 * Words of a sentence that speak for a rule.
 *
 * @param rule the rule
 * @param from index of the first word
 * @param to index after the last
 * @param weight how much they say, from 1
 */
record Cue(StatementRule rule, int from, int to, int weight) {}
