package casebook.platform.app;

import casebook.platform.PersonalFile;
import jakarta.json.JsonArray;
import jakarta.json.JsonWriter;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP of {@code README.txt} and one JSON file for each kind of data. JSON, since no spreadsheet runs its cells. */
public final class PersonalArchive {
    private static final Map<String, Object> READABLY = Map.of(JsonGenerator.PRETTY_PRINTING, true);

    private PersonalArchive() {}

    /** @param readme what each file is, for the person */
    public static byte[] zip(String readme, List<PersonalFile> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(zip, "README.txt", readme);
            for (PersonalFile file : files) {
                add(zip, file.name() + ".json", text(file.rows()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String text(JsonArray rows) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer =
                JsonProvider.provider().createWriterFactory(READABLY).createWriter(text)) {
            writer.write(rows);
        }
        return text.append('\n').toString();
    }
}
