package casebook.platform.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Under 5 % free no quiz starts; a full disk takes nothing. */
class DiskSpaceTest {
    private static final long GIGABYTE = 1_000_000_000L;

    @Test
    void fivePercentIsEnough() {
        assertEquals(DiskSpace.OK, DiskSpace.of(5 * GIGABYTE, 100 * GIGABYTE));
    }

    @Test
    void lessThanFivePercentIsLow() {
        assertEquals(DiskSpace.LOW, DiskSpace.of(5 * GIGABYTE - 1, 100 * GIGABYTE));
    }

    @Test
    void lessThanSixteenMebibytesIsFull() {
        assertEquals(DiskSpace.FULL, DiskSpace.of(16_777_215, 100 * GIGABYTE));
    }
}
