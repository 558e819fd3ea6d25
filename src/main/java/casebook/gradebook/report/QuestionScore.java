package casebook.gradebook.report;

import org.jspecify.annotations.Nullable;

/**
 * What a question of an attempt has.
 *
 * @param score null while it has none
 * @param right whether it got all its marks
 */
public record QuestionScore(
        long attempt, int slot, long version, @Nullable Double score, double max, boolean right) {}
