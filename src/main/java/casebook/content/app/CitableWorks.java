package casebook.content.app;

import casebook.cases.TeachingCase;
import casebook.content.ContentReader;
import casebook.platform.SystemTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;

/** What the entries of a case may cite: the works listed beside the content, and what the case cites already. */
@SystemTask
@ApplicationScoped
public class CitableWorks {
    private final LoadingContent loading;

    @Inject
    public CitableWorks(LoadingContent loading) {
        this.loading = loading;
    }

    Set<String> of(TeachingCase whole) {
        Set<String> ids = new HashSet<>(ContentReader.references(loading.folders()));
        whole.passages().forEach(passage -> ids.add(passage.source()));
        whole.timeline().forEach(event -> ids.addAll(event.sources()));
        whole.concepts().forEach(concept -> ids.addAll(concept.references()));
        whole.exhibits().forEach(exhibit -> ids.addAll(exhibit.sources()));
        return ids;
    }
}
