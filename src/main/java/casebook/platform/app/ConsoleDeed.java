package casebook.platform.app;

import jakarta.json.JsonObject;

/** Something that the console may have a running server do: {@code ./casebook NAME}. One bean for each. */
public interface ConsoleDeed {
    /** The command, such as {@code backup}. */
    String name();

    Told run(JsonObject asked);

    /**
     * What the console prints.
     *
     * @param good whether it was done and all is well
     */
    record Told(boolean good, String text) {}
}
