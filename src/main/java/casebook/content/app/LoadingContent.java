package casebook.content.app;

import casebook.content.ContentReader;
import casebook.content.FilesHash;
import casebook.content.LastLoad;
import casebook.content.Library;
import casebook.content.LoadedItem;
import casebook.content.PresentContent;
import casebook.platform.Settings;
import casebook.platform.SystemTask;
import casebook.platform.WorkClock;
import casebook.platform.store.StartUp;
import casebook.questionbank.QuestionBank;
import casebook.shared.Diagnostic;
import casebook.shared.Severity;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Loads the folders of cases and question banks at each start: cases, then banks and their items, then where older
 * anchors stand in new versions of cases, then what is gone. A load that is cut off goes on at the next start; one that
 * would read the same files with the same build as the last is left out.
 */
@SystemTask
@ApplicationScoped
public class LoadingContent {
    private static final Logger LOG = Logger.getLogger(LoadingContent.class.getName());

    /** Rows per item: itself, its version, some concepts, an audit row or some anchors. A transaction has at most 500. */
    private static final int AT_ONCE = 40;

    private final ShelvingCases cases;
    private final ShelvingBanks banks;
    private final ShelvingItems items;
    private final PlacingAnchors anchors;
    private final RememberingLoads loads;
    private final WorkClock clock;
    private final List<Path> folders;
    private final Optional<String> build;
    private volatile Optional<LastLoad> last = Optional.empty();

    @Inject
    public LoadingContent(
            ShelvingCases cases,
            ShelvingBanks banks,
            ShelvingItems items,
            PlacingAnchors anchors,
            RememberingLoads loads,
            WorkClock clock,
            Settings settings,
            @ConfigProperty(name = "casebook.content.default") Optional<String> usual,
            @ConfigProperty(name = "casebook.build") Optional<String> build) {
        this.cases = cases;
        this.banks = banks;
        this.items = items;
        this.anchors = anchors;
        this.loads = loads;
        this.clock = clock;
        this.build = build;
        this.folders = Stream.of(usual, settings.content())
                .flatMap(Optional::stream)
                .flatMap(text -> Arrays.stream(text.split(File.pathSeparator, -1)))
                .filter(text -> !text.isBlank())
                .map(Path::of)
                .toList();
    }

    /** What the last load did; empty when no folder is set or none could be read. */
    public Optional<LastLoad> last() {
        return last;
    }

    void onReady(@Observes @Priority(100) StartUp.DatabaseReady ready) {
        if (!folders.isEmpty()) {
            try {
                loadChanged();
            } catch (UncheckedIOException e) {
                LOG.log(Level.SEVERE, "content was not loaded, a folder or file of it cannot be read", e);
            }
        }
    }

    private void loadChanged() {
        last = build.flatMap(known -> loads.of(FilesHash.below(folders, known)));
        if (last.isPresent()) {
            tell(last.get());
        } else {
            load();
        }
    }

    /** What the folders hold, as they are named where they are set. */
    List<Path> folders() {
        return folders;
    }

    /**
     * Loads what has changed since the last load; one load at a time on this server.
     *
     * @throws UncheckedIOException when a folder or file cannot be read
     */
    synchronized LastLoad load() {
        Optional<FilesHash> files = build.map(known -> FilesHash.below(folders, known));
        PresentContent present = PresentContent.below(folders);
        Library library = ContentReader.read(folders);
        LoadNotes notes = new LoadNotes();
        library.cases().forEach(whole -> cases.put(whole, notes));
        library.banks().forEach(bank -> load(bank, library, notes));
        anchors.cases().forEach(this::placeAnchors);
        if (present.complete()) {
            cases.retire(present, notes);
            banks.retire(present, notes);
        }
        LastLoad done = new LastLoad(
                clock.instant(),
                library.cases().size(),
                library.banks().size(),
                library.items().size(),
                notes.newVersions(),
                errors(library),
                notes.waiting(),
                notes.retired());
        files.ifPresent(read -> loads.keep(read, done));
        last = Optional.of(done);
        tell(done);
        return done;
    }

    private void load(QuestionBank bank, Library library, LoadNotes notes) {
        long id = banks.put(bank);
        List<LoadedItem> own = library.items().stream()
                .filter(item -> item.bank().equals(bank.slug()))
                .toList();
        for (int from = 0; from < own.size(); from += AT_ONCE) {
            items.put(id, own.subList(from, Math.min(from + AT_ONCE, own.size())), library.media(), notes);
        }
    }

    private void placeAnchors(long caseVersion) {
        List<Long> waiting = anchors.waiting(caseVersion);
        for (int from = 0; from < waiting.size(); from += AT_ONCE) {
            anchors.place(waiting.subList(from, Math.min(from + AT_ONCE, waiting.size())), caseVersion);
        }
    }

    private static List<Diagnostic> errors(Library library) {
        return library.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
    }

    private static void tell(LastLoad load) {
        LOG.info(() ->
                "content as of %s: %d cases, %d banks, %d items; %d new versions, %d waiting, %d retired, %d errors"
                        .formatted(
                                load.at(),
                                load.cases(),
                                load.banks(),
                                load.items(),
                                load.newVersions(),
                                load.waiting().size(),
                                load.retired().size(),
                                load.leftOut().size()));
        load.leftOut().forEach(error -> LOG.warning(() -> error.where() + " " + error.code() + " " + error.message()));
        load.waiting().forEach(line -> LOG.warning(() -> "waits as a draft: " + line));
        load.retired().forEach(line -> LOG.warning(() -> "retired, its files are gone: " + line));
    }
}
