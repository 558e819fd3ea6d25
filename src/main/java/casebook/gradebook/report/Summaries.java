package casebook.gradebook.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sums kept for pages. They can be thrown away and made again. */
public interface Summaries {

    /** Stands for all assignments of a course together. */
    long ALL = 0;

    /**
     * How fresh the sums of a course are.
     *
     * @param roster what the class list was like then
     */
    record Made(String roster, Instant at) {}

    void putSheet(long assignment, long course, List<Standing> rows);

    /** The standings at all assignments of a course together, one for each student. */
    List<Standing> totals(long course);

    /** Replaces the sums of an assignment, or of all. */
    void put(long course, long assignment, List<SectionSums> sections);

    /** By section; empty when nothing was summed up yet. */
    List<SectionSums> of(long course, long assignment);

    /** The sums of single assignments, of all sections, with the questions alone. */
    List<SectionSums> ofSingle(long course);

    Optional<Made> made(long course);

    void made(long course, Made made);

    /** A word that changes when anybody enters or leaves the course. */
    String roster(long course);

    /** The assignments of a course that were summed up. */
    List<Long> summedUp(long course);
}
