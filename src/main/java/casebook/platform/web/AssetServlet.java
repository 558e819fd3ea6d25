package casebook.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives out style sheets, scripts and fonts: under the path of their version for ever, under any other only after the
 * server was asked again. The container's own servlet sends the file.
 */
@WebServlet(Assets.ROOT + "/*")
public class AssetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Assets assets;

    @Inject
    public AssetServlet(Assets assets) {
        this.assets = assets;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String asked = request.getPathInfo();
        Optional<Assets.Asset> asset = asked == null ? Optional.empty() : assets.find(asked);
        if (asset.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader(
                "Cache-Control", asset.get().lasting() ? "public, max-age=31536000, immutable" : "public, no-cache");
        getServletContext()
                .getNamedDispatcher("default")
                .forward(new RequestFor(request, asset.get().file()), response);
    }

    /** The same request, for a file of the application. */
    private static final class RequestFor extends HttpServletRequestWrapper {
        private final String file;

        RequestFor(HttpServletRequest request, String file) {
            super(request);
            this.file = file;
        }

        @Override
        public String getServletPath() {
            return file;
        }

        @Override
        public @Nullable String getPathInfo() {
            return null;
        }
    }
}
