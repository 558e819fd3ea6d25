package casebook.platform.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What no use case foresaw. A request that the server could not route keeps its status; a database that cannot write
 * answers 503, so that a page says "not saved" and tries again; anything else is a fault of ours, logged with the
 * request's identity.
 */
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(UnexpectedMapper.class.getName());

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException known) {
            int status = known.getResponse().getStatus();
            return Problem.of(status, codeOf(status), "The request could not be handled as it was sent.");
        }
        LOG.log(Level.SEVERE, thrown, () -> "request " + RequestFilter.requestId() + " failed");
        if (causedByDatabase(thrown)) {
            return Problem.of(503, "STORAGE_UNAVAILABLE", "Nothing was saved. Keep the page open; try again shortly.");
        }
        return Problem.of(500, "INTERNAL_ERROR", "Something failed here; nothing was half written. Try again.");
    }

    private static String codeOf(int status) {
        return switch (status) {
            case 404 -> "NOT_FOUND";
            case 405 -> "METHOD_NOT_ALLOWED";
            case 406 -> "NOT_ACCEPTABLE";
            case 413 -> "BODY_TOO_LARGE";
            case 415 -> "UNSUPPORTED_MEDIA_TYPE";
            default -> status < 500 ? "REQUEST_INVALID" : "INTERNAL_ERROR";
        };
    }

    private static boolean causedByDatabase(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return true;
            }
        }
        return false;
    }
}
