package casebook.content;

import casebook.shared.Diagnostic;
import java.time.Instant;
import java.util.List;

/**
 * What the last load from files did, for the administrator.
 *
 * @param leftOut what is wrong with files, errors only; none of that was loaded, and what was served before still is
 * @param waiting what entered as a draft and why, one line each
 * @param retired what is no longer there, as {@code case iran-pakistan-2024}
 */
public record LastLoad(
        Instant at,
        int cases,
        int banks,
        int items,
        int newVersions,
        List<Diagnostic> leftOut,
        List<String> waiting,
        List<String> retired) {

    public LastLoad {
        leftOut = List.copyOf(leftOut);
        waiting = List.copyOf(waiting);
        retired = List.copyOf(retired);
    }
}
