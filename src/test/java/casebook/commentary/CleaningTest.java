package casebook.commentary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import casebook.commentary.Removal.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleaningTest {
    private static final Path TEXTS = Path.of("src/test/resources/commentary");
    private static final Path REAL = Path.of("../shared/commentary/striking-with-caution.txt");
    private static final String PARAGRAPH =
            "The fleet stayed in port for a third week, and the ministers who had sent for it"
                    + " began to ask what a blockade without ships might be called.";

    private static final String OTHER =
            "In the capital nobody would say who had given the order, though three admirals had been"
                    + " asked under oath. The youngest of them laughed.";

    /** What a reader takes from each text: see PROVENANCE.md beside them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "blog.txt",
                "oped.txt",
                "tank.txt",
                "wrapped.txt",
                "htmlish.txt",
                "markdown.md",
                "notitle.txt",
                "transcript.txt"
            })
    void layoutsOfAllKindsAreCleanedAsAReaderDoes(String file) throws IOException {
        String expected = Files.readString(TEXTS.resolve(file.replaceFirst("\\.\\w+$", ".expected")));
        assertEquals(expected, told(Cleaning.of(Files.readString(TEXTS.resolve(file)))));
    }

    private static String told(Commentary text) {
        Metadata page = text.metadata();
        String authors = page.authors().stream().map(Author::name).collect(Collectors.joining("; "));
        String head = "title: " + page.title() + "\nstandfirst: " + page.standfirst() + "\nauthors: " + authors
                + "\noutlet: " + page.outlet() + "\noriginal: " + page.originalOutlet() + "\npublished: "
                + page.published() + "\npassages: " + text.passages().size() + "\n";
        return text.removed().stream()
                .map(one -> one.kind().word() + ": "
                        + one.text().substring(0, Math.min(60, one.text().length())) + "\n")
                .collect(Collectors.joining("", head, ""));
    }

    /** The published commentary itself is no part of the project; the test runs where it lies beside it. */
    @Test
    void thePublishedCommentaryIsCleanedToItsSevenParagraphs() throws IOException {
        assumeTrue(Files.exists(REAL));
        Commentary text = Cleaning.of(Files.readString(REAL));
        assertEquals("Financial Express", text.metadata().originalOutlet());
        assertEquals(LocalDate.of(2024, 1, 28), text.metadata().published());
        assertEquals(
                List.of("Harsh V. Pant", "Shivam Shekhawat"),
                text.metadata().authors().stream().map(Author::name).toList());
        assertTrue(text.metadata().authors().stream().allMatch(author -> author.biography() != null));
        assertEquals(7, text.passages().size());
        List<Integer> quotes = lines(text, Kind.PULL_QUOTE);
        assertEquals(List.of(3, 9, 15, 23), quotes);
        assertEquals(List.of(1, 28), lines(text, Kind.SOURCE_LINE));
        assertEquals(List.of(34, 36, 41, 43), lines(text, Kind.BYLINE));
        assertEquals(List.of(38, 45), lines(text, Kind.BIOGRAPHY));
        assertEquals(List.of(30, 32, 40, 47), lines(text, Kind.FURNITURE));
        assertEquals(text.removed().get(1).text(), text.metadata().standfirst());
    }

    private static List<Integer> lines(Commentary text, Kind kind) {
        return text.removed().stream()
                .filter(one -> one.kind() == kind)
                .map(Removal::line)
                .toList();
    }

    @Test
    void everyRemovalCanBeUndoneInAnyOrder() throws IOException {
        Commentary text = Cleaning.of(Files.readString(TEXTS.resolve("oped.txt")));
        int passages = text.passages().size();
        int removed = text.removed().size();
        for (int i = 0; i < removed; i++) {
            Removal last = text.removed().get(i % 2 == 0 ? 0 : text.removed().size() - 1);
            text = text.restore(last);
            assertTrue(text.text().contains(last.text()), last.text());
        }
        assertEquals(passages + removed, text.passages().size());
        assertEquals("OPINION", text.of(text.passages().getFirst()));
        assertEquals(
                "\u00a9 2022 The Harbour Ledger. All rights reserved.",
                text.of(text.passages().getLast()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "This piece was first published in The Harbour Ledger on 3 May 2021.|The Harbour Ledger|2021-05-03",
                "Originally published at tidelands.org, 3 May 2021|tidelands.org|2021-05-03",
                "Republished from Tidewater Quarterly under a Creative Commons licence.|Tidewater Quarterly|",
                "A version of this article appeared in the Tarn Courier's print edition of May 3, 2021.|Tarn Courier|2021-05-03",
                "This op-ed has been reproduced with permission from The Isle Times.|The Isle Times|",
                "This commentary originally appeared in Journal of the Northern Seas, and is cross-posted here.|Journal of the Northern Seas|",
                "Reprinted with permission from the Bulletin of Lake Studies.|Bulletin of Lake Studies|",
                "This essay first ran on the website of the Halm Institute.|Halm Institute|",
                "First appeared in The Diplomatic Gazette, 3rd May 2021|The Diplomatic Gazette|2021-05-03",
                "Courtesy: The Evening Ledger|The Evening Ledger|",
            })
    void whereATextAppearedFirstIsReadFromManyPhrasings(String line, String outlet, String day) {
        Commentary text = Cleaning.of("A fleet in port\n\n" + PARAGRAPH + "\n\n" + OTHER + "\n\n" + line);
        assertEquals(outlet, text.metadata().originalOutlet());
        assertEquals(day == null ? null : LocalDate.parse(day), text.metadata().published());
        assertEquals(
                List.of(Kind.SOURCE_LINE),
                text.removed().stream().map(Removal::kind).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "28 January 2024",
                "January 28, 2024",
                "Jan. 28, 2024",
                "28th of January 2024",
                "Sunday, 28 January, 2024",
                "2024-01-28",
                "28/01/2024",
                "28.01.2024",
                "01/28/2024",
                "Published on Jan 28, 2024",
                "28-Jan-2024",
                "Updated: 28 Jan 2024, 10:45 AM IST",
                "Posted on January 28th, 2024 at 4:30 pm",
                "2024-01-28T09:30:00Z",
            })
    void theDayOfPublicationIsReadInManyFormats(String line) {
        Commentary text = Cleaning.of("A fleet in port\n\n" + line + "\n\n" + PARAGRAPH + "\n\n" + OTHER);
        assertEquals(LocalDate.of(2024, 1, 28), text.metadata().published());
        assertEquals(
                List.of(Kind.SOURCE_LINE),
                text.removed().stream().map(Removal::kind).toList());
        assertEquals("A fleet in port", text.metadata().title());
    }

    @Test
    void brokenCharactersAreMendedAndWordsAreNot() {
        String text = Cleaning.of(
                        "It\u00e2\u20ac\u2122s \u00e2\u20ac\u0153over\u00e2\u20ac\u009d, the attach\u00c3\u00a9 said \u0096 at  last , in"
                                + "\u00a0Tarn. The self\u00ad-evident \ufb01ght ended. CAF\u00c9\u2014he went there.")
                .text();
        assertEquals(
                "It\u2019s \u201cover\u201d, the attach\u00e9 said \u2013 at last, in Tarn. The self-evident fight ended."
                        + " CAF\u00c9\u2014he went there.",
                text);
    }

    @Test
    void wordsPartedAtALineEndAreJoinedAsTheTextWritesThem() {
        String text = Cleaning.of("The harbour-master of Tarn and the ministers in the capital had a long quar-\n"
                        + "rel over who may open the gates, and neither the harbour-\n"
                        + "master nor the ministers would yield before the cross-\n"
                        + "border commission met at the beginning of the summer.")
                .text();
        assertEquals(
                "The harbour-master of Tarn and the ministers in the capital had a long quarrel over who may open the gates,"
                        + " and neither the harbour-master nor the ministers would yield before the cross-border commission met"
                        + " at the beginning of the summer.",
                text);
    }

    /** Sentences that begin as furniture does, and are none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share prices fell by a tenth in the week after the strike, and the ministry of finance closed the exchange for two days.",
                "Read this way, the treaty binds nobody. That is how the government in Tarn reads it, and it has the older text on its side.",
                "Support for the truce is thin in the capital, where the opposition calls it a surrender and the army says nothing at all.",
                "By January the roads were closed and the garrison lived on what the helicopters brought, which was little and late.",
                "The views of the general staff do not reflect those of the cabinet, and the admiral has been told so more than once.",
                "Admiral Pavo Lind is a former director of naval intelligence who now leads the party that wants the fleet sent back.",
                "Next came the sanctions. They were meant to bring the junta to the table, and they brought it to the arms market instead.",
                "Image-conscious generals are rare in Tarn. This one keeps a photographer, and the photographer keeps a diary of the war.",
                "The article was published by a newspaper close to the court, which is why the envoys read it as a warning.",
                "Comment is free, but the censor in Tarn charges for it: three papers were shut in the week in which the truce was signed.",
            })
    void nothingOfTheBodyIsLost(String paragraph) {
        Commentary text = Cleaning.of(
                "A fleet in port\n\nBy Ilse Brandvold\n\n" + PARAGRAPH + "\n\n" + paragraph + "\n\n" + OTHER);
        assertEquals(3, text.passages().size());
        assertEquals(paragraph, text.of(text.passages().get(1)));
    }

    @Test
    void pullQuotesAreKnownThoughTheyWereChanged() {
        String body =
                "The ministry says that \u2018a blockade which nobody has declared cannot be lifted by anybody\u2019, and it is right. "
                        + "What it does not say is who gave the order, who pays the crews, and who will answer for the dead.";
        Commentary text = Cleaning.of("A fleet in port\n\n" + PARAGRAPH + "\n\n"
                + "\u201cA blockade which nobody declared cannot be lifted by anybody\u201d\n\n" + body + "\n\n"
                + "What it does not say is who gave the order \u2026 and who will answer for the dead.\n\n"
                + OTHER);
        assertEquals(List.of(5, 9), lines(text, Kind.PULL_QUOTE));
        assertEquals(3, text.passages().size());
    }

    @Test
    void anEmptyTextIsAnEmptyCommentary() {
        assertEquals(0, Cleaning.of(" \n\n ").passages().size());
        assertEquals("", Cleaning.of("").text());
    }
}
