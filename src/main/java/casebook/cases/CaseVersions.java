package casebook.cases;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The case versions in the database. */
public interface CaseVersions {
    Optional<CaseVersion> find(long version);

    /** The id of the version that readers of this case see now; none when it is retired or has none. */
    OptionalLong served(String slug);

    /** The ids of the versions that readers see now, by slug. */
    List<Long> served();
}
