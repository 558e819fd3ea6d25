package casebook.commentary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import casebook.cases.StatementType;
import casebook.commentary.Statement.Confidence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The sentences are made up for these tests; their types follow from the definitions and rules of CONTENT, section 2, and
 * were given before the code saw them.
 */
class StatementsTest {

    static final List<String> FACTS = """
            On 4 March, two Tarran patrol boats rammed a Kessian trawler near the Orvel Reef, and three fishermen drowned.
            The two navies have patrolled the reef since 2011.
            Parliament voted 61 to 40 to suspend the fisheries treaty.
            President Ana Velik flew to Geneva last week and met the mediator.
            The ceasefire of 1994 was signed in Bishkek.
            France withdrew its last 1,500 soldiers from Niamey in December 2023.
            Ethiopia began filling the reservoir in July 2020.
            Belgrade recalled its ambassador from Zagreb and closed one of the two border crossings.
            The mission has 4,200 troops from 27 countries.
            Pristina announced that new licence plates would be issued from November.
            In October 1962 American aircraft photographed launch sites near San Cristóbal.
            Venezuela held a referendum on the Essequibo on 3 December.
            Georgetown produces about 600,000 barrels a day.
            The two presidents signed a declaration in Saint Vincent, promising not to use force.
            The corridor was closed for nine months.
            More than 100,000 people left within a week.
            The two ministers are due to meet in Tarn next month.
            The mission is to leave by the end of the year.
            In an order of May the court told the government to halt the works.
            Tarra is larger than Kessia by about a third.
            Three days later the admiral declared the exercise a success.
            Lieutenant Colonel Damiba seized power in January 2022 and was ousted eight months later.
            """.lines().toList();

    static final List<String> CLAIMS = """
            It says that the islands were Tarran before anybody counted them.
            Every metre of the coast, he told parliament, would be defended.
            The answer would be, in her words, “measured and slow”.
            The prime minister told the upper house on Monday that the fleet had acted in self-defence.
            The envoy spoke of an “unheard-of” insult.
            Tarra’s foreign ministry insists the trawler had crossed into its waters.
            According to the coastguard, the crew ignored four warnings.
            Officials in the capital describe the dredging as routine maintenance.
            The rebels claim to hold eleven villages along the river.
            The junta says that the mercenaries are instructors.
            Cairo has warned that it will not accept a drop of water less.
            “We have no quarrel with our neighbours,” the interior minister said.
            Critics argue that the mission has no mandate to disarm anyone.
            Khrushchev later wrote that the missiles were meant to protect Cuba.
            Caracas maintains that the 1899 award was rigged.
            In the words of one general, the drills are “purely defensive”.
            Azerbaijan accused Armenia of smuggling mines through the corridor.
            Baku denies that anyone was forced to leave.
            The army blamed the politicians for the defeats in the north.
            """.lines().toList();

    static final List<String> JUDGEMENTS = """
            Both were right, which is the trouble with islands.
            That order was the wisest decision of the year.
            It would be a pity to take that for a policy.
            The two fleets sailed as if the charts had been burnt.
            A treaty that nobody has read binds nobody.
            To send the fleet twice would be to admit that once was not enough.
            Kessia would do better to count its own ships.
            Few alliances have ended so quietly.
            The ramming was a message dressed up as a collision.
            Kessu should have protested before the dredgers arrived, not after.
            Nothing in this record suggests that the generals wanted a war.
            Her visit mattered less for what it achieved than for who was kept waiting.
            Both capitals overestimate what a blockade can do.
            Had the envoy stayed in place, the misreading might have been avoided.
            The withdrawal was a humiliation that Paris had invited.
            It would be a mistake to read the vote as a turn towards Moscow.
            Must every border village become a garrison?
            The dam is less a threat to the river than to a habit of deference.
            That is hard to square with the barricades.
            Its weakness is not a lack of soldiers but a lack of purpose.
            What looks like stubbornness is in fact a calculation about votes.
            Kennedy’s restraint owed more to luck than his admirers admit.
            No one who watched the drills could believe it.
            The declaration was a success of Caribbean diplomacy, and a fragile one.
            Moscow’s peacekeepers stood by because standing by was cheaper.
            Europe’s reaction was late, thin and divided.
            The lesson for small states is an uncomfortable one.
            We should not pretend that the map settles the matter.
            """.lines().toList();

