package casebook.content.corpus;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.commentary.Cleaning;
import casebook.commentary.Commentary;
import casebook.interchange.source.RawText;
import casebook.interchange.source.Sources;
import casebook.shared.Parsed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ten commentaries in ten layouts, on crises that nothing was made for. Prints the figures; {@code -Dcorpus.misses} what was missed. */
class CorpusTest {
    /** Not below what has been reached; the goal is 0.9 for each. */
    private static final Map<String, Double> FLOORS = Map.of("removals", 0.98, "events", 0.96, "actors", 0.95);

    private static final double STATEMENTS_FLOOR = 0.85;
    private static final boolean MISSES = Boolean.getBoolean("corpus.misses");

    private final Map<String, Tally> parts = new LinkedHashMap<>();
    private final Map<String, Tally> types = new TreeMap<>();
    private int metadata;
    private int asked;

    @Test
    void whatIsFoundIsWhatPeopleFound() {
        List<Gold> all = Gold.all();
        assertTrue(all.size() >= 8);
        all.forEach(this::read);
        double macro = types.values().stream().mapToDouble(Tally::f1).average().orElseThrow();
        say("metadata %d of %d fields; macro-F1 of statements %.3f", metadata, asked, macro);
        parts.forEach((name, tally) -> say("%-12s F1 %.3f %s", name, tally.f1(), tally));
        types.forEach((name, tally) -> say("%-20s F1 %.3f %s", name, tally.f1(), tally));
        assertAll(Stream.concat(
                parts.entrySet().stream()
                        .map(part -> () -> assertTrue(
                                part.getValue().f1() >= FLOORS.getOrDefault(part.getKey(), 1.0), part.toString())),
                Stream.of(() -> assertTrue(macro >= STATEMENTS_FLOOR, "macro-F1 " + macro))));
    }

    private void read(Gold gold) {
        Commentary commentary = commentary(gold);
        Comparison comparison = new Comparison(gold, commentary);
        Tally removals = comparison.removals();
        Tally events = comparison.events();
        Tally actors = comparison.actors();
        Map<String, Tally> statements = comparison.statements();
        parts.merge("removals", removals, Tally::and);
        parts.merge("events", events, Tally::and);
        parts.merge("actors", actors, Tally::and);
        statements.forEach((type, tally) -> types.merge(type, tally, Tally::and));
        metadata(gold, commentary, comparison.misses);
        int right = statements.values().stream().mapToInt(Tally::right).sum();
        say(
                "%-28s removals %.2f  events %.2f  actors %.2f  statements %d of %d  passages %d of %d",
                gold.slug(),
                removals.f1(),
                events.f1(),
                actors.f1(),
                right,
                gold.statements().size(),
                commentary.passages().size(),
                gold.passages());
        if (MISSES) {
            comparison.misses.forEach(miss -> say("    %s", miss));
        }
    }

    private static Commentary commentary(Gold gold) {
        try {
            Parsed<RawText> read =
                    Sources.read(gold.source().getFileName().toString(), Files.readAllBytes(gold.source()));
            RawText raw = Objects.requireNonNull(
                    read.value(), () -> read.diagnostics().toString());
            return Cleaning.of(raw.text(), raw.said());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void metadata(Gold gold, Commentary commentary, List<String> misses) {
        var read = commentary.metadata();
        compare("title", gold, read.title(), misses);
        compare("standfirst", gold, read.standfirst(), misses);
        compare("outlet", gold, read.outlet(), misses);
        compare("originalOutlet", gold, read.originalOutlet(), misses);
        compare("published", gold, read.published(), misses);
        compare(
                "authors",
                gold,
                read.authors().stream().map(author -> author.name()).toList(),
                misses);
    }

    private void compare(String field, Gold gold, Object value, List<String> misses) {
        String wanted = Comparison.plain(String.valueOf(gold.metadata().get(field)));
        String got = Comparison.plain(String.valueOf(value));
        asked++;
        if (wanted.equals(got)) {
            metadata++;
        } else {
            misses.add(field + ": " + wanted + " found " + got);
        }
    }

    @SuppressWarnings("SystemOut") // the figures are what this test is for
    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
