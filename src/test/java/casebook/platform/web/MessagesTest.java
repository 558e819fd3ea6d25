package casebook.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages and bundles stay in step: a page that names a word names one that is there, and links to a page that is. */
class MessagesTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern BUNDLE =
            Pattern.compile("<base-name>casebook\\.i18n\\.(\\w+)</base-name>\\s*<var>(\\w+)</var>");
    private static final Pattern KEY = Pattern.compile("\\b(\\w+)\\['([\\w.-]+)'\\]");
    private static final Pattern LINK = Pattern.compile("(?:contextPath\\}|\\bto=\")(/[a-z][\\w/-]*\\.xhtml)");

    @Test
    void everyWordThatAPageNamesIsInItsBundle() throws IOException {
        Map<String, Properties> bundles = bundles();
        assertFalse(bundles.isEmpty());
        TreeSet<String> missing = new TreeSet<>();
        for (Path page : pages()) {
            Matcher named = KEY.matcher(Files.readString(page));
            while (named.find()) {
                Properties bundle = bundles.get(named.group(1));
                if (bundle != null && !bundle.containsKey(named.group(2))) {
                    missing.add(page.getFileName() + ": " + named.group(1) + " " + named.group(2));
                }
            }
        }
        assertEquals(List.of(), List.copyOf(missing));
    }

    @Test
    void everyLinkOfAPageLeadsToAPageThatIsThere() throws IOException {
        TreeSet<String> missing = new TreeSet<>();
        for (Path page : pages()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                if (!Files.exists(Path.of(PAGES + link.group(1)))) {
                    missing.add(page.getFileName() + ": " + link.group(1));
                }
            }
        }
        assertEquals(List.of(), List.copyOf(missing));
    }

    /** By the name under which pages know them. */
    private static Map<String, Properties> bundles() throws IOException {
        Map<String, Properties> bundles = new HashMap<>();
        Matcher registered = BUNDLE.matcher(Files.readString(PAGES.resolve("WEB-INF/faces-config.xml")));
        while (registered.find()) {
            Properties words = new Properties();
            Path file = Path.of("src/main/resources/casebook/i18n", registered.group(1) + ".properties");
            try (InputStream stream = Files.newInputStream(file)) {
                words.load(stream);
            }
            bundles.put(registered.group(2), words);
        }
        return bundles;
    }

    private static List<Path> pages() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
