package casebook.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.shared.Diagnostic;
import casebook.shared.Where;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LastLoadJsonTest {
    @Test
    void whatALoadDidIsReadAsItWasWritten() {
        LastLoad load = new LastLoad(
                Instant.parse("2024-01-28T09:30:00.123Z"),
                1,
                3,
                59,
                2,
                List.of(
                        Diagnostic.error("G1", "no anchor: “سیستان”", new Where("items/a.yaml", 3, 7, "anchors")),
                        Diagnostic.error("FILE", "empty", new Where(null, 0, 0, ""))),
                List.of("item deterrence/denial: changed by a person"),
                List.of("case old-case"));
        assertEquals(load, LastLoadJson.read(LastLoadJson.write(load)));
    }
}
