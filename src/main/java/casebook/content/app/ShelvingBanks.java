package casebook.content.app;

import casebook.content.PresentContent;
import casebook.content.TreeHash;
import casebook.platform.SystemTask;
import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.questionbank.BankShelf;
import casebook.questionbank.QuestionBank;
import casebook.shared.JsonTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Brings banks, without their items, from files into the database, and retires what is gone. */
@SystemTask
@ApplicationScoped
@Transactional
public class ShelvingBanks {
    private final BankShelf shelf;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    public ShelvingBanks(BankShelf shelf, Audit audit, WorkClock clock) {
        this.shelf = shelf;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return the id of the bank */
    long put(QuestionBank bank) {
        Optional<BankShelf.ShelvedBank> there = shelf.banks().stream()
                .filter(shelved -> shelved.slug().equals(bank.slug()))
                .findFirst();
        String hash = hash(bank);
        there.filter(BankShelf.ShelvedBank::retired).ifPresent(shelved -> shelf.setBankRetired(shelved.id(), null));
        if (there.filter(shelved -> hash.equals(shelved.fileHash())).isPresent()) {
            return there.get().id();
        }
        audit.record("CONTENT", null, "bank " + bank.slug(), "title and vocabulary from files");
        return shelf.put(bank, hash);
    }

    void retire(PresentContent present, LoadNotes notes) {
        for (BankShelf.ShelvedBank bank : shelf.banks()) {
            if (bank.fileHash() == null) {
                continue;
            }
            if (!bank.retired() && !present.banks().contains(bank.slug())) {
                shelf.setBankRetired(bank.id(), clock.instant());
                gone("bank " + bank.slug(), notes);
            }
            shelf.items(bank.id()).forEach(item -> retire(bank, item, present, notes));
        }
    }

    private void retire(
            BankShelf.ShelvedBank bank, BankShelf.ShelvedItem item, PresentContent present, LoadNotes notes) {
        String name = bank.slug() + "/" + item.slug();
        if (item.fileHash() != null && !item.retired() && !present.items().contains(name)) {
            shelf.setItemRetired(item.id(), clock.instant());
            gone("item " + name, notes);
        }
    }

    private void gone(String what, LoadNotes notes) {
        audit.record("CONTENT", null, what, "retired, its files are gone");
        notes.retired(what);
    }

    private static String hash(QuestionBank bank) {
        JsonArrayBuilder told = JsonTree.array()
                .add(bank.title())
                .add(bank.description())
                .add(bank.language())
                .add(bank.licence());
        bank.concepts().forEach(concept -> told.add(concept.id()).add(concept.name()));
        return TreeHash.of(told.build());
    }
}
