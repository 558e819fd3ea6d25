package casebook.content.app;

import casebook.platform.SystemTask;
import casebook.questionbank.Misconception;
import casebook.questionbank.Reference;
import casebook.questionbank.Standards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What items are held against, from the lists beside the banks' files. */
@SystemTask
@ApplicationScoped
public class FileStandards implements Standards {
    private final ReadingSharedLists reading;

    @Inject
    public FileStandards(ReadingSharedLists reading) {
        this.reading = reading;
    }

    @Override
    public List<Reference> references() {
        return reading.lists().references();
    }

    @Override
    public List<Misconception> misconceptions() {
        return reading.lists().misconceptions();
    }
}
