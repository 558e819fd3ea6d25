package casebook.content.app;

import casebook.content.LastLoad;
import casebook.platform.SystemTask;
import casebook.platform.app.JobWork;
import casebook.platform.web.Phrases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The job that loads the folders again. What has not changed since the last load is left as it is. */
@SystemTask
@ApplicationScoped
public class LoadingAgain implements JobWork {
    static final String KIND = "content.load";

    private final LoadingContent loading;

    @Inject
    public LoadingAgain(LoadingContent loading) {
        this.loading = loading;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome run(long owner, JsonObject input, Progress progress) {
        Phrases words = Phrases.of("admin", Locale.ENGLISH);
        progress.at(0, 1);
        try {
            LastLoad load = loading.load();
            return Outcome.done(words.say(
                    "content.job.done",
                    load.newVersions(),
                    load.leftOut().size(),
                    load.waiting().size(),
                    load.retired().size()));
        } catch (UncheckedIOException e) {
            return Outcome.failed(words.say("content.job.failed", String.valueOf(e.getMessage())));
        }
    }
}
