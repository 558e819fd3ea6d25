package casebook.platform.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.platform.PersonalFile;
import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** A copy of a person's data is a ZIP that anybody can open. */
class PersonalArchiveTest {
    @Test
    void theReadmeComesFirstAndTextKeepsItsLetters() throws IOException {
        byte[] zip = PersonalArchive.zip(
                "What is here",
                List.of(new PersonalFile(
                        "notes",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder().add("text", "=1+1, گوادر"))
                                .build())));
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                files.put(entry.getName(), new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertEquals(List.of("README.txt", "notes.json"), List.copyOf(files.keySet()));
        assertEquals("What is here", files.get("README.txt"));
        assertEquals(
                "[{\"text\":\"=1+1, گوادر\"}]",
                files.getOrDefault("notes.json", "").replaceAll("(?<![,])\\s+", ""));
    }
}
