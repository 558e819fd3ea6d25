package casebook.interchange.source;

import java.io.Serial;

/** Ends the reading of a file that will not be taken in; {@link Sources} turns it into a diagnostic. */
final class Refusal extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final String code;

    Refusal(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }
}
