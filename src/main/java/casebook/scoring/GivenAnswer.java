package casebook.scoring;

import casebook.item.CandidateIds;
import casebook.item.LexicalResponse;

/**
 * The answer that counts for one question of an attempt, with the ids under which the candidate saw the options.
 *
 * @param response never empty
 */
public record GivenAnswer(long attempt, int slot, long itemVersion, CandidateIds ids, LexicalResponse response) {}
