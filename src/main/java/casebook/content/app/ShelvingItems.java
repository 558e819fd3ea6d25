package casebook.content.app;

import casebook.cases.CaseVersions;
import casebook.content.Entering;
import casebook.content.LoadedItem;
import casebook.content.TreeHash;
import casebook.item.AssessmentItem;
import casebook.item.Illustration;
import casebook.item.ItemAnchor;
import casebook.item.MediaFile;
import casebook.item.Status;
import casebook.item.json.ItemJson;
import casebook.platform.SystemTask;
import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.questionbank.BankShelf;
import casebook.questionbank.Media;
import casebook.shared.Diagnostic;
import casebook.shared.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings items from files into a bank, some dozens in a transaction. */
@SystemTask
@ApplicationScoped
@Transactional
public class ShelvingItems {
    private final BankShelf shelf;
    private final CaseVersions cases;
    private final Media media;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    public ShelvingItems(BankShelf shelf, CaseVersions cases, Media media, Audit audit, WorkClock clock) {
        this.shelf = shelf;
        this.cases = cases;
        this.media = media;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param lying where pictures and sounds lie, by the names under which they are kept */
    void put(long bank, List<LoadedItem> items, Map<String, Path> lying, LoadNotes notes) {
        items.stream()
                .flatMap(item -> item.item().media().stream())
                .map(Illustration::file)
                .distinct()
                .flatMap(name -> Stream.ofNullable(lying.get(name)))
                .flatMap(path -> MediaFile.of(read(path)).stream())
                .forEach(file -> media.keep(file, clock.instant()));
        Map<String, BankShelf.ShelvedItem> there =
                shelf.items(bank).stream().collect(Collectors.toMap(BankShelf.ShelvedItem::slug, Function.identity()));
        items.forEach(item -> put(bank, item, there.get(item.item().slug()), notes));
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void put(long bank, LoadedItem loaded, BankShelf.@Nullable ShelvedItem there, LoadNotes notes) {
        AssessmentItem item = loaded.item();
        String hash = TreeHash.of(ItemJson.write(item));
        // Whether lint lets it pass belongs to what was loaded: an item that is mended by its case enters again.
        String mark = loaded.isSound() ? hash : "E" + hash.substring(1);
        boolean byPerson = there != null && there.byPerson();
        Entering how = Entering.of(
                there == null ? null : there.fileHash(),
                mark,
                there != null && there.served(),
                byPerson,
                loaded.isSound());
        long id = there == null ? shelf.addItem(bank, item.slug()) : there.id();
        if (there != null && there.retired()) {
            shelf.setItemRetired(id, null);
        }
        String what = "item " + loaded.bank() + "/" + item.slug();
        notes.entered(how, what, byPerson ? "a person has changed it since it was loaded" : rules(loaded));
        if (how != Entering.NOTHING) {
            Status status = how == Entering.DRAFT || !loaded.isSound() ? Status.DRAFT : item.status();
            long version = shelf.addVersion(
                    id, new BankShelf.NewVersion(item, status, caseVersion(item), hash), clock.instant());
            shelf.loaded(id, mark);
            if (how == Entering.SERVED) {
                shelf.serve(id, version);
            }
            audit.record("CONTENT", null, what, how + " version " + version + " from files, " + status);
        }
    }

    /** The version of the first case that the item quotes. */
    private @Nullable Long caseVersion(AssessmentItem item) {
        Optional<String> slug = item.anchors().stream()
                .filter(ItemAnchor.class::isInstance)
                .map(anchor -> ((ItemAnchor) anchor).caseSlug())
                .findFirst();
        OptionalLong served = slug.map(cases::served).orElse(OptionalLong.empty());
        return served.isPresent() ? Long.valueOf(served.getAsLong()) : null;
    }

    private static String rules(LoadedItem loaded) {
        return loaded.isSound()
                ? ""
                : "lint found "
                        + loaded.findings().stream()
                                .filter(finding -> finding.severity() == Severity.ERROR)
                                .map(Diagnostic::code)
                                .distinct()
                                .collect(Collectors.joining(", "));
    }
}
