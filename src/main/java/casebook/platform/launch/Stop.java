package casebook.platform.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stops the server: first it drains, so that saves under way end and no quiz starts, then it is told to end. */
public final class Stop {
    private static final int PATIENCE_SECONDS = 30;

    private Stop() {}

    /** @param arguments the data folder and the server's process id */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        drain(Path.of(arguments[0]));
        ProcessHandle server = ProcessHandle.of(Long.parseLong(arguments[1])).orElse(null);
        if (server == null) {
            return;
        }
        server.destroy();
        try {
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            System.err.println("casebook: the server did not end by itself and was ended");
            server.destroyForcibly();
        }
    }

    /** A server that is still starting has no endpoint yet and nothing under way. */
    private static void drain(Path data) throws InterruptedException {
        try {
            ControlClient.of(data).post("drain", "");
        } catch (IOException e) {
            System.err.println("casebook: nothing to drain, the server had not started or had ended");
        }
    }
}
