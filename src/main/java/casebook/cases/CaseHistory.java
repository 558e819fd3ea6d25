package casebook.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The versions of each case with who made them and when, and the courses that use it. */
public interface CaseHistory {
    /** A version without its body; {@code createdBy} is null for one that came from files. */
    record Line(
            long id,
            int number,
            String title,
            Instant createdAt,
            @Nullable Long createdBy) {}

    /**
     * A case.
     *
     * @param served the version that readers see; null while there is none
     * @param fromFile whether it was ever loaded from files
     * @param versions the newest first
     */
    record History(
            long id, String slug, @Nullable Long served, boolean fromFile, boolean retired, List<Line> versions) {

        public History {
            versions = List.copyOf(versions);
        }

        public Optional<Line> numbered(int number) {
            return versions.stream().filter(line -> line.number() == number).findFirst();
        }

        /** The version that readers see. */
        public Optional<Line> servedLine() {
            return versions.stream()
                    .filter(line -> served != null && line.id() == served)
                    .findFirst();
        }

        /** Who made the first version, and with it the case; empty for a case from files. */
        public Optional<Long> owner() {
            return versions.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(versions.getLast().createdBy());
        }
    }

    /** A course that uses the case, with the parts that it has opened. */
    record Use(long course, Set<String> openParts) {

        public Use {
            openParts = Set.copyOf(openParts);
        }
    }

    Optional<History> of(String slug);

    /** The slugs of all cases that readers can see, in order. */
    List<String> served();

    List<Use> uses(long caseId);
}
