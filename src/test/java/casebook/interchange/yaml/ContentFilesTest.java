package casebook.interchange.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.cases.Heading;
import casebook.cases.TeachingCase;
import casebook.shared.Diagnostic;
import casebook.shared.Parsed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Works on {@code valid/} of the corpus, changed line by line; places counted by hand. */
class ContentFilesTest {

    private static final String CORPUS = "/casebook/content/valid/";
    private static final String CASE = "cases/arden-dam/";
    private static final Set<String> REFERENCES = Set.of("stone-1990");
    private static final List<String> NAMES = List.of(
            "case.md",
            "epilogue.md",
            "teaching-note.md",
            "actors.yaml",
            "timeline.yaml",
            "concepts.yaml",
            "claims.yaml",
            "decisions.yaml",
            "exhibits/exhibits.yaml",
            "exhibits/map.svg");

    private static String text(String name) {
        try (InputStream in = ContentFilesTest.class.getResourceAsStream(CORPUS + name)) {
            assertNotNull(in, name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The valid case with one text replaced in one file. */
    private static Parsed<TeachingCase> read(String changed, String from, String to) {
        Map<String, SourceText> files = new LinkedHashMap<>();
        for (String name : NAMES) {
            String text = text(CASE + name);
            if (name.equals(changed)) {
                assertTrue(text.contains(from), from);
                text = text.replace(from, to);
            }
            files.put(name, SourceText.of("arden-dam/" + name, text));
        }
        return new ContentFiles().readCase("arden-dam", files, REFERENCES);
    }

    private static List<String> brief(List<Diagnostic> found) {
        return found.stream()
                .map(one -> one.where().file() + ":" + one.where().line() + ":"
                        + one.where().column() + " " + one.code() + " "
                        + one.severity().letter())
                .toList();
    }

    @Test
    void aValidCaseReadsWithoutARemark() {
        Parsed<TeachingCase> read = read("", "", "");
        TeachingCase whole = read.value();

        assertEquals(List.of(), read.diagnostics());
        assertNotNull(whole);
        assertEquals(
                List.of("p-gates", "p-treaty", "p-argument", "p-recall", "p-opened"),
                whole.passages().map(passage -> passage.id()).toList());
        assertEquals(Heading.OPENING, whole.sections().getFirst().heading());
        assertEquals(
                "On 3 May 2031 Arden closed the gates of its new dam on the river Sele.",
                whole.passage("p-gates").orElseThrow().sentences().getFirst().text());
        assertEquals("commentary", whole.passage("p-argument").orElseThrow().source());
        assertEquals("2031-05-03", whole.actors().get(1).knownFrom().toString());
        assertEquals(
                "### Left panel\n\nSignals.",
                whole.teachingNote().sections().get(1).markdown());
        assertTrue(String.valueOf(whole.exhibits().getFirst().svg()).startsWith("<svg"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '$',
            value = {
                "case.md|slug: arden-dam|slug: other|case.md:3:7 SLUG E",
                "case.md|format: 1|format: 2|case.md:2:9 SCHEMA E",
                "case.md|asOf: 2031-05-20|asOf: 2031-02-30|case.md:6:7 DATE E",
                "case.md|readingTime: PT10M|readingTime: 10 min|case.md:7:14 SCHEMA E",
                "case.md|licence: CC-BY-4.0|colour: red|case.md:2:1 SCHEMA E, case.md:8:1 KEY_UNKNOWN E",
                "case.md|outlet: \"River Review\"|outlet: 7|case.md:12:11 SCHEMA E",
                "case.md|id: LO2|id: LO1|case.md:16:10 ID_TWICE E",
                "case.md|kind: decide, part: A|kind: decide, part: Z|case.md:21:34 PART_UNKNOWN E",
                "case.md|## Background|## Introduction|case.md:31:1 HEADING E",
                "case.md|# Part B|# Part Q|case.md:35:1 PART_UNKNOWN E",
                "case.md|{#p-treaty source=record}|{#p-gates source=record}|case.md:33:95 ID_TWICE E, claims.yaml:4:81 LINK E",
                "case.md|{#p-treaty source=record}||case.md:33:1 PASSAGE_ID E, claims.yaml:4:81 LINK E",
                "case.md|{#p-treaty source=record}|{#p-treaty source=hearsay}|case.md:33:95 K1 E",
                "case.md|{#p-treaty source=record}|{#p-treaty colour=red}|case.md:33:95 PASSAGE_TAG E, claims.yaml:4:81 LINK E",
                "case.md|{#p-treaty source=record}|{#p-treaty knownFrom=2031-05-09}|case.md:33:95 KNOWN_LATER W",
                "epilogue.md|part: B|part: D|epilogue.md:3:7 PART_UNKNOWN E",
                "epilogue.md|---|***|epilogue.md:1:1 FRONT_MATTER E",
                "teaching-note.md|## Board plan|## Blackboard|teaching-note.md:9:1 HEADING E",
                "actors.yaml|kind: government, part|kind: kingdom, part|actors.yaml:12:56 SCHEMA E",
                "actors.yaml|id: a-belmar|id: a-arden|actors.yaml:12:10 ID_TWICE E, decisions.yaml:5:14 LINK E",
                "actors.yaml|passages: [p-gates]|passages: [p-recall]|actors.yaml:11:16 LINK_LATER E",
                "timeline.yaml|date: 2031-05-09|date: 9 May|timeline.yaml:4:26 SCHEMA E",
                "timeline.yaml|date: 2031-05-09,|date: 2031-05-09, until: 2031-05-01,|timeline.yaml:4:45 DATE E",
                "timeline.yaml|sources: [record], part: B|sources: [gossip], part: B|timeline.yaml:4:143 K1 E",
                "concepts.yaml|references: [stone-1990]|references: [nobody-1990]|concepts.yaml:3:189 K1 E",
                "claims.yaml|supports: [c-choice]|supports: [c-none]|claims.yaml:4:112 LINK E",
                "claims.yaml|type: judgement|type: opinion|claims.yaml:3:61 SCHEMA E",
                "decisions.yaml|decider: a-belmar|decider: a-nobody|decisions.yaml:5:14 LINK E",
                "decisions.yaml|kind: referral|kind: force|decisions.yaml:11:7 DECISION W",
                "decisions.yaml|consequence: \"Trade stopped.\", ||decisions.yaml:14:9 SCHEMA E",
                "exhibits/exhibits.yaml|file: map.svg|file: none.svg|exhibits/exhibits.yaml:3:54 FILE_MISSING E",
                "exhibits/exhibits.yaml|[\"2\", \"A recall\"]|[\"2\"]|exhibits/exhibits.yaml:11:33 TABLE E",
                "exhibits/map.svg|<desc>|<script/><desc>|exhibits/map.svg:3:3 SVG E, exhibits/map.svg:1:1 SVG E",
                "exhibits/map.svg|fill=\"none\"|style=\"fill:none\"|exhibits/map.svg:4:3 SVG E",
                "exhibits/map.svg|fill=\"none\"|onload=\"x()\"|exhibits/map.svg:4:3 SVG E",
                "exhibits/map.svg|fill=\"none\"|fill=\"url(http://x.example)\"|exhibits/map.svg:4:3 SVG E",
                "exhibits/map.svg|</svg>||exhibits/map.svg:7:1 SVG E"
            })
    void aFaultIsReportedAtItsPlace(String file, String from, String to, String expected) {
        Set<String> wanted = List.of(expected.split(", ")).stream()
                .map(place -> "arden-dam/" + place)
                .collect(Collectors.toSet());

        assertEquals(
                wanted, Set.copyOf(brief(read(file, from, to == null ? "" : to).diagnostics())));
    }

    @Test
    void allFaultsOfAllFilesAreReportedAtOnce() {
        String broken = text(CASE + "claims.yaml")
                .replace("type: judgement", "type: opinion")
                .replace("cue: \"little choice\"", "cue: 7")
                .replace("[p-treaty]", "[p-none]")
                .replace("c-treaty,", "c-treaty, colour: red,");
        Map<String, SourceText> files = new LinkedHashMap<>();
        NAMES.forEach(name -> files.put(name, SourceText.of("arden-dam/" + name, text(CASE + name))));
        files.put("claims.yaml", SourceText.of("arden-dam/claims.yaml", broken));
        files.put("timeline.yaml", SourceText.of("arden-dam/timeline.yaml", "format: 1\nevents: [\n"));
        files.remove("epilogue.md");

        List<String> found = brief(
                new ContentFiles().readCase("arden-dam", files, REFERENCES).diagnostics());

        assertEquals(
                Set.of(
                        "arden-dam:0:0 FILE_MISSING W",
                        "arden-dam/timeline.yaml:3:1 YAML_SYNTAX E",
                        "arden-dam/claims.yaml:3:61 SCHEMA E",
                        "arden-dam/claims.yaml:3:75 SCHEMA E",
                        "arden-dam/claims.yaml:4:20 KEY_UNKNOWN E",
                        "arden-dam/claims.yaml:4:94 LINK E"),
                Set.copyOf(found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '$',
            value = {
                "bank.yaml|slug: rivers|slug: lakes|2:7 SLUG",
                "bank.yaml|id: statement-types|id: denial|9:10 ID_TWICE",
                "bank.yaml|language: en|language: English|5:11 SCHEMA"
            })
    void aBankIsChecked(String file, String from, String to, String expected) {
        String text = text("question-banks/rivers/" + file).replace(from, to);
        Diagnostic found = new ContentFiles()
                .readBank("rivers/" + file, SourceText.of("rivers/" + file, text))
                .diagnostics()
                .getFirst();

        assertEquals(expected, found.where().line() + ":" + found.where().column() + " " + found.code());
    }

    @Test
    void anEvidenceItemIsGivenTheSentencesOfItsPassages() {
        TeachingCase whole = read("", "", "").asOptional().orElseThrow();
        String file = "question-banks/rivers/items/ten-days.yaml";
        ItemFile read = new ContentFiles().readItem(file, SourceText.of(file, text(file)), slug -> Optional.of(whole));

        assertEquals(List.of(), read.diagnostics());
        assertNotNull(read.item());
        assertTrue(read.item().interaction().toString().contains("p-gates.s2"));
    }

    @Test
    void anItemWhoseQuotationsAreNoSentenceOfTheCaseIsRefused() {
        TeachingCase whole = read("", "", "").asOptional().orElseThrow();
        String file = "question-banks/rivers/items/ten-days.yaml";
        String text = text(file).replace("quote: \"Belmar, which", "quote: \"Belmar, that");
        ItemFile read = new ContentFiles().readItem(file, SourceText.of(file, text), slug -> Optional.of(whole));

        assertEquals(1, read.diagnostics().size());
        assertEquals(27, read.diagnostics().getFirst().where().line());
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void noKindOfFileIsThrownOffByHostileText(FileKind kind) {
        List<String> hostile = List.of(
                "",
                "\u0000",
                "\ufeff",
                "- - - -",
                "{",
                "format: 1",
                "format: []\n",
                "? {a: b}\n: c\n",
                "a: *b\n",
                "format: 1\nactors: {}\nevents: 7\nclaims: [[]]\nreferences: [null]\nconcepts: [1]\n",
                "---\n---\n# Part A\n\nx {#p-}\n\n## Opening\n\n{#p-a}\n",
                "---\na: &x [*x]\n---\n",
                "x".repeat(2_000_000));
        for (String text : hostile) {
            SourceText source = SourceText.of("f", text);
            List<Diagnostic> found = switch (kind) {
                case BANK -> new ContentFiles().readBank("b/bank.yaml", source).diagnostics();
                case LEXICON ->
                    new ContentFiles()
                            .readLexicon("b/lexicon.yaml", source, null)
                            .diagnostics();
                case REFERENCES ->
                    new ContentFiles().readReferences("f", source).diagnostics();
                case MISCONCEPTIONS ->
                    new ContentFiles().readMisconceptions("f", source).diagnostics();
                case ITEM ->
                    new ContentFiles()
                            .readItem("f.yaml", source, slug -> Optional.empty())
                            .diagnostics();
                case CASE -> hostileCase("case.md", source);
                case EPILOGUE -> hostileCase("epilogue.md", source);
                case TEACHING_NOTE -> hostileCase("teaching-note.md", source);
                case ACTORS -> hostileCase("actors.yaml", source);
                case TIMELINE -> hostileCase("timeline.yaml", source);
                case CONCEPTS -> hostileCase("concepts.yaml", source);
                case CLAIMS -> hostileCase("claims.yaml", source);
                case DECISIONS -> hostileCase("decisions.yaml", source);
                case EXHIBITS -> hostileCase("exhibits/exhibits.yaml", source);
            };

            assertTrue(Diagnostic.anyError(found), kind + " took " + text.substring(0, Math.min(20, text.length())));
        }
    }

    private static List<Diagnostic> hostileCase(String name, SourceText source) {
        Map<String, SourceText> files = new LinkedHashMap<>();
        NAMES.forEach(other -> files.put(other, SourceText.of("arden-dam/" + other, text(CASE + other))));
        files.put(name, source);
        return new ContentFiles().readCase("arden-dam", files, REFERENCES).diagnostics();
    }
}
