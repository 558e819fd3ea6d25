package casebook.content.app;

import casebook.commentary.Lexicon;
import casebook.content.BankLexicons;
import casebook.content.LastLoad;
import casebook.platform.SystemTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The words by which commentaries are read for the banks' concepts. Read once, and again after a load. */
@SystemTask
@ApplicationScoped
public class ReadingLexicons {
    private final LoadingContent loading;
    private Optional<Kept> kept = Optional.empty();

    private record Kept(Optional<LastLoad> load, List<Lexicon> lexicons) {}

    @Inject
    public ReadingLexicons(LoadingContent loading) {
        this.loading = loading;
    }

    /** @throws java.io.UncheckedIOException when a folder or file cannot be read */
    public synchronized List<Lexicon> all() {
        Optional<LastLoad> last = loading.last();
        Kept now = kept.filter(one -> one.load().equals(last))
                .orElseGet(() -> new Kept(last, BankLexicons.below(loading.folders())));
        kept = Optional.of(now);
        return now.lexicons();
    }
}