    static final List<String> FORECASTS = """
            By the autumn, insurers will have priced the strait out of reach for smaller fleets.
            A second collision could close the harbour before the monsoon.
            Neither side is likely to withdraw until the election is over.
            If the dam is filled again next summer, Cairo will take the quarrel back to the Security Council.
            More incidents of this kind are to be expected, and one of them may turn deadly.
            Guyana will probably win in The Hague and gain little on the ground.
            Without guarantees, the remaining villages are bound to empty.
            A treaty by the end of the year remains possible, but the hardest clauses will be left for another day.
            """.lines().toList();

    private static Statement of(String text) {
        Commentary commentary = AnnotationTexts.of(text);
        return Statements.of(commentary, Actors.of(commentary).actors()).getLast();
    }

    @ParameterizedTest
    @FieldSource("FACTS")
    void whatRecordsCanCheckIsAFact(String sentence) {
        assertEquals(StatementType.FACT, of(sentence).type());
    }

    @ParameterizedTest
    @FieldSource("CLAIMS")
    void whatRestsOnAnActorsWordIsAClaim(String sentence) {
        assertEquals(StatementType.CLAIM, of(sentence).type());
    }

    @ParameterizedTest
    @FieldSource("JUDGEMENTS")
    void whatTheAuthorsWeighIsAJudgement(String sentence) {
        assertEquals(StatementType.JUDGEMENT, of(sentence).type());
    }

    @ParameterizedTest
    @FieldSource("FORECASTS")
    void whatOnlyTheFutureCanCheckIsAForecast(String sentence) {
        assertEquals(StatementType.FORECAST, of(sentence).type());
    }

    @Test
    void aClaimNamesWhoseItIsAndTheVerb() {
        Statement claim = of("Cairo has warned that it will not accept a drop of water less.");
        assertEquals("Egypt", claim.attributedTo());
        assertEquals("warned", claim.verb());
        assertEquals("warned", claim.cue());
        assertEquals(StatementRule.REPORTING_VERB, claim.rule());
        assertEquals(StatementType.FORECAST, claim.secondary());
        assertEquals(Confidence.MEDIUM, claim.confidence());
    }

    @Test
    void whoSpeaksIsFoundBeforeAnApposition() {
        assertEquals(
                "Milan Orlić",
                of("Milan Orlić, deputy leader of the Serb List party, admitted that he had led the group.")
                        .attributedTo());
    }

    @Test
    void wordsInQuotationMarksAroundAFactAreAClaim() {
        Statement fact = of("Tarra launched ‘a police action’ against the port on 3 March.");
        assertEquals(StatementType.FACT, fact.type());
        assertEquals(StatementType.CLAIM, fact.secondary());
        assertNull(fact.attributedTo());
    }

    @Test
    void aLoadedDatedDeedStaysAFact() {
        Statement fact = of("On 4 March 2022 the junta, in a reckless gamble, sent two brigades across the river.");
        assertEquals(StatementType.FACT, fact.type());
        assertEquals(StatementType.JUDGEMENT, fact.secondary());
    }

    @Test
    void aBeliefWithoutAnUtteranceIsAJudgement() {
        assertEquals(
                StatementType.JUDGEMENT,
                of("General Galtieri believed that London would not fight.").type());
    }

    @Test
    void whatIsNeitherRecordedNorWeighedIsLowInConfidence() {
        assertEquals(Confidence.LOW, of("The villagers waited.").confidence());
    }
}
