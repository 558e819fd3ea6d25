package casebook.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Style sheets, scripts and fonts, under a path that changes with any of them: modules and style sheets name each other
 * by relative paths, so a page has all of them from one version and they may be cached for ever.
 */
@Named
@ApplicationScoped
public class Assets {
    static final String ROOT = "/resources";

    private static final int VERSION_BYTES = 6;

    private final Set<String> files;
    private final String version;
    private final String path;

    @Inject
    public Assets(ServletContext context) {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        collect(context, ROOT + "/", contents);
        files = Set.copyOf(contents.keySet());
        version = version(contents);
        path = context.getContextPath() + ROOT + "/" + version + "/casebook";
    }

    /** Where pages find our own assets, such as {@code /resources/0f3a5b7c9d1e/casebook}. */
    public String getPath() {
        return path;
    }

    /**
     * What is asked for by the path after {@code /resources}, with this version, another one, or none.
     *
     * @param file the path in the application, such as {@code /resources/casebook/base.css}
     * @param lasting whether this address will never mean other content
     */
    record Asset(String file, boolean lasting) {}

    /** Empty when there is no such file. */
    Optional<Asset> find(String asked) {
        int end = asked.indexOf('/', 1);
        boolean lasting = end > 0 && asked.substring(1, end).equals(version);
        String plain = ROOT + asked;
        String below = end > 0 ? ROOT + asked.substring(end) : plain;
        return files.contains(below)
                ? Optional.of(new Asset(below, lasting))
                : files.contains(plain) ? Optional.of(new Asset(plain, false)) : Optional.empty();
    }

    /** The first 12 hexadecimal digits of the SHA-256 over names and contents, with their lengths. */
    static String version(SortedMap<String, byte[]> contents) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            contents.forEach((name, content) -> {
                digest.update((name + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void collect(ServletContext context, String folder, SortedMap<String, byte[]> into) {
        for (String name : Objects.requireNonNull(context.getResourcePaths(folder), folder)) {
            if (name.endsWith("/")) {
                collect(context, name, into);
            } else {
                into.put(name, content(context, name));
            }
        }
    }

    private static byte[] content(ServletContext context, String name) {
        try (InputStream stream = context.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
