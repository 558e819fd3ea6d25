package casebook.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.cases.TeachingCase;
import casebook.cases.json.CaseJson;
import casebook.commentary.Annotations;
import casebook.commentary.Cleaning;
import casebook.commentary.Commentary;
import casebook.commentary.Lexicon;
import casebook.commentary.Metadata;
import casebook.commentary.Sentence;
import casebook.commentary.draft.CaseDraft;
import casebook.commentary.draft.DraftCase;
import casebook.commentary.draft.Proposal;
import casebook.commentary.draft.ProposalKind;
import casebook.commentary.draft.Verbatim;
import casebook.interchange.source.RawText;
import casebook.interchange.source.Sources;
import casebook.interchange.yaml.CaseFolder;
import casebook.interchange.yaml.ContentFiles;
import casebook.interchange.yaml.ItemFile;
import casebook.interchange.yaml.SourceText;
import casebook.item.Status;
import casebook.questionbank.Lint;
import casebook.questionbank.LintContext;
import casebook.questionbank.QuestionBank;
import casebook.questionbank.Reference;
import casebook.shared.Parsed;
import casebook.shared.Severity;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every draft, on the ten commentaries of the corpus and the shipped banks. */
class DraftPropertiesTest {

    private static final Path CORPUS = Path.of("src/test/resources/casebook/commentary/corpus");
    private static final Library SHIPPED = ContentReader.read(List.of(Path.of("cases"), Path.of("question-banks")));
    private static final Pattern QUOTATION = Pattern.compile("\u201c([^\u201c\u201d]*)\u201d");
    private static final Set<String> PROSE =
            Set.of("text", "markdown", "example", "situation", "note", "prompt", "rationale");

    static Stream<Path> commentaries() throws IOException {
        try (Stream<Path> all = Files.walk(CORPUS)) {
            return all.filter(path -> path.getFileName().toString().startsWith("source.")).sorted().toList().stream();
        }
    }

    private static Annotations read(Path file) throws IOException {
        RawText raw = Objects.requireNonNull(Sources.read(file.getFileName().toString(), Files.readAllBytes(file))
                .value());
        Metadata hints =
                new Metadata("A title", null, raw.said().authors(), "An outlet", null, LocalDate.of(2024, 3, 29));
        List<Lexicon> lexicons = SHIPPED.lexicons();
        return Annotations.of(Cleaning.of(raw.text(), hints), lexicons);
    }

    private static CaseDraft draft(Annotations found) {
        return CaseDraft.of(
                found,
                SHIPPED.cases().stream()
                        .flatMap(whole -> whole.concepts().stream())
                        .toList());
    }

    /** A person's answers to what the page does not say. */
    private static JsonObject head(JsonObject head) {
        JsonObjectBuilder whole = Json.createObjectBuilder(head)
                .add("title", head.getString("title", "A title"))
                .add("dateline", head.getString("dateline", "Somewhere"))
                .add("asOf", head.getString("asOf", "2024-03-29"));
        JsonObjectBuilder source = Json.createObjectBuilder(head.getJsonObject("source"));
        source.add("authors", Json.createArrayBuilder().add("Somebody"));
        for (String key : List.of("title", "outlet")) {
            source.add(key, head.getJsonObject("source").getString(key, "Something"));
        }
        return whole.add("source", source).build();
    }

    @ParameterizedTest
    @MethodSource("commentaries")
    void everyProposalRestsOnSentencesAndHasItsOwnId(Path file) throws IOException {
        Annotations found = read(file);
        CaseDraft draft = draft(found);
        Set<String> sentences = found.commentary().sentences().map(Sentence::id).collect(Collectors.toSet());
        for (Proposal proposal : draft.proposals()) {
            assertTrue(sentences.containsAll(proposal.rests()), proposal::toString);
            boolean page = proposal.id().contains("positionality");
            assertTrue(page || !proposal.rests().isEmpty(), proposal::toString);
        }
        assertEquals(
                draft.proposals().size(),
                draft.proposals().stream().map(Proposal::id).distinct().count());
        draft.doubts().forEach(doubt -> assertTrue(sentences.containsAll(doubt.sentences()), doubt::toString));
    }

    @ParameterizedTest
    @MethodSource("commentaries")
    void theSameTextGivesTheSameDraft(Path file) throws IOException {
        assertEquals(draft(read(file)), draft(read(file)));
    }

    @ParameterizedTest
    @MethodSource("commentaries")
    void everyQuotationStandsInASentenceThatItRestsOn(Path file) throws IOException {
        Annotations found = read(file);
        for (Proposal proposal : draft(found).proposals()) {
            String rested = proposal.rests().stream()
                    .map(id -> words(found.commentary(), id))
                    .collect(Collectors.joining("\n"));
            for (String quotation : quotations(proposal)) {
                assertTrue(rested.contains(quotation), () -> proposal.id() + ": " + quotation);
            }
        }
    }

