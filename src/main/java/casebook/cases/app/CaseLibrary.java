package casebook.cases.app;

import casebook.cases.CaseVersion;
import casebook.cases.CaseVersions;
import casebook.platform.RecentlyUsed;
import casebook.platform.SystemTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Published cases for the use cases that build on them. It checks no rights: whoever hands something out has asked who
 * may see it. Versions never change, so they are kept once read.
 */
@SystemTask
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class CaseLibrary {
    private static final int KEPT = 50;

    private final CaseVersions versions;
    private final RecentlyUsed<Long, CaseVersion> kept = new RecentlyUsed<>(KEPT);

    @Inject
    public CaseLibrary(CaseVersions versions) {
        this.versions = versions;
    }

    /** @throws IllegalArgumentException when there is no such version, which only a fault of ours can bring about */
    public CaseVersion get(long version) {
        return kept.get(
                version,
                id -> versions.find(id).orElseThrow(() -> new IllegalArgumentException("no case version " + id)));
    }

    /** The version of the case that readers see now. */
    public Optional<CaseVersion> served(String slug) {
        var version = versions.served(slug);
        return version.isPresent() ? Optional.of(get(version.getAsLong())) : Optional.empty();
    }

    /** The versions of all cases that readers see now. */
    public List<CaseVersion> served() {
        return versions.served().stream().map(this::get).toList();
    }
}
