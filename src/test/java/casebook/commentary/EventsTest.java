package casebook.commentary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventsTest {
    private static final Path REAL = Path.of("../shared/commentary/striking-with-caution.txt");
    /** A Sunday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 1, 28);

    private static List<Event> events(String text) {
        Metadata page = Metadata.NONE.publishedOn(PUBLISHED);
        return Events.of(Commentary.of(page, List.of(new Paragraph(text)), List.of()));
    }

    private static String told(List<Event> events) {
        return events.stream()
                .map(event -> event.expression() + " = " + event.date() + " "
                        + event.precision().word() + (event.planned() ? " planned" : ""))
                .collect(Collectors.joining("; "));
    }

    /** Dates as a reader of a calendar finds them; the text is of Sunday, 28 January 2024. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The war began on 24 February 2022.|24 February 2022 = 2022-02-24 day",
                "On Friday, March 3rd, 2023, they met.|Friday, March 3rd, 2023 = 2023-03-03 day",
                "They struck on January 22.|January 22 = 2024-01-22 day",
                "They struck on the 3rd of November.|the 3rd of November = 2023-11-03 day",
                "The court will rule on 4 March.|4 March = 2024-03-04 day planned",
                "In December 2023 a post was attacked.|December 2023 = 2023-12 month",
                "The line has been shut since 2019.|since 2019 = 2019 year",
                "It has been shut since October.|since October = 2023-10 month",
                "There was doubt about the elections in February.|February = 2024-02 month planned",
                "The February vote was never in doubt.|February = 2024-02 month planned",
                "The mid-November raid failed.|mid-November = 2023-11-11/2023-11-20 relative",
                "By the end of March the loan will be spent.|By the end of March = 2024-01-28/2024-03-31 relative planned",
                "In the early 1990s the wells ran dry.|the early 1990s = 1990/1999 relative",
                "Exports fell in the third quarter of 2023.|the third quarter of 2023 = 2023-07/2023-09 relative",
                "Exports fell in Q4 2022.|Q4 2022 = 2022-10/2022-12 relative",
                "They met in the summer of 2021.|the summer of 2021 = 2021-06/2021-08 relative",
                "He resigned on Tuesday.|on Tuesday = 2024-01-23 day",
                "He will resign on Tuesday.|on Tuesday = 2024-01-30 day planned",
                "He resigned last Sunday.|last Sunday = 2024-01-21 day",
                "It happened yesterday.|yesterday = 2024-01-27 day",
                "It happened last week.|last week = 2024-01-15/2024-01-21 relative",
                "It happened last month.|last month = 2023-12 month",
                "The budget doubles next year.|next year = 2025 year planned",
                "Three days ago the guns fell silent.|Three days ago = 2024-01-25 day",
                "Two years ago the guns fell silent.|Two years ago = 2022 year",
                "On January 16 they struck. Two days later the others did.|January 16 = 2024-01-16 day; Two days later = 2024-01-18 day",
                "On January 16 they struck. The next day he fled.|January 16 = 2024-01-16 day; The next day = 2024-01-17 day",
                "On January 16 they struck. The envoy left on the 18th.|January 16 = 2024-01-16 day; on the 18th = 2024-01-18 day",
                "On January 16 they struck. In the days that followed all was quiet.|January 16 = 2024-01-16 day; In the days that followed = null relative",
                "They struck in May 2020. Three months later they struck again.|May 2020 = 2020-05 month; Three months later = 2020-08 month",
                "On 4 October 2021 the cable broke. It was mended on 12 November.|4 October 2021 = 2021-10-04 day; 12 November = 2021-11-12 day",
                "Calls for calm followed soon after.|soon after = null relative",
                "The last few years were hard.|The last few years = null relative",
                "On January 22 both announced their envoys' return by the end of the week.|January 22 = 2024-01-22 day; by the end of the week = 2024-01-22/2024-01-28 relative planned",
                "She is to visit later this month.|later this month = 2024-01-28/2024-01-31 relative planned",
                "The treaty was due to lapse in December.|December = 2024-12 month planned",
                "The 2015 deal is dead.|2015 = 2015 year",
                "It held from 2014 to 2016.|from 2014 to 2016 = 2014/2016 relative",
                "The war of 1971 settled that.|1971 = 1971 year",
                "The wall fell in early 2023.|early 2023 = 2023-01/2023-03 relative",
                "In late January the wall fell.|late January = 2024-01-21/2024-01-31 relative",
                "They left in the last week of December.|the last week of December = 2023-12-25/2023-12-31 relative",
                "All will be gone by the end of 2024.|by the end of 2024 = 2024-01-28/2024-12-31 relative planned",
                "A truce will come by spring.|by spring = 2024-01-28/2024-05-31 relative planned",
                "They will not fight before the summer.|before the summer = 2024-01-28/2024-05-31 relative planned",
                "They fled in the autumn.|in the autumn = 2023-09/2023-11 relative",
                "Since last spring it has been quiet.|Since last spring = 2023-03/2023-05 relative",
                "On January 16 they struck. Within ten days they had lost.|January 16 = 2024-01-16 day; Within ten days = 2024-01-16/2024-01-26 relative",
                "They struck on 3 and 7 January.|7 January = 2024-01-07 day",
                "They met from 3 to 7 January.|from 3 to 7 January = 2024-01-03/2024-01-07 relative",
                "Between 1979 and 1989 it lay waste.|Between 1979 and 1989 = 1979/1989 relative",
                "It ran from March to June 2022.|from March to June 2022 = 2022-03/2022-06 relative",
                "It was dated 05/11/2023.|05/11/2023 = 2023-11-05 day",
                "A year ago today it was signed.|A year ago today = 2023-01-28 day",
                "A decade ago nobody cared.|A decade ago = 2014 year",
                "In November 2022 they walked out; the following April the vote was held.|November 2022 = 2022-11 month; the following April = 2023-04 month",
                "On January 16 he fled. The previous evening he had denied it.|January 16 = 2024-01-16 day; The previous evening = 2024-01-15 day",
                "On January 16 they struck. In the early hours of the 18th he fled.|January 16 = 2024-01-16 day; of the 18th = 2024-01-18 day",
                "On January 16 they struck. He left the day after that.|January 16 = 2024-01-16 day; the day after that = 2024-01-17 day",
                "On January 8 ships met. Two days before the collision the admiral had warned of it.|January 8 = 2024-01-08 day; Two days before the collision = 2024-01-06 day",
                "On New Year's Eve the power failed.|New Year's Eve = 2023-12-31 day",
                "On the last day of the year it sank.|the last day of the year = 2023-12-31 day",
                "On 15 October 1975 the limit was moved. On 13 November the truce ran out.|15 October 1975 = 1975-10-15 day; 13 November = 1975-11-13 day",
                "In 1971 it fell apart. On 3 December the other side struck.|1971 = 1971 year; 3 December = 1971-12-03 day",
                "In 2004 the market was shut. On 17 January this year it opened.|2004 = 2004 year; 17 January this year = 2024-01-17 day",
                "On January 16 they struck. In 2004 they had met. On 20 January they met again.|January 16 = 2024-01-16 day; 2004 = 2004 year; 20 January = 2024-01-20 day",
                "It broke away in 1991 and again ten years later.|1991 = 1991 year; ten years later = 2001 year",
                "It began in October last year.|October last year = 2023-10 month",
                "The March 23 Movement, said a man on the Orlova May 4, is back.|",
                "They are poorer today than a year before.|",
                "Judges will read their verdict: it comes on 1 March.|1 March = 2024-03-01 day planned",
            })
    void expressionsAreResolvedToDates(String text, @Nullable String expected) {
        assertEquals(expected == null ? "" : expected, told(events(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Some 2000 troops crossed the river with 1950 rockets.",
                "Resolution 1929 cost it $2019 million, or 2024.5 per head.",
                "A total of 2011 civilians fled, and 1,998 came back.",
                "They may march on the capital, and the May government may fall.",
                "An august body met under No. 1701.",
                "Sun and rain followed each other over Mondays Hill.",
                "The fall of the capital was sudden, and spring water ran out.",
            })
    void numbersAndWordsThatAreNoTimeAreLeftAlone(String text) {
        assertEquals("", told(events(text)));
    }

    @Test
    void withoutADayOfPublicationNothingIsMadeUp() {
        Commentary text = Commentary.of(
                Metadata.NONE, List.of(new Paragraph("On 6 June a boat drifted. He resigned on Tuesday.")), List.of());
        assertEquals("6 June = null relative; on Tuesday = null relative", told(Events.of(text)));
    }

    @Test
    void everyExpressionStandsWhereItSaysAndInItsSentence() {
        Commentary text = Commentary.of(
                Metadata.NONE.publishedOn(PUBLISHED),
                List.of(
                        new Paragraph("A war \ud83d\udea2 ended."),
                        new Paragraph("It began in 2019. On 3 May 2020 it stopped.")),
                List.of());
        List<Event> events = Events.of(text);
        assertEquals(List.of("s2", "s3"), events.stream().map(Event::sentence).toList());
        events.forEach(event -> assertEquals(event.expression(), event.span().of(text.text())));
    }

    @Test
    void eventsAreOrderedByDateAndVagueOnesFollowWhatTheyWereToldAfter() {
        List<Event> events = events("On January 16 they struck. Soon after, they talked. In 2019 they had not.");
        assertEquals(
                List.of("2019", "January 16", "Soon after"),
                Events.ordered(events).stream().map(Event::expression).toList());
    }

    /** The dates are those that the brief of the case lists. */
    @Test
    void theDatesOfThePublishedCommentaryAreFound() throws IOException {
        assumeTrue(Files.exists(REAL));
        assertEquals(
                "January 16 = 2024-01-16 day; In the days that followed = null relative; January 22 = 2024-01-22 day; "
                        + "by the end of the week = 2024-01-22/2024-01-28 relative planned; "
                        + "later this month = 2024-01-22/2024-01-31 relative planned; soon after = null relative; "
                        + "The last few years = null relative; February = 2024-02 month planned; since 2019 = 2019 year; "
                        + "December 2023 = 2023-12 month",
                told(Events.of(Cleaning.of(Files.readString(REAL)))));
    }
}
