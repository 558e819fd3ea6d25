package casebook.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected splits made by hand. A bar stands where a sentence ends. */
class SentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "One. Two.;One.|Two.",
                "Dr. Vale spoke. Mr. Oak did not.;Dr. Vale spoke.|Mr. Oak did not.",
                "J. A. Snyder and G. H. Snyder differ. So do others.;J. A. Snyder and G. H. Snyder differ.|So do others.",
                "The U.S. envoy left the U.S. The visit ended.;The U.S. envoy left the U.S.|The visit ended.",
                "It is said in part B. Sort them.;It is said in part B.|Sort them.",
                "See arts. 9, 43 and 45. They differ.;See arts. 9, 43 and 45.|They differ.",
                "See no. 5. The answer is no. Try again.;See no. 5.|The answer is no.|Try again.",
                "It cost 3.5 million. Nobody paid.;It cost 3.5 million.|Nobody paid.",
                "“Why?” he asked. “Because.” She left.;“Why?” he asked.|“Because.”|She left.",
                "It called the act “illegal”. It said no more.;It called the act “illegal”.|It said no more.",
                "He paused … and went on. Then … He left.;He paused … and went on.|Then …|He left.",
                "Well... maybe. Yes!! No?! So.;Well... maybe.|Yes!!|No?!|So.",
                "Tolls, fees, etc. are costs. It took tolls, fees, etc. The rest was free.;Tolls, fees, etc. are costs.|It took tolls, fees, etc.|The rest was free.",
                "On 3 Jan. 2024 it began. (It ended soon.) Then peace.;On 3 Jan. 2024 it began.|(It ended soon.)|Then peace.",
                "ایران پاسخ داد. پاکستان هم؟ بله.;ایران پاسخ داد.|پاکستان هم؟|بله."
            })
    void splitsWhereAReaderWould(String text, String expected) {
        assertEquals(List.of(expected.split("\\|")), Sentences.split(text));
    }

    @Test
    void aLineFeedEndsASentence() {
        assertEquals(List.of("A heading", "A point"), Sentences.split("A heading\nA point"));
    }

    @Test
    void offsetsCountCodePoints() {
        List<Sentence> sentences = Sentences.of("p-x", "\ud83d\ude80 up. Down.");

        assertEquals(
                List.of(new Sentence("p-x.s1", 0, 5, "\ud83d\ude80 up."), new Sentence("p-x.s2", 6, 11, "Down.")),
                sentences);
    }
}
