package casebook.commentary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Broken texts of all kinds go through the whole pipeline: no exception, no hang, every offset inside its text. 150
 * mutations from a fixed seed; {@code -Dcasebook.fuzz=N} runs N from another one, {@code -Dcasebook.fuzz.minutes=N} as
 * many as fit into N minutes, and those of the labelled commentaries with them.
 */
class FuzzTest {
    private static final Path TEXTS = Path.of("src/test/resources/commentary");
    private static final Path CORPUS = Path.of("src/test/resources/casebook/commentary/corpus");
    private static final int MINUTES = Integer.getInteger("casebook.fuzz.minutes", 0);
    private static final String[] SNIPPETS = {
        "\n",
        "\n\n",
        "*",
        "**",
        "_",
        "<p>",
        "</p>",
        "<script>",
        "<!--",
        "&#x1F600;",
        "&nbsp",
        "\u00ad\n",
        "-\n",
        "\u00e2\u20ac",
        "\u0000",
        "\ud83d",
        "\udea2",
        "\ud83d\udea2",
        "\u202e",
        "\u0301",
        "2024",
        "January ",
        "Feb. 30, 2023",
        " the ",
        "... ",
        ". . .",
        "By ",
        "By \n",
        "(",
        "[",
        "\"",
        "\u201c",
        "\u2019s",
        "!",
        "?!",
        "[1]",
        "- ",
        "# ",
        "> ",
        "---\n",
        "Comments\n",
        "Title: ",
        "About the author\n",
        "\t",
        "two days later ",
        "since ",
        "0",
        "99/99/9999",
        "9999-12-31",
        "0001-01-01",
        "31 December 9999",
        "in the ",
        "U.S. ",
        " is a ",
        "\n\n17\n\n",
        "\u00b9 ",
        "within 999 years ",
        "999 decades ago ",
        "30 and 31 February ",
        "the end of the year ",
        "before the winter ",
        "that Friday ",
        "the day after the vote ",
        "On New Year's Eve 2023 ",
        "from 9999 to 1 ",
        "the tanker ",
        "<https://a.b>",
        "Gen. ",
        " and ",
        ":",
        ";",
    };

    private static List<String> seeds() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(one -> one.toString().matches(".*\\.(txt|md)"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    @Test
    @SuppressWarnings("SystemOut") // how many there were is what one runs it for
    void brokenTextsAreReadWithoutFailing() throws IOException {
        List<String> seeds = seeds();
        int runs = MINUTES > 0 ? Integer.MAX_VALUE : Integer.getInteger("casebook.fuzz", 150);
        if (MINUTES > 0) {
            seeds.addAll(labelled());
        }
        long end = System.nanoTime() + Duration.ofMinutes(MINUTES).toNanos();
        SplittableRandom random = new SplittableRandom(Long.getLong("casebook.fuzz.seed", runs));
        int i = 0;
        for (; i < runs && (MINUTES == 0 || System.nanoTime() < end); i++) {
            String text = mutated(seeds, random);
            try {
                assertTimeout(Duration.ofSeconds(MINUTES > 0 ? 30 : 5), () -> check(text));
            } catch (RuntimeException | AssertionError | StackOverflowError broken) {
                throw new AssertionError("run " + i + " of text: " + text, broken);
            }
        }
        if (MINUTES > 0) {
            System.out.println(i + " texts were read");
        }
    }

    private static List<String> labelled() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith("source."))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    private static String mutated(List<String> seeds, SplittableRandom random) {
        StringBuilder text = new StringBuilder(seeds.get(random.nextInt(seeds.size())));
        for (int i = random.nextInt(1, 30); i > 0 && !text.isEmpty(); i--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(40));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, SNIPPETS[random.nextInt(SNIPPETS.length)].repeat(random.nextInt(1, 4)));
                case 2 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
                case 3 -> text.setCharAt(at, (char) random.nextInt(0x10000));
                default -> text.insert(at, SNIPPETS[random.nextInt(SNIPPETS.length)]);
            }
        }
        return text.toString();
    }

    private static void check(String raw) {
        Commentary text = Cleaning.of(raw);
        int last = 0;
        for (Passage passage : text.passages()) {
            assertTrue(passage.start() >= last && passage.end() <= text.text().length());
            last = passage.start();
            for (Sentence sentence : passage.sentences()) {
                assertTrue(sentence.start() >= last && passage.span().contains(sentence.span()));
                last = sentence.end();
            }
            assertTrue(last <= passage.end());
            last = passage.end();
        }
        Annotations found = Annotations.of(text, List.of());
        for (Event event : found.events()) {
            assertEquals(event.expression(), event.span().of(text.text()));
        }
        found.actors().actors().stream()
                .flatMap(actor -> actor.mentions().stream())
                .forEach(mention -> assertTrue(mention.end() <= text.text().length()));
        for (Removal removal : text.removed()) {
            assertTrue(removal.passage() <= text.passages().size());
        }
        Commentary restored =
                text.removed().isEmpty() ? text : text.restore(text.removed().getFirst());
        assertEquals(
                text.passages().size() + Math.min(1, text.removed().size()),
                restored.passages().size());
    }

    /** Repetitions that make a pattern with ambiguous repetition take for ever. */
    static Stream<String> repetitions() {
        return Stream.of(
                "a",
                " ",
                "a ",
                "A. ",
                "A",
                "Ab ",
                "- ",
                "* ",
                "_a",
                "**a",
                "<p",
                "<p>",
                "<b>a",
                "[a](",
                "&",
                "1",
                "1 ",
                "January ",
                ", ",
                "and ",
                "By Ann Bo, ",
                "the last ",
                "\n",
                "a\n",
                "\u201c",
                "(",
                "in the ",
                "Share ",
                "#",
                "> ",
                "\u00ad\n",
                "...",
                ". . ",
                "the ",
                "Facebook ",
                "of ",
                "views ",
                "-",
                "A-",
                "a@b.c ",
                "http://");
    }

    @ParameterizedTest(name = "unit {index}")
    @MethodSource("repetitions")
    void endlessRepetitionIsReadInTime(String unit) {
        String text = unit.repeat(12_000 / unit.length()) + "x";
        assertTimeout(Duration.ofSeconds(MINUTES > 0 ? 60 : 5), () -> check(text));
    }
}
