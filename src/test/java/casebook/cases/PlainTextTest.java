package casebook.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '$',
            value = {
                "A **bold** and *slanted* [link](http://x.example) `code`|A bold and slanted link code",
                "one\\ntwo   three|one two three",
                "- a\\n- b|a\\nb",
                "> quoted\\n\\nafter|quoted\\nafter",
                "caf\u0065\u0301|caf\u00e9",
                "<b>raw</b> &amp; co|<b>raw</b> & co"
            })
    void keepsTheWordsAndDropsTheMarks(String markdown, String expected) {
        String source = markdown.replace("\\n", "\n");

        assertEquals(expected.replace("\\n", "\n"), PlainText.of(source));
    }
}
