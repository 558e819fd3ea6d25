package casebook.platform.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The server is told which settings were set and how, but no value this way. */
class GivenSettingsTest {
    @Test
    void anOptionOutranksTheEnvironmentAlsoInWhatIsToldOfIt() {
        GivenSettings given = GivenSettings.read(
                List.of("--port", "8099", "--no-demo"),
                Map.of("CASEBOOK_PORT", "8098", "CASEBOOK_DB_PASSWORD", "secret", "PATH", "/bin"));
        assertEquals("PORT:option,DEMO:option,DEMO_ANYWHERE:option,DB_PASSWORD:variable", given.ways());
        assertEquals("8099", given.of(Setting.PORT, ""));
    }
}
