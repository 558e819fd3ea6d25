package casebook.content.app;

import casebook.content.SharedLists;
import casebook.platform.SystemTask;
import casebook.questionbank.Misconception;
import casebook.questionbank.Reference;
import casebook.questionbank.Standards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lists beside the banks' files; read once, and again after content was loaded again. */
@SystemTask
@ApplicationScoped
public class FileStandards implements Standards {
    private final LoadingContent loading;
    private @Nullable Object readAfter;
    private SharedLists lists = SharedLists.NONE;

    @Inject
    public FileStandards(LoadingContent loading) {
        this.loading = loading;
    }

    @Override
    public List<Reference> references() {
        return lists().references();
    }

    @Override
    public List<Misconception> misconceptions() {
        return lists().misconceptions();
    }

    private synchronized SharedLists lists() {
        Object last = loading.last();
        if (!last.equals(readAfter)) {
            lists = SharedLists.below(loading.folders());
            readAfter = last;
        }
        return lists;
    }
}
