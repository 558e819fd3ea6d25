package casebook.platform.app;

/** Unwinds a job whose owner wants no more of it. Not a fault. */
public class JobCancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JobCancelledException() {
        super("the owner has cancelled the job", null, false, false);
    }
}
