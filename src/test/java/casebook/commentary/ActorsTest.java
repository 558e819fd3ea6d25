package casebook.commentary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The texts are made up for these tests; what they name was listed by hand before the code saw them. */
class ActorsTest {

    private static List<String> of(String... passages) {
        return Actors.of(AnnotationTexts.of(passages)).actors().stream()
                .map(actor -> actor.kind().word() + " " + actor.name())
                .toList();
    }

    private static Actor called(String name, String... passages) {
        return Actors.of(AnnotationTexts.of(passages)).called(name).orElseThrow();
    }

    @Test
    void anAdjectiveAPeopleAndAGovernmentsSeatAreTheirState() {
        Actor serbia = called(
                "Serbia", "Belgrade sent a note. The Serbian army waited, and Serbs queued. Serbia’s border closed.");
        assertEquals(List.of("Belgrade", "Serbian", "Serbs"), serbia.aliases());
        assertEquals(4, serbia.mentions().size());
    }

    @Test
    void aCapitalThatIsOnlyAPlaceOfTalksIsAPlace() {
        assertEquals(
                List.of("state Ethiopia", "state Eritrea", "place Kampala"),
                of("Ethiopia and Eritrea held talks in Kampala."));
    }

    @Test
    void aShortFormThatTheTextExplainsIsAnAlias() {
        Actor front = called("PFR", "The People’s Front for Renewal (PFR) seized a bridge. The PFR then withdrew.");
        assertEquals("People’s Front for Renewal", front.name());
        assertEquals(ActorKind.ARMED_GROUP, front.kind());
        assertEquals(3, front.mentions().size());
    }

    @Test
    void aGivenNameOfTwoSyllablesStaysWhole() {
        assertEquals(List.of("person Kang Dae-sun"), of("In May Kang Dae-sun resigned."));
    }

    @Test
    void anAdministrationIsABodyOfItsOwn() {
        assertEquals(
                List.of("organisation Clinton administration"), of("That year the Clinton administration wavered."));
    }

    @Test
    void moscowIsTheSovietUnionsWhereRussiaIsNotNamed() {
        Actor union = called("Soviet Union", "The Soviet Union sent ships. Moscow said that they were empty.");
        assertEquals(List.of("Moscow"), union.aliases());
    }

    @Test
    void aShortFormOfCommonWordsIsNoActor() {
        assertEquals(
                List.of("state Vietnam"),
                of("Vietnam claims an exclusive economic zone (SEZ). Every SEZ has its limits."));
    }

    @Test
    void aSurnameIsThePersonOfTheFullName() {
        Actor voss =
                called("Irma Voss", "Colonel Irma Voss told reporters of the raid. Voss has since been dismissed.");
        assertEquals(ActorKind.PERSON, voss.kind());
        assertEquals(List.of("Voss"), voss.aliases());
    }

    @Test
    void whoIsInNoListIsSortedByTheWordsAround() {
        assertEquals(
                List.of(
                        "state Verania",
                        "armed-group Red Heron",
                        "place Ostrell",
                        "organisation Meridian",
                        "person Pavel Dorn"),
                of("Verania’s army fought the militant group Red Heron near Ostrell, said the think tank Meridian. "
                        + "The negotiator, Pavel Dorn, agreed."));
    }

    @Test
    void theAdjectiveOfAStateInNoListIsItsAlias() {
        Actor kestovia = called(
                "Kestovia", "Talks with Kestovia failed. Two Kestovian boats turned back. Kestovia’s navy did not.");
        assertEquals(ActorKind.STATE, kestovia.kind());
        assertEquals(List.of("Kestovian"), kestovia.aliases());
    }

    @Test
    void datesCreedsTreatiesAndWarsAreNoActors() {
        assertEquals(
                List.of("state Croatia"),
                of("On Monday 4 March, before Ramadan, Croatia cited the Dayton Agreement and the Cold War. "
                        + "Catholic and Muslim voters shrugged. Fishermen did too."));
    }

    @Test
    void shipsPipelinesAndFeastsAreNoActors() {
        assertEquals(
                List.of("state Norway"),
                of("The tanker Silver Petrel met the Halcyon Dawn, a grey patrol boat, on Christmas Day. "
                        + "Norway closed the Vantor pipeline."));
    }

    @Test
    void aStatesForcesAreABodyThoughWrittenSmall() {
        assertEquals(
                List.of("state Kenya", "organisation Kenyan army", "organisation Ugandan police", "state Uganda")
                        .stream()
                        .sorted()
                        .toList(),
                of("The Kenyan army withdrew. Kenya said nothing, and the Ugandan police were silent. Uganda waited.")
                        .stream()
                        .sorted()
                        .toList());
    }

    @Test
    void namesOfSeveralWordsAreReadWhole() {
        assertEquals(
                List.of(
                        "organisation QP Shipping",
                        "person Ilsa Putin",
                        "organisation Tarn Light Infantry",
                        "place Sea of Tarn",
                        "organisation Save Tarn"),
                of("At QP Shipping, Ilsa Putin met officers of the Tarn Light Infantry. The Sea of Tarn was calm, "
                        + "and the campaign Save Tarn was not."));
    }

    @Test
    void anOfficeIsAnAliasAndNeverTheName() {
        Actor ruud = called("Per Ruud", "NATO’s Secretary General, Per Ruud, spoke. The Secretary General left.");
        assertEquals("Per Ruud", ruud.name());
    }

    @Test
    void headingsAreNoActors() {
        Commentary commentary = Commentary.of(
                Metadata.NONE, List.of(new Paragraph("What Moscow Wants", "The price of grain rose.")), List.of());
        assertEquals(List.of(), Actors.of(commentary).actors());
    }

    @Test
    void theTalibanOfTwoCountriesAreTwo() {
        assertEquals(
                List.of("armed-group Tehreek-i-Taliban Pakistan", "armed-group Afghan Taliban"),
                of("The Tehreek-i-Taliban Pakistan (TTP) answers to nobody, the Afghan Taliban say."));
    }

    @Test
    void theSentencesThatNameTwoActorsAreListed() {
        Actors actors = Actors.of(AnnotationTexts.of("Chad wrote to Mali. Mali did not reply. Chad and Mali met."));
        assertEquals(List.of(new Together("Chad", "Mali", List.of("s1", "s3"))), actors.together());
    }

    /** CONTENT, section 1: who is in the commentary on the strikes of January 2024. */
    @Test
    void theCommentaryOnTheBorderStrikesNamesItsActors() throws IOException {
        Path file = Path.of("../shared/commentary/striking-with-caution.txt");
        assumeTrue(Files.isReadable(file), "the commentary lies beside the project only where it was built");
        String[] passages = Files.readString(file)
                .lines()
                .filter(line -> line.length() > 250)
                .toArray(String[]::new);
        Actors actors = Actors.of(AnnotationTexts.of(passages));
        Set<String> names = actors.actors().stream().map(Actor::name).collect(Collectors.toSet());
        assertTrue(
                names.containsAll(Set.of(
                        "Jaish al-Adl",
                        "Balochistan Liberation Front",
                        "Balochistan Liberation Army",
                        "Tehreek-i-Taliban Pakistan",
                        "Afghan Taliban",
                        "Iran",
                        "Pakistan",
                        "India",
                        "Afghanistan",
                        "Imran Khan",
                        "Hossein Amir-Abdollahian")),
                names.toString());
        assertEquals("Pakistan", actors.called("Islamabad").orElseThrow().name());
        assertEquals("Jaish al-Adl", actors.called("Jaish Al Adl").orElseThrow().name());
    }
}
