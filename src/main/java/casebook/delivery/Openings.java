package casebook.delivery;

import java.time.Duration;
import java.util.Map;

/** When questions with a time of their own were opened, in the database. */
public interface Openings {
    /** By slot; those that are still closed are missing. */
    Map<Integer, Opening> of(long attempt);

    /** Writes an opening, or the longer time that it has got since. */
    void put(long attempt, Opening opening);

    /** The sum of an attempt's extensions, as it is committed or as this transaction has written it. */
    Duration extended(long attempt);
}
