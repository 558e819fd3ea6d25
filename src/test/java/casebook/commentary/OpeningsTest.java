package casebook.commentary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpeningsTest {
    private static final Path TEXTS = Path.of("src/test/resources/casebook/commentary/corpus");

    @Test
    void conditionsOnWhatStandsBeforeAreLeftOut() {
        assertEquals("on ([)(?<=] \\(\\d)", Openings.withoutLookingBack("(?<!\\p{L}(?:a|[)]))on ([)(?<=] \\(\\d)"));
    }

    @Test
    void aPatternIsTriedOnlyWhereItMayMatch() {
        Openings openings =
                new Openings(Openings.loosened(List.of(Pattern.compile("(?<=the )Marc?h"), Pattern.compile("\\d{4}"))));

        assertEquals(
                List.of(List.of(4, 10), List.of(17)),
                openings.places("the March Marh 1 2024", new int[] {0, 4, 10, 15, 17}).stream()
                        .map(List::copyOf)
                        .toList());
    }

    @Test
    void noRuleLosesAPlaceAtWhichItMatches() throws IOException {
        List<Pattern> patterns =
                TimeFinding.RULES.stream().map(TimeRules.Rule::pattern).toList();
        int matches = 0;
        for (Path file : texts()) {
            String text = Files.readString(file);
            int[] everywhere = IntStream.range(0, text.length()).toArray();
            List<List<Integer>> places = new Openings(Openings.loosened(patterns)).places(text, everywhere);
            for (int i = 0; i < patterns.size(); i++) {
                Matcher matcher = patterns.get(i).matcher(text).useTransparentBounds(true);
                for (int at : everywhere) {
                    if (matcher.region(at, text.length()).lookingAt()) {
                        matches++;
                        assertTrue(places.get(i).contains(at), patterns.get(i) + " at " + at + " of " + file);
                    }
                }
            }
        }
        assertTrue(matches > 100, "only " + matches);
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(TEXTS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .limit(4)
                    .toList();
        }
    }
}
