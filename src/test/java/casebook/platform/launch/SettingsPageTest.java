package casebook.platform.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of settings and the settings of the code are one table. */
class SettingsPageTest {
    @Test
    void thePageListsEverySettingAsTheCodeHasIt() throws IOException {
        List<String> page = Files.readAllLines(Path.of("src/docs/settings.md")).stream()
                .filter(line -> line.startsWith("| `CASEBOOK_"))
                .toList();
        List<String> code =
                Arrays.stream(Setting.values()).map(SettingsPageTest::row).toList();
        assertEquals(code, page);
    }

    private static String row(Setting setting) {
        return "| `" + setting.variable() + "` | "
                + setting.option().map(option -> "`" + option + "`").orElse("") + " | "
                + setting.kind().words() + " | " + setting.usual() + " | " + setting.meaning() + " |";
    }
}
