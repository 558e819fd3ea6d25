package casebook.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.item.json.ItemJson;
import casebook.shared.Places;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures and sounds are known by their content, and shown above the stem with their words. Signs: RFC 2083, 9649, 3533. */
class MediaFileTest {

    private static final String NAME = "0123456789abcdef0123456789abcdef.png";

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void theTypeGoesByTheContent(String content, String media) {
        assertEquals(media, MediaFile.of(latin(content)).orElseThrow().type().media());
    }

    static Stream<Arguments> contents() {
        return Stream.of(
                Arguments.of("\u0089PNG\r\n\u001a\n...", "image/png"),
                Arguments.of("\u00ff\u00d8\u00ff\u00e0", "image/jpeg"),
                Arguments.of("GIF89a...", "image/gif"),
                Arguments.of("RIFF....WEBPVP8 ", "image/webp"),
                Arguments.of("RIFF....WAVEfmt ", "audio/wav"),
                Arguments.of("OggS....", "audio/ogg"),
                Arguments.of("ID3...", "audio/mpeg"),
                Arguments.of("\u00ff\u00fb\u0090d", "audio/mpeg"));
    }

    @ParameterizedTest
    @CsvSource({"<svg/>", "<html>", "RIFF....AVI ", "%PDF-1.7", "MZ", "hello", "''"})
    void whatIsNeitherPictureNorSoundIsNone(String content) {
        assertEquals(Optional.empty(), MediaFile.of(latin(content)));
    }

    @Test
    void twoMegabytesAreTheMost() {
        byte[] gif = Arrays.copyOf(latin("GIF89a"), 2 * 1024 * 1024);
        assertTrue(MediaFile.of(gif).isPresent());
        assertEquals(Optional.empty(), MediaFile.of(Arrays.copyOf(gif, gif.length + 1)));
    }

    /** The first half of SHA-256 of "GIF89a", as sha256sum prints it. */
    @Test
    void theNameIsMadeOfTheContent() {
        String name = MediaFile.of(latin("GIF89a")).orElseThrow().name();
        assertEquals("610f5ae4d76e332636a17bd357fd6ce9.gif", name);
        assertTrue(MediaFile.isName(name));
        assertFalse(MediaFile.isName("../" + name));
        assertFalse(MediaFile.isName("river.png"));
    }

    private static JsonObject with(String file, String alt) {
        JsonObject tree = ItemJson.write(Items.item(Items.SINGLE));
        return Json.createObjectBuilder(tree)
                .remove("stimulus")
                .add(
                        "media",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("file", file)
                                        .add("alt", alt)))
                .build();
    }

    @Test
    void aPictureStandsAboveTheStimulusWithItsWords() {
        AssessmentItem item = ItemJson.read(with(NAME, "A \"dam\" <on> a river"), Places.NONE)
                .asOptional()
                .orElseThrow();
        assertEquals(
                "<figure class=\"medium\"><img src=\"/api/media/" + NAME
                        + "\" alt=\"A &quot;dam&quot; &lt;on&gt; a river\"/></figure>",
                RenderedItem.of(item).stimulus());
        assertEquals(
                item,
                ItemJson.read(ItemJson.write(item), Places.NONE).asOptional().orElseThrow());
    }

    @Test
    void aSoundHasItsWordsBelowItForEverybody() {
        String name = NAME.replace("png", "mp3");
        AssessmentItem item = ItemJson.read(with(name, "A spokesman reads four sentences."), Places.NONE)
                .asOptional()
                .orElseThrow();
        assertEquals(
                "<figure class=\"medium\"><audio controls=\"controls\" preload=\"none\" src=\"/api/media/" + name
                        + "\"></audio><figcaption>A spokesman reads four sentences.</figcaption></figure>",
                RenderedItem.of(item).stimulus());
    }

    @Test
    void anAddressElsewhereIsNoFile() {
        assertEquals(
                "ITEM_VALUE",
                ItemJson.read(with("https://elsewhere.example/a.png", "A dam"), Places.NONE)
                        .diagnostics()
                        .getFirst()
                        .code());
    }
}
