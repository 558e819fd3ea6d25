package casebook.content;

import casebook.cases.CaseLengths;
import casebook.cases.TeachingCase;
import casebook.commentary.Lexicon;
import casebook.interchange.yaml.ContentFiles;
import casebook.interchange.yaml.ItemFile;
import casebook.interchange.yaml.SourceText;
import casebook.item.AssessmentItem;
import casebook.questionbank.BankConcept;
import casebook.questionbank.Lint;
import casebook.questionbank.LintContext;
import casebook.questionbank.Misconception;
import casebook.questionbank.QuestionBank;
import casebook.questionbank.Reference;
import casebook.shared.Diagnostic;
import casebook.shared.Parsed;
import casebook.shared.Severity;
import casebook.shared.Where;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads all cases and question banks below some folders: first what may be cited, then the cases, then the banks, whose
 * items quote the cases. A folder that holds only one case or bank borrows references and cases from the project around
 * it; what is wrong with the borrowed ones is not reported.
 */
public final class ContentReader {

    private final BankMedia media = new BankMedia();
    private final ContentFiles files = new ContentFiles();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, TeachingCase> cases = new LinkedHashMap<>();
    private final Map<String, TeachingCase> borrowed = new LinkedHashMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private final Map<String, Reference> references = new LinkedHashMap<>();
    private final Map<String, Misconception> misconceptions = new LinkedHashMap<>();
    private final List<QuestionBank> banks = new ArrayList<>();
    private final List<Lexicon> lexicons = new ArrayList<>();
    private final List<LoadedItem> items = new ArrayList<>();
    private final Set<String> itemSlugs = new HashSet<>();

    private ContentReader() {}

    /**
     * Reads and lints the content below the roots.
     *
     * @throws UncheckedIOException when a folder or file cannot be opened
     */
    public static Library read(List<Path> roots) {
        return new ContentReader().readAll(roots);
    }

    /**
     * The ids of the works that content below the roots may cite.
     *
     * @throws UncheckedIOException when a folder or file cannot be opened
     */
    public static Set<String> references(List<Path> roots) {
        ContentReader reader = new ContentReader();
        reader.lists(Folders.below(roots), Folders.around(roots));
        return reader.references.keySet();
    }

    private Library readAll(List<Path> roots) {
        Folders own = Folders.below(roots);
        Folders around = Folders.around(roots);
        lists(own, around);
        own.cases.forEach(folder -> readCase(folder, cases, diagnostics));
        Set<Path> known = own.cases.stream().map(ContentReader::absolute).collect(Collectors.toSet());
        around.cases.stream()
                .filter(folder -> !known.contains(absolute(folder)))
                .forEach(folder -> readCase(folder, borrowed, new ArrayList<>()));
        Stream.concat(own.banks.stream(), around.banks.stream())
                .flatMap(folder -> itemFiles(folder).stream())
                .forEach(path -> itemSlugs.add(path.getFileName().toString().replaceFirst("\\.yaml$", "")));
        if (!own.banks.isEmpty()) {
            readBanks(own.banks);
        }
        return new Library(
                List.copyOf(cases.values()),
                banks,
                items,
                List.copyOf(references.values()),
                List.copyOf(misconceptions.values()),
                lexicons,
                media.found(),
                diagnostics);
    }

    private void readBanks(Set<Path> folders) {
        LintContext context = context();
        folders.forEach(folder -> readBank(folder, context));
        if (!cases.isEmpty()) {
            List<AssessmentItem> all = items.stream().map(LoadedItem::item).toList();
            Set<String> notAssessed =
                    banks.stream().flatMap(bank -> bank.notAssessed().stream()).collect(Collectors.toSet());
            diagnostics.addAll(Lint.coverage(all, notAssessed, context, new Where(null, 0, 0, "")));
        }
    }

