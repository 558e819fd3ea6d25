package casebook.gradebook.export;

import java.util.List;

/** The reports that were taken out; only ever added to. */
public interface ReportExports {
    void add(ReportExport export);

    /** The latest first. */
    List<ReportExport> of(long course, int most);
}
