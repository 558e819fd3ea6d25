package casebook.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.shared.Diagnostic;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Personal limits as the table of CONTRACT section 3 has them. */
class AccommodationTest {
    @ParameterizedTest
    @CsvSource({
        "PT60M, 1,    PT0S,  PT60M",
        "PT60M, 1.5,  PT0S,  PT90M",
        "PT45M, 1.25, PT0S,  PT56M15S",
        "PT50M, 1.33, PT0S,  PT66M30S",
        "PT30M, 1,    PT10M, PT40M",
        "PT1S,  1.1,  PT0S,  PT2S"
    })
    void thePersonalLimitIsTheLimitTimesTheFactorPlusTheExtra(
            Duration limit, BigDecimal factor, Duration extra, Duration personal) {
        assertEquals(personal, new Accommodation(factor, extra).personal(limit));
    }

    @ParameterizedTest
    @CsvSource({
        "0.9, PT0S, FACTOR_INVALID",
        "10.001, PT0S, FACTOR_INVALID",
        "1.2345, PT0S, FACTOR_INVALID",
        "1, PT-1S, EXTRA_INVALID",
        "1, PT24H1S, EXTRA_INVALID",
        "1, PT0.5S, EXTRA_INVALID"
    })
    void whatIsOutOfRangeIsNamed(BigDecimal factor, Duration extra, String code) {
        assertEquals(
                List.of(code),
                new Accommodation(factor, extra)
                        .faults().stream().map(Diagnostic::code).toList());
    }

    @Test
    void oneIsNoneHoweverManyZerosItHas() {
        assertTrue(new Accommodation(new BigDecimal("1.000"), Duration.ZERO).isNone());
        assertEquals(List.of(), new Accommodation(new BigDecimal("10.000"), Duration.ofHours(24)).faults());
    }
}
