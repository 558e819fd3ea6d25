package casebook.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Log lines are JSON and tell nothing that a person has typed. */
class JsonLogFormatterTest {
    private final JsonLogFormatter formatter = new JsonLogFormatter();

    @Test
    void aRecordIsOneLineOfJson() {
        String line = formatter.format(record("two\nlines of {0}", 7));
        JsonObject read = Json.createReader(new StringReader(line)).readObject();
        assertEquals("two\nlines of 7", read.getString("message"));
        assertEquals("WARNING", read.getString("level"));
        assertEquals(line.length() - 1, line.indexOf('\n'));
    }

    @Test
    void queryStringsAreLeftOut() {
        String line = formatter.format(record("no page at /account/link.xhtml?key=secret&next=x here"));
        assertTrue(line.contains("/account/link.xhtml?… here"), line);
        assertFalse(line.contains("secret"), line);
    }

    @Test
    void messagesOfExceptionsAreLeftOutAndTheirKindIsKept() {
        LogRecord record = record("failed");
        record.setThrown(new IllegalStateException("Amina Yusuf", new SQLException("Amina Yusuf", "23505", 30000)));
        String line = formatter.format(record);
        assertFalse(line.contains("Amina"), line);
        assertTrue(line.contains("java.sql.SQLException 23505 30000"), line);
    }

    @Test
    void aLogThatHasGrownIsKeptUnderANumber(@TempDir Path folder) throws IOException {
        RotatingLog log = new RotatingLog(folder, 300, 1);
        for (String message : List.of("first", "second", "third", "fourth", "fifth")) {
            log.publish(record(message));
        }
        assertTrue(Files.readString(folder.resolve("casebook.log")).contains("fifth"));
        assertTrue(Files.readString(folder.resolve("casebook.1.log")).contains("third"));
        assertFalse(Files.exists(folder.resolve("casebook.2.log")));
    }

    private static LogRecord record(String message, Object... parameters) {
        LogRecord record = new LogRecord(Level.WARNING, message);
        record.setLoggerName("casebook.test");
        record.setParameters(parameters);
        return record;
    }
}