    private static String words(Commentary commentary, String id) {
        return plain(commentary
                .sentences()
                .filter(sentence -> sentence.id().equals(id))
                .map(commentary::of)
                .collect(Collectors.joining()));
    }

    private static String plain(String words) {
        return words.replaceAll("[\"\u2018\u2019\u201c\u201d']", "").replaceAll("\\s+", " ");
    }

    /** What stands between marks, in the parts between dots; titles, which begin with a capital, are left out. */
    private static List<String> quotations(Proposal proposal) {
        List<String> all = new ArrayList<>();
        boolean titles = proposal.kind() == ProposalKind.DECISION
                || proposal.id().contains("-day-") && proposal.kind() == ProposalKind.ITEM;
        for (String text : titles ? List.<String>of() : prose(proposal.tree())) {
            QUOTATION
                    .matcher(text)
                    .results()
                    .flatMap(found -> Stream.of(found.group(1).split("\u2026")))
                    .map(DraftPropertiesTest::plain)
                    .map(String::strip)
                    .filter(words -> !words.isEmpty())
                    .forEach(all::add);
        }
        return all;
    }

    private static List<String> prose(JsonValue tree) {
        List<String> all = new ArrayList<>();
        switch (tree.getValueType()) {
            case OBJECT ->
                ((JsonObject) tree).forEach((key, value) -> {
                    if (value instanceof JsonString text) {
                        if (PROSE.contains(key)) {
                            all.add(text.getString());
                        }
                    } else {
                        all.addAll(prose(value));
                    }
                });
            case ARRAY -> ((JsonArray) tree).forEach(value -> all.addAll(prose(value)));
            default -> {
                // no text
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("commentaries")
    void noMoreThanTwentyFourWordsRunOnFromTheSource(Path file) throws IOException {
        Annotations found = read(file);
        List<Verbatim.Run> runs = Verbatim.runs(found.commentary(), draft(found).proposals());
        assertTrue(runs.stream().allMatch(run -> run.count() <= 24), runs::toString);
    }

    @ParameterizedTest
    @MethodSource("commentaries")
    void draftItemsHaveNoErrorAndAreDrafts(Path file) throws IOException {
        CaseDraft draft = draft(read(file));
        JsonObject head = head(draft.head());
        Parsed<JsonObject> tree = DraftCase.tree(head, draft.proposals(), draft.doubts());
        TeachingCase whole = CaseJson.read(
                Objects.requireNonNull(tree.value(), () -> tree.diagnostics().toString()));
        LintContext context =
                new LintContext(List.of(whole), Set.of(), SHIPPED.references(), SHIPPED.misconceptions(), false);
        for (Proposal proposal : draft.proposals()) {
            if (proposal.kind() == ProposalKind.ITEM) {
                JsonObject item =
                        DraftCase.items(whole.slug(), List.of(proposal)).getFirst();
                String name = proposal.id() + ".yaml";
                ItemFile read = new ContentFiles()
                        .readItem(
                                name, SourceText.of(name, CaseFolder.item(item, "draft")), slug -> Optional.of(whole));
                assertEquals(List.of(), read.diagnostics());
                var made = Objects.requireNonNull(read.item());
                assertEquals(Status.DRAFT, made.status());
                assertEquals(
                        List.of(),
                        Lint.item(new Lint.Placed(made, read.places()), bank(proposal), context).stream()
                                .filter(found -> found.severity() == Severity.ERROR)
                                .toList());
            }
        }
    }

    private static QuestionBank bank(Proposal proposal) {
        String slug = proposal.bank().orElseThrow();
        return SHIPPED.banks().stream()
                .filter(bank -> bank.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("commentaries")
    void theFolderOfADraftIsReadBackToTheSameTree(Path file) throws IOException {
        CaseDraft draft = draft(read(file));
        // What a schema asks of a decision nobody can draw from one text: those are left to their author.
        List<Proposal> proposals = draft.proposals().stream()
                .filter(proposal -> proposal.kind() != ProposalKind.DECISION)
                .toList();
        JsonObject tree = Objects.requireNonNull(
                DraftCase.tree(head(draft.head()), proposals, draft.doubts()).value());
        Map<String, SourceText> files = new HashMap<>();
        CaseFolder.of(tree, "A draft").forEach((name, text) -> files.put(name, SourceText.of(name, text)));
        Set<String> references =
                SHIPPED.references().stream().map(Reference::id).collect(Collectors.toSet());
        Parsed<TeachingCase> read = new ContentFiles().readCase(tree.getString("slug"), files, references);
        assertEquals(CaseJson.read(tree), read.value(), () -> read.diagnostics().toString());
    }
}
