package casebook.commentary.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.commentary.Annotations;
import casebook.commentary.Commentary;
import casebook.commentary.Metadata;
import casebook.commentary.Paragraph;
import casebook.commentary.sources.Dispute.Matter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two invented commentaries on the strikes of January 2024; what they differ on is by design. */
class MergedSourcesTest {
    private static final Source ONE = source(
            "a",
            "On 16 January 2024 Iran fired missiles at Panjgur in Pakistan. Two children were killed there on 16 January.",
            "Islamabad recalled its ambassador from Tehran on 17 January.",
            "Nine people died on 18 January when Pakistan bombed villages near Saravan.",
            "In December 2023 gunmen of Jaish al-Adl had attacked a police station in Rask and killed 11 officers.");
    private static final Source OTHER = source(
            "b",
            "In December 2023 Jaish al-Adl attacked the police station of Rask, killing 12 officers.",
            "On 17 January 2024 Iran fired missiles and drones at Panjgur.",
            "Tehran said that on 18 January ten people had died when Pakistan bombed villages near Saravan.",
            "Pakistan and Iran sent their ambassadors back on 26 January.");

    private final MergedSources merged = MergedSources.of(List.of(ONE, OTHER));

    private static Source source(String id, String... paragraphs) {
        Commentary commentary = Commentary.of(
                Metadata.NONE.publishedOn(LocalDate.of(2024, 1, 28)),
                Arrays.stream(paragraphs).map(Paragraph::new).toList(),
                List.of());
        return new Source(id, Annotations.of(commentary, List.of()));
    }

    private SharedEvent about(String words) {
        return merged.timeline().stream()
                .filter(event -> event.accounts().getFirst().words().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> says(SharedEvent event, Matter matter) {
        return event.disputes().stream()
                .filter(dispute -> dispute.matter() == matter)
                .flatMap(dispute -> dispute.sayings().stream())
                .map(saying -> saying.source() + ": " + saying.says())
                .toList();
    }

    @Test
    void oneStateIsOneActorHoweverASourceCallsIt() {
        SharedActor pakistan = merged.actors().stream()
                .filter(actor -> actor.isCalled("Pakistan"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("a", "b"), pakistan.sources());
        assertTrue(pakistan.isCalled("Islamabad"));
        assertEquals(List.of(), pakistan.disputes());
    }

    @Test
    void anEventThatTwoSourcesTellIsOneRowWithBothAccounts() {
        assertEquals(
                List.of("a", "b"),
                about("fired missiles").accounts().stream().map(Account::source).toList());
    }

    @Test
    void differingDaysAreShownAndNeitherIsChosen() {
        assertEquals(List.of("a: 2024-01-16", "b: 2024-01-17"), says(about("fired missiles"), Matter.DATE));
    }

    @Test
    void differingNumbersOfTheSameThingAreShown() {
        assertEquals(List.of("a: 11 dead", "b: 12 dead"), says(about("Rask"), Matter.NUMBER));
        assertEquals(List.of("a: 9 dead", "b: 10 dead"), says(about("Saravan"), Matter.NUMBER));
    }

    @Test
    void aFactHereAndAClaimThereIsShown() {
        assertEquals(List.of("a: ", "b: Iran"), says(about("Saravan"), Matter.ATTRIBUTION));
    }

    @Test
    void whatOnlyOneTellsIsUndisputed() {
        SharedEvent recall = about("recalled its ambassador");
        assertEquals(1, recall.accounts().size());
        assertEquals(List.of(), recall.disputes());
        assertEquals(1, about("sent their ambassadors back").accounts().size());
    }

    @Test
    void theTimelineGoesByDate() {
        assertEquals(
                List.of("2023-12", "2024-01-16", "2024-01-16", "2024-01-17", "2024-01-18", "2024-01-26"),
                merged.timeline().stream()
                        .map(event -> event.accounts().getFirst().event().date())
                        .toList());
    }

    @Test
    void aNameSpeltInTwoWaysIsOnePersonAndDisputed() {
        MergedSources two = MergedSources.of(List.of(
                source("a", "Foreign Minister Sergei Ivanenko flew to Islamabad on 29 January 2024."),
                source("b", "Foreign Minister Sergey Ivanenko flew to Islamabad on 29 January 2024.")));
        SharedActor minister = two.actors().stream()
                .filter(actor -> actor.name().contains("Ivanenko"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("a", "b"), minister.sources(), two.actors()::toString);
        assertEquals(Matter.NAME, minister.disputes().getFirst().matter());
    }

    @Test
    void aSourceAloneDisputesNothing() {
        assertTrue(MergedSources.of(List.of(ONE)).timeline().stream().noneMatch(SharedEvent::isDisputed));
    }

    @Test
    void sourcesHaveIdsOfTheirOwn() {
        assertThrows(IllegalArgumentException.class, () -> MergedSources.of(List.of(ONE, ONE)));
    }
}
