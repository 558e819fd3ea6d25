package casebook.platform.web;

import casebook.platform.Randomness;
import casebook.platform.WorkClock;
import casebook.platform.app.Draining;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The first filter: gives the request its identity and the instant at which it was received, which is what deadlines are
 * judged by, sets the security headers, counts the request so that a stop can wait for it, and has it wait for its turn.
 */
@WebFilter(filterName = "request", urlPatterns = "/*", asyncSupported = true)
public class RequestFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String RECEIVED = "casebook.received";
    private static final ThreadLocal<String> REQUEST_ID = ThreadLocal.withInitial(() -> "none");

    /** Tried on two cores beside three times as many and half as many (decision 37). */
    private static final int AT_ONCE_BY_CORE = 4;

    private static final Duration LONGEST_WAIT = Duration.ofMillis(250);

    private final transient WorkClock clock;
    private final transient Draining draining;
    private final transient String prefix;
    private final transient AtomicLong counter = new AtomicLong();
    private final transient Turns turns =
            new Turns(AT_ONCE_BY_CORE * Runtime.getRuntime().availableProcessors(), LONGEST_WAIT);

    @Inject
    public RequestFilter(WorkClock clock, Randomness randomness, Draining draining) {
        this.clock = clock;
        this.draining = draining;
        this.prefix = HexFormat.of().formatHex(randomness.secret(4));
    }

    /** The instant at which the request reached this filter. */
    public static Instant received(HttpServletRequest request) {
        if (request.getAttribute(RECEIVED) instanceof Instant received) {
            return received;
        }
        throw new IllegalStateException("The request did not pass the request filter");
    }

    /** The identity of the request that this thread is serving. */
    public static String requestId() {
        return REQUEST_ID.get();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(RECEIVED) != null) {
            chain.doFilter(request, response);
            return;
        }
        String id = prefix + "-" + Long.toString(counter.incrementAndGet(), 36);
        request.setAttribute(RECEIVED, clock.instant());
        REQUEST_ID.set(id);
        response.setHeader("X-Request-Id", id);
        SecurityHeaders.set(request, response);
        draining.enter();
        boolean turn = turns.begin();
        try {
            chain.doFilter(request, response);
        } finally {
            if (turn) {
                turns.end();
            }
            draining.leave();
            REQUEST_ID.remove();
        }
    }
}
