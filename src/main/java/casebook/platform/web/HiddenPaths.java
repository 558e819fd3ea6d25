package casebook.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The server puts pages of its own into the application. Health and the description of the API are offered; this one,
 * which answers 403 when it is switched off, is as unknown as any other path.
 */
@WebFilter(filterName = "hidden-paths", urlPatterns = "/metrics/*", asyncSupported = true)
public class HiddenPaths extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
