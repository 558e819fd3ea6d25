package casebook.content.app;

import casebook.content.FileState;
import casebook.content.LastLoad;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What there is of content and how it came there.
 *
 * @param folders from which it is loaded
 * @param last what the last load of this server did; empty when no folder is set or none could be read
 * @param banks by slug
 * @param unlike the items that are not as in their files, at most {@value #MOST_ITEMS}
 */
public record ContentReport(
        List<String> folders,
        Optional<LastLoad> last,
        List<CaseLine> cases,
        List<BankLine> banks,
        List<ItemLine> unlike) {
    public static final int MOST_ITEMS = 200;
    public static final ContentReport NOTHING =
            new ContentReport(List.of(), Optional.empty(), List.of(), List.of(), List.of());

    public ContentReport {
        folders = List.copyOf(folders);
        cases = List.copyOf(cases);
        banks = List.copyOf(banks);
        unlike = List.copyOf(unlike);
    }

    /** @param version the number of the version that readers see; 0 for none */
    public record CaseLine(String slug, String title, int version, FileState state) {}

    /** @param statuses how many items have each, such as {@code REVIEWED}; what is retired counts as that only */
    public record BankLine(String slug, String title, Map<String, Integer> statuses) {
        public int of(String status) {
            return statuses.getOrDefault(status, 0);
        }

        public int all() {
            return statuses.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** @param name as {@code bank/item} */
    public record ItemLine(String name, String status, FileState state) {}

    public int items() {
        return banks.stream().mapToInt(BankLine::all).sum();
    }

    /** How many faults of files keep something out. */
    public int leftOut() {
        return last.map(load -> load.leftOut().size()).orElse(0);
    }
}
