package casebook.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssetsTest {
    private static String version(Map<String, String> contents) {
        TreeMap<String, byte[]> bytes = new TreeMap<>();
        contents.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return Assets.version(bytes);
    }

    /** {@code printf '/a.js\n5\nhello' | sha256sum} of coreutils 9.1. */
    @Test
    void theVersionIsTheBeginningOfAPublishedDigest() {
        assertEquals("a0e57584d239", version(Map.of("/a.js", "hello")));
    }

    @Test
    void anotherContentAnotherNameAndAnotherFileAreAnotherVersion() {
        String before = version(Map.of("/a.js", "one", "/b.js", "two"));
        assertNotEquals(before, version(Map.of("/a.js", "one", "/b.js", "three")));
        assertNotEquals(before, version(Map.of("/a.js", "one", "/c.js", "two")));
        assertNotEquals(before, version(Map.of("/a.js", "one")));
    }

    /** But for error pages, which have to work when nothing else does. */
    @Test
    void everyPageNamesItsAssetsByVersion() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            List<String> unversioned = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(AssetsTest::namesAssetsWithoutVersion)
                    .map(file -> file.getFileName().toString())
                    .toList();
            assertEquals(List.of("plain.xhtml"), unversioned);
        }
    }

    private static boolean namesAssetsWithoutVersion(Path file) {
        try {
            return Files.readString(file).contains("/resources/casebook/");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
