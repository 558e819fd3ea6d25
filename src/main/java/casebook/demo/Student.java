package casebook.demo;

/**
 * A student of the demo.
 *
 * @param number from 1
 * @param mailbox what stands before the @ of the address
 * @param ability on the logit scale; 0 for the middle of the class
 */
public record Student(int number, String name, String mailbox, double ability) {
    private static final int PER_SECTION = 12;

    public String username() {
        return "student%02d".formatted(number);
    }

    /** The first half of the class is in A, the second in B. */
    public String section() {
        return number <= PER_SECTION ? "A" : "B";
    }
}
