package casebook.platform.app;

/** How much room the disk of the data folder has. */
public enum DiskSpace {
    OK,

    /** Under 5 % free: no quiz starts, so that what has started can be saved. */
    LOW,

    /** Hardly a write can succeed. */
    FULL;

    static final long NEEDED_BYTES = 16L << 20;
    private static final double LOW_FRACTION = 0.05;

    /**
     * @param free bytes that this process may still write
     * @param total bytes of the file store
     */
    static DiskSpace of(long free, long total) {
        if (free < NEEDED_BYTES) {
            return FULL;
        }
        return free < total * LOW_FRACTION ? LOW : OK;
    }
}