    private LintContext context() {
        List<TeachingCase> all = Stream.concat(cases.values().stream(), borrowed.values().stream())
                .toList();
        return new LintContext(all, unreadable, references.values(), misconceptions.values(), true);
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private void lists(Folders own, Folders around) {
        for (Path file : own.references) {
            keep(list(file, files::readReferences, diagnostics), Reference::id, references);
        }
        for (Path file : own.misconceptions) {
            keep(list(file, files::readMisconceptions, diagnostics), Misconception::id, misconceptions);
        }
        if (own.references.isEmpty()) {
            around.references.forEach(
                    file -> keep(list(file, files::readReferences, new ArrayList<>()), Reference::id, references));
        }
        if (own.misconceptions.isEmpty()) {
            around.misconceptions.forEach(file ->
                    keep(list(file, files::readMisconceptions, new ArrayList<>()), Misconception::id, misconceptions));
        }
    }

    private static <T> void keep(List<T> read, Function<T, String> id, Map<String, T> kept) {
        read.forEach(entry -> kept.putIfAbsent(id.apply(entry), entry));
    }

    private static <T> List<T> list(
            Path file, BiFunction<String, SourceText, Parsed<List<T>>> reader, List<Diagnostic> found) {
        Parsed<List<T>> read = reader.apply(name(file), text(file));
        found.addAll(read.diagnostics());
        return read.asOptional().orElse(List.of());
    }

    private void readCase(Path folder, Map<String, TeachingCase> into, List<Diagnostic> found) {
        Map<String, SourceText> texts = new LinkedHashMap<>();
        gather(folder, "", texts);
        gather(folder.resolve("exhibits"), "exhibits/", texts);
        Parsed<TeachingCase> read = files.readCase(name(folder), texts, references.keySet());
        found.addAll(read.diagnostics());
        TeachingCase whole = read.value();
        if (whole == null) {
            unreadable.add(absolute(folder).getFileName().toString());
        } else if (into.putIfAbsent(whole.slug(), whole) != null) {
            found.add(Diagnostic.error(
                    "SLUG", "a second case " + whole.slug(), new Where(name(folder.resolve("case.md")), 1, 1, "slug")));
        } else {
            lengths(whole, new Where(name(folder.resolve("case.md")), 1, 1, ""), found);
        }
    }

    /** L1: one note with all of the case that is unusually long, short, many or few. */
    private static void lengths(TeachingCase whole, Where where, List<Diagnostic> found) {
        List<String> unusual = CaseLengths.unusual(whole);
        if (!unusual.isEmpty()) {
            found.add(new Diagnostic("L1", Severity.NOTE, String.join("; ", unusual), where));
        }
    }

    private static void gather(Path folder, String prefix, Map<String, SourceText> texts) {
        for (Path file : Folders.entries(folder)) {
            String name = file.getFileName().toString();
            if (Folders.isFile(file) && (name.endsWith(".md") || name.endsWith(".yaml") || name.endsWith(".svg"))) {
                texts.put(prefix + name, text(file));
            }
        }
    }

    private void readBank(Path folder, LintContext context) {
        Path file = folder.resolve("bank.yaml");
        Parsed<QuestionBank> read = files.readBank(name(file), text(file));
        diagnostics.addAll(read.diagnostics());
        List<ItemFile> itemFiles = itemFiles(folder).stream()
                .map(path ->
                        files.readItem(name(path), text(path), this::findCase, medium -> media.name(folder, medium)))
                .toList();
        QuestionBank bank = read.value();
        readLexicon(folder.resolve("lexicon.yaml"), bank);
        List<LoadedItem> loaded = new ArrayList<>();
        List<Lint.Placed> placed = new ArrayList<>();
        for (ItemFile item : itemFiles) {
            diagnostics.addAll(item.diagnostics());
            if (item.item() != null && bank != null) {
                Lint.Placed one = new Lint.Placed(item.item(), item.places());
                List<Diagnostic> findings = new ArrayList<>(Lint.item(one, bank, context));
                findings.addAll(Lint.enemies(one, this::unknownItems));
                diagnostics.addAll(findings);
                placed.add(one);
                loaded.add(new LoadedItem(bank.slug(), item.item(), item.file(), findings));
            }
        }
        if (bank != null) {
            diagnostics.addAll(Lint.bank(placed, new Where(name(file), 1, 1, "")));
            banks.add(bank.with(loaded.stream().map(LoadedItem::item).toList()));
            items.addAll(loaded);
        }
    }

    private static List<Path> itemFiles(Path bank) {
        return Folders.entries(bank.resolve("items")).stream()
                .filter(path -> path.getFileName().toString().endsWith(".yaml") && Folders.isFile(path))
                .toList();
    }

    private Set<String> unknownItems(Set<String> slugs) {
        return slugs.stream().filter(slug -> !itemSlugs.contains(slug)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The words by which a commentary is held to be about the bank's concepts; a bank need not have any. */
    private void readLexicon(Path file, @Nullable QuestionBank bank) {
        if (Folders.isFile(file)) {
            Set<String> concepts = bank == null
                    ? null
                    : bank.concepts().stream().map(BankConcept::id).collect(Collectors.toSet());
            Parsed<Lexicon> read = files.readLexicon(name(file), text(file), concepts);
            diagnostics.addAll(read.diagnostics());
            read.asOptional().ifPresent(lexicons::add);
        }
    }

    private Optional<TeachingCase> findCase(String slug) {
        return Optional.ofNullable(cases.getOrDefault(slug, borrowed.get(slug)));
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** The text of a file; of one that is too large, no more is read than it takes to know. */
    static SourceText text(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return SourceText.of(name(file), in.readNBytes(SourceText.LARGEST + 1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
