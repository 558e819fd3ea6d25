package casebook.security;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells our own pages from foreign ones by the {@code Origin} header that browsers send with every write. */
public final class Origins {
    private Origins() {}

    /**
     * @param origin the header, or null when it is absent, as it is outside browsers
     * @param host the {@code Host} header, or null
     * @param publicUrl the address people use, when it differs from what the server sees
     */
    public static boolean isForeign(@Nullable String origin, @Nullable String host, Optional<URI> publicUrl) {
        if (origin == null) {
            return false;
        }
        Optional<String> from = authority(origin);
        if (from.isEmpty()) {
            return true;
        }
        boolean ofPublicUrl =
                publicUrl.flatMap(url -> authority(url.toString())).equals(from);
        String scheme = origin.startsWith("https:") ? "https://" : "http://";
        boolean ofHost = host != null && authority(scheme + host).equals(from);
        return !ofPublicUrl && !ofHost;
    }

    /** Host and port in lower case, the scheme's own port written out; empty for {@code null} and other opaque origins. */
    private static Optional<String> authority(String url) {
        try {
            URI uri = new URI(url);
            if (uri.getHost() == null || !("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return Optional.empty();
            }
            int port = uri.getPort() >= 0 ? uri.getPort() : "https".equals(uri.getScheme()) ? 443 : 80;
            return Optional.of(uri.getHost().toLowerCase(Locale.ROOT) + ":" + port);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
