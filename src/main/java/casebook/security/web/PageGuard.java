package casebook.security.web;

import casebook.platform.Settings;
import casebook.security.Origins;
import casebook.security.Secret;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The guard of pages: those of people who are signed in lead to the sign-in page and back; no foreign page may post;
 * and a post without Faces' own view state, as from a stateless view, must bring the session's token in the field
 * {@code csrf}.
 */
@WebFilter(filterName = "page-guard", urlPatterns = "/*", asyncSupported = true)
public class PageGuard extends HttpFilter {
    static final String SIGN_IN_PAGE = "/sign-in.xhtml";
    static final String LINK_PAGE = "/account/link.xhtml";

    private static final long serialVersionUID = 1L;

    /** The most that a form with a file may have; below what web.xml allows, which is answered with an error. */
    private static final long MOST_BYTES = 6 << 20;

    private static final List<String> SIGNED_IN_ONLY =
            List.of("/learn/", "/teach/", "/coordinate/", "/admin/", "/account/");

    private final transient Settings settings;

    @Inject
    public PageGuard(Settings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding("UTF-8"); // before the first parameter is read, those of the address as well
        }
        if (path.equals("/api")) {
            chain.doFilter(request, response);
        } else if (isTooLarge(request)) {
            String query = request.getQueryString();
            redirect(response, request.getRequestURI() + "?" + (query == null ? "" : query + "&") + "refused=size");
        } else if (writes(request) && isForeign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (isForSignedIn(path) && RequestActor.of(request).isEmpty()) {
            leadToSignIn(request, response);
        } else if (writes(request) && !isProtected(request, path)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    /**
     * Whether a form brings a file that no page takes, or does not say how large it is. Asked before the first parameter
     * is read, since with that the server reads all of it. The page that was meant is shown with {@code refused=size}.
     */
    private static boolean isTooLarge(HttpServletRequest request) {
        String type = request.getContentType();
        long length = request.getContentLengthLong();
        return type != null
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/")
                && (length < 0 || length > MOST_BYTES);
    }

    private static boolean writes(HttpServletRequest request) {
        return !ApiGuard.READS.contains(request.getMethod());
    }

    private boolean isForeign(HttpServletRequest request) {
        return Origins.isForeign(request.getHeader("Origin"), request.getHeader("Host"), settings.publicUrl());
    }

    private static boolean isForSignedIn(String path) {
        return !path.equals(LINK_PAGE) && SIGNED_IN_ONLY.stream().anyMatch(path::startsWith);
    }

    /** Signing in and spending a link rest on a secret that is typed or carried, not on the session. */
    private static boolean isProtected(HttpServletRequest request, String path) {
        Optional<String> expected = RequestActor.csrfOf(request);
        if (expected.isEmpty() || path.equals(SIGN_IN_PAGE) || path.equals(LINK_PAGE)) {
            return true;
        }
        String state = request.getParameter("jakarta.faces.ViewState");
        if (state != null && !state.equals("stateless")) {
            return true;
        }
        String sent = request.getParameter("csrf");
        return sent != null && Secret.same(expected.get(), sent);
    }

    private static void leadToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getQueryString();
        boolean read = !writes(request);
        String page = request.getServletPath() + (read && query != null ? "?" + query : "");
        String target =
                request.getContextPath() + SIGN_IN_PAGE + "?next=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"" + target
                            + "\"/></partial-response>");
        } else {
            redirect(response, target);
        }
    }

    /** By path only: what this server believes to be its scheme and host may be another before a proxy. */
    static void redirect(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }
}
