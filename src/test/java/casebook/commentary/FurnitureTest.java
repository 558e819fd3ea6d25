package casebook.commentary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.commentary.Removal.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What sites, newsletters and pages put around a text, in wordings made up after what readers meet. */
class FurnitureTest {
    private static final String PARAGRAPH =
            "The fleet stayed in port for a third week, and the ministers who had sent for it"
                    + " began to ask what a blockade without ships might be called.";
    private static final String OTHER =
            "In the capital nobody would say who had given the order, though three admirals had been"
                    + " asked under oath. The youngest of them laughed.";
    private static final String HEAD = "A fleet in port\n\nBy Ilse Brandvold\n\n3 May 2021\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We value your privacy",
                "By continuing to browse you accept our use of cookies and our Privacy Policy.",
                "Also read: The island that nobody wanted",
                "Listen to this essay \u00b7 11 min",
                "7-minute read",
                "1.4k shares",
                "Views: 3,218",
                "Save for later",
                "Advertisement - scroll to continue",
                "Presented by The Harbour Bank",
                "Sailors on the quay at Tarn. Photo: M. Olsen / Tidewire",
                "Sailors on the quay at Tarn, May 2021. \u00a9 Tidewire",
                "A grey ship at anchor.Credit...Mette Olsen for The Tarn Times",
                "Sign up for The Morning Tide, our daily briefing.",
                "View this email in your browser",
                "You are receiving this email because you subscribed at our website.",
                "Unsubscribe | Update your preferences",
                "The Tide Letter, PO Box 12, Tarn",
                "Was this email forwarded to you? Subscribe here.",
                "Follow the Tarn Times Opinion section on Facebook, X and Threads.",
                "You have two free articles left this month.",
                "Comments are moderated. Please keep your comments civil and on topic.",
                "Posted in Seas and Straits | 4 comments | Leave a reply",
                "Like this: Loading...",
                "Home > Opinion > Seas",
                "News | Opinion | Sport | Culture",
                "Corrections, May 5: an earlier version of this column misnamed the admiral.",
                "Do you have a view on this? Write to letters@tarntimes.example",
                "A version of this article appears in print on May 4, 2021, Section B, Page 2.",
                "The views expressed here are personal.",
                "Tags: fleets, blockades, Tarn",
                "Download PDF (1.2 MB)",
                "No part of this publication may be reproduced without permission.",
            })
    void aLineOfTheSiteGoesWhereverItStands(String line) {
        for (String text : List.of(
                HEAD + line + "\n\n" + PARAGRAPH + "\n\n" + OTHER,
                HEAD + PARAGRAPH + "\n\n" + line + "\n\n" + OTHER,
                HEAD + PARAGRAPH + "\n\n" + OTHER + "\n\n" + line)) {
            Commentary read = Cleaning.of(text);
            assertEquals(PARAGRAPH + "\n\n" + OTHER, read.text());
            assertEquals("A fleet in port", read.metadata().title());
            assertEquals(LocalDate.of(2021, 5, 3), read.metadata().published());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ilse Brandvold and Tor Aske",
                "Ilse Brandvold | Tor Aske",
                "by ILSE BRANDVOLD & TOR ASKE",
                "By Dr. Ilse Brandvold, senior fellow, and Tor Aske",
                "Words by Ilse Brandvold and Tor Aske",
            })
    void authorsAreReadFromManyKindsOfLines(String line) {
        Commentary read = Cleaning.of("A fleet in port\n\n" + line + "\n\n" + PARAGRAPH + "\n\n" + OTHER);
        assertEquals(
                List.of("Ilse Brandvold", "Tor Aske"),
                read.metadata().authors().stream().map(Author::name).toList());
    }

    @Test
    void theNameOfASiteIsKnownByItsAddressesAndIsNoTitle() {
        Commentary read = Cleaning.of("""
                THE SALT LANTERN
                Harbours, slowly explained - since 1998

                Two anchors

                By Ilse Brandvold

                The fleet stayed in port for a third week, and the ministers who had sent for it began to ask what a blockade without ships might be called.

                The admirals would not say who had given the order, and the youngest of them laughed when he was asked about it in the yard.

                Unsubscribe at www.saltlantern.example
                """);
        assertEquals("Two anchors", read.metadata().title());
        assertEquals("THE SALT LANTERN", read.metadata().outlet());
        assertEquals(2, read.passages().size());
    }

    @Test
    void paragraphsGoOnAcrossPagesAndWhatStandsBetweenIsListed() {
        Commentary read = Cleaning.of("""
                TIDEWATER PAPERS

                The price of an empty port

                Ilse Brandvold

                The fleet stayed in port for a third week, and the
                ministers who had sent for it began to ask what a block-
                ade without any ships might reasonably be called.\u00b9 The
                admirals, who had been asked under oath, would not say

                \u00b9 The word is in the treaty, though nobody reads it.

                7

                TIDEWATER PAPERS, NO. 3

                who had given the order, and the youngest of them
                laughed. The opposition asked for an inquiry, and the
                inquiry asked for more time.

                8

                The price of an empty port

                Nothing came of it. The ships were sold a year later, and
                the port was leased to a company that breeds salmon.

                9
                """);
        assertEquals(2, read.passages().size());
        assertTrue(
                read.text().contains("a blockade without any ships might reasonably be called. The admirals"),
                read.text());
        assertTrue(read.text().contains("would not say who had given the order"), read.text());
        assertEquals(
                List.of("7", "8", "9"),
                read.removed().stream()
                        .map(Removal::text)
                        .filter(text -> text.matches("\\d"))
                        .toList());
        assertTrue(read.removed().stream().anyMatch(one -> one.text().equals("TIDEWATER PAPERS, NO. 3")));
        assertTrue(read.removed().stream()
                .anyMatch(one -> one.reason().equals("footnote") && one.kind() == Kind.FURNITURE));
    }

    @Test
    void addressesBehindLinksAreNoWordsOfTheText() {
        Commentary read = Cleaning.of(
                HEAD + PARAGRAPH + "\n\nThe order came late <https://tide.example/a>, as orders do."
                        + " ( https://tide.example/b ) Nobody had seen it, and nobody who had was asked about it again.");
        assertEquals(
                "The order came late, as orders do. Nobody had seen it, and nobody who had was asked about it again.",
                read.of(read.passages().getLast()));
    }

    @Test
    void daysOfOtherPagesBelowTheTextAreNotItsOwn() {
        Commentary read = Cleaning.of("A fleet in port\n\nMay 3, 2021 \u2022 6 min read\n\n" + PARAGRAPH + "\n\n"
                + OTHER + "\n\nRelated content\n\nWater and war\n\nMarch 3, 2019");
        assertEquals(LocalDate.of(2021, 5, 3), read.metadata().published());
        assertEquals(2, read.passages().size());
    }
}
