package casebook.commentary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentingTest {

    /** Sentences parted by bars, as a reader parts them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The U.S. Navy sailed on.|It met nobody.",
                "The envoy of the U.S. met her.|She left.",
                "It left the U.S.|The others stayed.",
                "Talks began on Jan. 16 and broke off on Sept. 3.|Nobody came back.",
                "Lt. Gen. Marcus Oyelaran spoke first.|Sgt. Maj. Okafor did not.",
                "Dr. A. J. P. Harlan and Prof. Mina Sørensen agree.|J. K. Ward does not.",
                "\u201cIt is over,\u201d he said.|\u201cWe go home.\u201d|Then he left.",
                "\u201cIs it over?\u201d he asked.|Nobody knew.",
                "It was \u2026 a mistake.|So be it.",
                "Asked again, he answered: \u201cIs it over? No. Will it be? Yes.\u201d|Nobody laughed.",
                "They waited\u2026 and waited.|Then it rained.",
                "They waited . . . and waited.|Then it rained.",
                "The dam cost $3.5 billion.|It holds 2.75 cubic kilometres.",
                "It began at 9 p.m. on Monday.|It ended at 4 a.m.|The guards slept.",
                "Was it wise?|No!|Was it legal?!|Perhaps.",
                "See e.g. the treaty of 1921, i.e. the second one.|It lapsed.",
                "Article No. 7 (see fig. 3) forbids it.|The answer is no.|They went on.",
                "She lives near St. Alban and Mt. Kerrow.|He does not.",
                "The firm Oram Inc. paid.|Its rival Bolt Ltd. refused.",
                "He spoke in Washington, D.C., yesterday.|On Friday he flew home.",
                "The pact held.[3]|The border did not.",
                "The pact held.12 |The border did not.",
                "The pact failed.|The border did.",
                "(The pact had failed by then.)|They tried again.",
                "Troops crossed the river.\u201d|So ran the report.",
                "1. The pact held.|It did so for years.",
                "Mr. Vance vs. Mrs. Ode is an old story.|It bores us.",
                "The minister\u2014Gen. (ret.) Paz\u2014resigned.|His deputy stayed.",
                "Sen. Ray Cole (D-Ohio) objected.|Rep. Ann Lee did too.",
                "It works, etc.|The rest is known.",
                "He reads Foreign Aff. and little else.",
                "The U.N. Security Council met.|The E.U. Commission did not.",
                "What next?\u201d asked Col. Dray.|Silence.",
                "Maj. Gen. Sir Hugh Pell retd. left.|So did his aide-de-camp.",
            })
    void sentencesEndWhereAReaderEndsThem(String parted) {
        List<String> expected =
                Arrays.stream(parted.split("\\|")).map(String::strip).toList();
        String text = parted.replace(" |", "|").replace("|", " ");
        assertEquals(
                expected,
                Segmenting.spans(text).stream().map(span -> span.of(text)).toList());
    }

    @Test
    void aMissingSpaceAfterAStopDoesNotJoinTwoSentences() {
        String text = "The talks failed.The border closed. See example.com for node.js news.";
        assertEquals(
                List.of("The talks failed.", "The border closed.", "See example.com for node.js news."),
                Segmenting.spans(text).stream().map(span -> span.of(text)).toList());
    }

    @Test
    void offsetsCountSurrogatePairsAsTwo() {
        String text = "\ud83d\udea2\ud83d\udea2 sailed. Then \ud83d\udea2 sank.";
        assertEquals(List.of(new Span(0, 12), new Span(13, 26)), Segmenting.spans(text));
        assertTrue(Segmenting.spans("").isEmpty());
    }
}
