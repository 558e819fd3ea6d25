package casebook.delivery;

/**
 * What of an assignment waits for staff.
 *
 * @param late answers that came too late and that nobody has decided about
 * @param problems reports that nobody has looked at
 */
public record Matters(int late, int problems) {}
