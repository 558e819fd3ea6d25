package casebook.psychometrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticsTest {

    /** Newcombe (1998), Statistics in Medicine 17, table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void scoreIntervalsAreThosePublished(int successes, int n, double low, double high) {
        Interval interval = Proportions.wilson(successes, n);
        assertEquals(low, interval.low(), 0.00005);
        assertEquals(high, interval.high(), 0.00005);
    }

    /** NIST/SEMATECH e-Handbook, 1.3.5.2, heat flow meter data ZARR13.DAT. */
    @Test
    void meanIntervalIsThatOfTheHandbook() {
        Interval interval = Means.interval(9.261460, 0.2278881e-01, 195);
        assertEquals(9.258242, interval.low(), 0.000001);
        assertEquals(9.264679, interval.high(), 0.000001);
    }

    /** The data of Student (1908), Biometrika 6, extra sleep of ten patients with drug 2: R's t.test gives this interval. */
    @Test
    void meanIntervalOfStudentsSleepData() {
        List<Double> sleep = List.of(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4);
        assertEquals(2.33, Means.mean(sleep), 1e-9);
        assertEquals(0.8976775, Means.interval(sleep).low(), 1e-6);
        assertEquals(3.7623225, Means.interval(sleep).high(), 1e-6);
    }

    /** R: quantile(c(6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49)) gives 25.5, 40, 42.5. */
    @Test
    void quartilesAreThoseThatSpreadsheetsGive() {
        List<Double> sorted = List.of(6.0, 7.0, 15.0, 36.0, 39.0, 40.0, 41.0, 42.0, 43.0, 47.0, 49.0);
        assertEquals(new Quartiles(25.5, 40, 42.5), Quartiles.of(sorted));
        assertEquals(new Quartiles(6, 6, 6), Quartiles.of(List.of(6.0)));
    }

    /** Hollander and Wolfe (1973), p. 187, as in R's example of cor.test: r = 0.5711816, interval −0.1497426 to 0.8955795. */
    @Test
    void correlationAndItsIntervalOfTheTunaData() {
        double[] lightness = {44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1};
        double[] score = {2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8};
        PairSums sums = PairSums.NONE;
        for (int i = 0; i < score.length; i++) {
            sums = sums.and(lightness[i], score[i]);
        }
        assertEquals(0.5711816, sums.correlation().orElseThrow(), 1e-7);
        assertEquals(-0.1497426, sums.interval().orElseThrow().low(), 1e-7);
        assertEquals(0.8955795, sums.interval().orElseThrow().high(), 1e-7);
    }

    /**
     * Bock and Lieberman (1970), LSAT section 6, 1,000 persons: point-biserial correlations with the total without the item
     * as printed by descript() of ltm, Rizopoulos (2006), Journal of Statistical Software 17(5).
     */
    @Test
    void itemTotalCorrelationsOfTheLawSchoolAdmissionTest() {
        int[] counts = {
            3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15, 10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173, 11, 61,
            28, 298
        };
        double[] published = {0.1128, 0.1532, 0.1728, 0.1444, 0.1216};
        for (int item = 0; item < 5; item++) {
            PairSums first = PairSums.NONE;
            PairSums second = PairSums.NONE;
            for (int pattern = 0; pattern < 32; pattern++) {
                int right = pattern >> (4 - item) & 1;
                for (int person = 0; person < counts[pattern]; person++) {
                    int rest = Integer.bitCount(pattern) - right;
                    if (person % 2 == 0) {
                        first = first.and(right, rest);
                    } else {
                        second = second.and(right, rest);
                    }
                }
            }
            assertEquals(1000, first.plus(second).n());
            assertEquals(published[item], first.plus(second).correlation().orElseThrow(), 0.0005);
        }
    }

    @Test
    void whatDoesNotVaryHasNoCorrelation() {
        PairSums sums = PairSums.NONE;
        for (double each : new ArrayList<>(Collections.nCopies(40, 0.7))) {
            sums = sums.and(1, each);
        }
        assertEquals(Optional.empty(), sums.correlation());
        assertEquals(Optional.empty(), sums.interval());
        assertEquals(Optional.empty(), PairSums.NONE.correlation());
    }
}
