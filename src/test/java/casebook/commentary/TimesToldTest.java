package casebook.commentary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways of telling the time as a reader of a calendar resolves them. */
class TimesToldTest {
    /** A Monday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 20);

    private static String told(String text) {
        Metadata page = Metadata.NONE.publishedOn(PUBLISHED);
        return Events.of(Commentary.of(page, List.of(new Paragraph(text)), List.of())).stream()
                .map(event -> event.expression() + " = " + event.date() + " "
                        + event.precision().word())
                .collect(Collectors.joining("; "));
    }

    /** The text is of Monday, 20 May 2024. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They left on the tenth of March 1999.|the tenth of March 1999 = 1999-03-10 day",
                "On 2 May they struck. On the fourteenth, they left.|2 May = 2024-05-02 day; On the fourteenth = 2024-05-14 day",
                "In April they met. They struck between the 21st and the 23rd.|April = 2024-04 month; between the 21st and the 23rd = 2024-04-21/2024-04-23 relative",
                "They met on 10 and 11 May.|10 and 11 May = 2024-05-10/2024-05-11 relative",
                "They fled in the first two weeks of May.|the first two weeks of May = 2024-05-01/2024-05-14 relative",
                "It was signed on 24/9/10.|24/9/10 = 2010-09-24 day",
                "It was signed on 12.XII.1978.|12.XII.1978 = 1978-12-12 day",
                "The column marched in November ’75.|November ’75 = 1975-11 month",
                "They met in the week of 13 May.|the week of 13 May = 2024-05-13/2024-05-19 relative",
                "The church is of the fifteenth century.|the fifteenth century = 1400/1499 relative",
                "It grew in the first decade of the twentieth century.|the first decade of the twentieth century = 1900/1909 relative",
                "It has stood since the turn of the century.|since the turn of the century = 1999/2000 relative",
                "They quarrelled in the sixties.|the sixties = 1960/1969 relative",
                "Trade fell in the first nine months of 2013.|the first nine months of 2013 = 2013-01/2013-09 relative",
                "Trade fell in the first quarter.|the first quarter = 2024-01/2024-03 relative",
                "This time last year they met.|This time last year = 2023-05 month",
                "Thursday last they met.|Thursday last = 2024-05-16 day",
                "They will meet on Thursday week.|on Thursday week = 2024-05-30 day",
                "A week last Tuesday they met.|A week last Tuesday = 2024-05-07 day",
                "The Sunday before last they met.|The Sunday before last = 2024-05-12 day",
                "Two Christmases ago they met.|Two Christmases ago = 2022-12-25 day",
                "A hundred years ago tomorrow they met.|A hundred years ago tomorrow = 1924-05-21 day",
                "Ten years ago this August they met.|Ten years ago this August = 2014-08 month",
                "In November five years ago they met.|November five years ago = 2019-11 month",
                "In early May they met. Two weeks later they parted.|early May = 2024-05-01/2024-05-10 relative; Two weeks later = 2024-05-15/2024-05-24 relative",
                "They met from mid-March to late April.|mid-March to late April = 2024-03-11/2024-04-30 relative",
                "He resigned the day after he lost on 5 May.|the day after = 2024-05-06 day; 5 May = 2024-05-05 day",
                "He arrives in Rome tomorrow and in Bonn on Thursday.|tomorrow = 2024-05-21 day; on Thursday = 2024-05-23 day",
                "The run-off is on Sunday.|on Sunday = 2024-05-26 day",
                "A summit planned for 9 June was called off on Friday.|9 June = 2024-06-09 day; on Friday = 2024-05-17 day",
                "In November, Americans vote.|November = 2024-11 month",
                "On 29 April they met. By May they had parted.|29 April = 2024-04-29 day; By May = 2024-05 month",
                "On 16 May they struck. A week earlier they had met. The day after, all was quiet.|16 May = 2024-05-16 day; A week earlier = 2024-05-09 day; The day after = 2024-05-17 day",
                "On 11 April they struck. Five days earlier the guns had begun. The town fell two weeks later.|11 April = 2024-04-11 day; Five days earlier = 2024-04-06 day; two weeks later = 2024-04-25 day",
            })
    void aTimeIsResolvedAsOnACalendar(String text, @Nullable String expected) {
        assertEquals(expected, told(text));
    }

    /** Days of Easter as tables of church calendars print them; Thanksgiving is November's fourth Thursday. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met on Good Friday.|Good Friday = 2024-03-29 day",
                "They met on Easter Monday 2016.|Easter Monday 2016 = 2016-03-28 day",
                "They met on Easter Sunday 2038.|Easter Sunday 2038 = 2038-04-25 day",
                "They met on Orthodox Easter.|Orthodox Easter = 2024-05-05 day",
                "They met on Ascension Day.|Ascension Day = 2024-05-09 day",
                "They met on Thanksgiving Day 2019.|Thanksgiving Day 2019 = 2019-11-28 day",
            })
    void movableFeastsAreFound(String text, String expected) {
        assertEquals(expected, told(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Sunday Times and the Good Friday Agreement are older.",
                "Black September, Bloody Sunday and the October War are names.",
                "April Glaspie was polite, and the Green March was long.",
                "The 14 February coalition and the March 8 bloc agreed.",
                "Friday prayers were over in ten minutes.",
                "In winter it snows.",
                "It came a day later than planned.",
            })
    void namesOfDaysAndMonthsInOtherNamesAreNoTime(String text) {
        assertEquals("", told(text));
    }
}
