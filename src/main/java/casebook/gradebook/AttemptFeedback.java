package casebook.gradebook;

import casebook.delivery.Assignment;
import casebook.delivery.Attempt;

/** An attempt of a student's own with what may be read of it. */
public record AttemptFeedback(Attempt attempt, Assignment assignment, Feedback feedback) {}
