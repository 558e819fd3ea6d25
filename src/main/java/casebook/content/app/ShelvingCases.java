package casebook.content.app;

import casebook.cases.CaseShelf;
import casebook.cases.TeachingCase;
import casebook.cases.json.CaseJson;
import casebook.content.Entering;
import casebook.content.PresentContent;
import casebook.content.TreeHash;
import casebook.platform.SystemTask;
import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Brings cases from files into the database, each in a transaction of its own. */
@SystemTask
@ApplicationScoped
@Transactional
public class ShelvingCases {
    private final CaseShelf shelf;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    public ShelvingCases(CaseShelf shelf, Audit audit, WorkClock clock) {
        this.shelf = shelf;
        this.audit = audit;
        this.clock = clock;
    }

    void put(TeachingCase whole, LoadNotes notes) {
        Optional<CaseShelf.Shelved> there = shelf.all().stream()
                .filter(shelved -> shelved.slug().equals(whole.slug()))
                .findFirst();
        String hash = TreeHash.of(CaseJson.write(whole));
        Entering how = Entering.of(
                there.map(CaseShelf.Shelved::fileHash).orElse(null),
                hash,
                there.filter(shelved -> shelved.servedVersion() != null).isPresent(),
                there.filter(CaseShelf.Shelved::byPerson).isPresent(),
                true);
        long id = there.map(CaseShelf.Shelved::id).orElseGet(() -> shelf.add(whole.slug()));
        if (there.filter(CaseShelf.Shelved::retired).isPresent()) {
            shelf.setRetired(id, null);
        }
        String what = "case " + whole.slug();
        notes.entered(how, what, how == Entering.DRAFT ? "a person has changed it since it was loaded" : "");
        if (how == Entering.NOTHING) {
            return;
        }
        long version = shelf.addVersion(id, whole, hash, clock.instant());
        shelf.loaded(id, hash);
        audit.record("CONTENT", null, what, how + " version " + version + " from files");
        if (how == Entering.SERVED) {
            shelf.serve(id, version);
        }
    }

    /** Retires the cases that came from files which are gone. */
    void retire(PresentContent present, LoadNotes notes) {
        for (CaseShelf.Shelved shelved : shelf.all()) {
            if (shelved.fileHash() != null
                    && !shelved.retired()
                    && !present.cases().contains(shelved.slug())) {
                shelf.setRetired(shelved.id(), clock.instant());
                audit.record("CONTENT", null, "case " + shelved.slug(), "retired, its files are gone");
                notes.retired("case " + shelved.slug());
            }
        }
    }
}
