package casebook.interchange.yaml;

import casebook.shared.Places;
import casebook.shared.Where;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the values and keys of one file stand. A path that has no node has the place of the nearest one above it. */
final class Marks implements Places {

    private final String file;
    private final Map<String, int[]> values = new HashMap<>();
    private final Map<String, int[]> keys = new HashMap<>();
    private final Set<String> refused = new HashSet<>();

    Marks(String file) {
        this.file = file;
    }

    void value(String path, int line, int column) {
        values.putIfAbsent(path, new int[] {line, column});
    }

    void key(String path, int line, int column) {
        keys.putIfAbsent(path, new int[] {line, column});
    }

    /** Notes that the node at the path could not be read, so that nobody complains about it twice. */
    void refuse(String path) {
        refused.add(path);
    }

    boolean isRefused(String path) {
        return refused.contains(path);
    }

    String file() {
        return file;
    }

    /** The place of a member's key rather than of its value. */
    Where key(String path) {
        int @Nullable [] mark = keys.get(path);
        return mark == null ? at(path) : new Where(file, mark[0], mark[1], path);
    }

    @Override
    public Where at(String path) {
        String known = path;
        while (!values.containsKey(known) && !known.isEmpty()) {
            known = parent(known);
        }
        int @Nullable [] mark = values.get(known);
        return mark == null ? new Where(file, 0, 0, path) : new Where(file, mark[0], mark[1], path);
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
}
