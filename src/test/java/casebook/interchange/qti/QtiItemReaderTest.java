package casebook.interchange.qti;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.item.Value;
import casebook.item.processing.ItemSession;
import casebook.shared.Diagnostic;
import casebook.shared.Parsed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is read of an item, what is refused, and what sessions make of it. */
class QtiItemReaderTest {

    private static final String ADAPTIVE = """
            <qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="a" title="t"
             adaptive="true" time-dependent="false">
            <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier">
              <qti-correct-response><qti-value>A</qti-value></qti-correct-response></qti-response-declaration>
            <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
            <qti-response-processing><qti-response-condition><qti-response-if>
              <qti-match><qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/></qti-match>
              <qti-set-outcome-value identifier="completionStatus">
                <qti-base-value base-type="identifier">completed</qti-base-value></qti-set-outcome-value>
            </qti-response-if><qti-response-else>
              <qti-set-outcome-value identifier="SCORE"><qti-sum><qti-variable identifier="SCORE"/>
                <qti-base-value base-type="float">-1</qti-base-value></qti-sum></qti-set-outcome-value>
            </qti-response-else></qti-response-condition></qti-response-processing></qti-assessment-item>""";

    private static List<String> codes(Parsed<QtiItem> parsed) {
        return parsed.diagnostics().stream().map(Diagnostic::code).toList();
    }

    @Test
    void outcomesOfAnAdaptiveItemLiveOn() {
        QtiItem item = Processed.valid(ADAPTIVE);
        Map<String, Value> first =
                Processed.outcomes(item, ItemSession.first(Map.of("RESPONSE", Value.identifier("B"))));
        Map<String, Value> second = Processed.outcomes(
                item, new ItemSession(Map.of("RESPONSE", Value.identifier("C")), first, 2, 30, Map.of()));
        assertEquals(List.of("-2"), second.getOrDefault("SCORE", Value.NULL).lexical());
        assertEquals(
                List.of("not_attempted"),
                second.getOrDefault("completionStatus", Value.NULL).lexical());
        Map<String, Value> third = Processed.outcomes(
                item, new ItemSession(Map.of("RESPONSE", Value.identifier("A")), second, 3, 40, Map.of()));
        assertEquals(List.of("-2"), third.getOrDefault("SCORE", Value.NULL).lexical());
        assertEquals(
                List.of("completed"),
                third.getOrDefault("completionStatus", Value.NULL).lexical());
    }

    /** X is drawn from 1 to 6 until it is above 4, and what is right follows from it. */
    @Test
    void aTemplateIsDrawnUntilItsConstraintHolds() {
        QtiItem item = Processed.valid(Processed.item("""
                <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="integer"/>
                <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
                <outcomeDeclaration identifier="DRAWN" cardinality="single" baseType="integer"/>
                <templateDeclaration identifier="X" cardinality="single" baseType="integer"/>
                <templateProcessing>
                  <setTemplateValue identifier="X"><randomInteger min="1" max="6"/></setTemplateValue>
                  <templateConstraint><gt><variable identifier="X"/>
                    <baseValue baseType="integer">4</baseValue></gt></templateConstraint>
                  <setCorrectResponse identifier="RESPONSE"><sum><variable identifier="X"/>
                    <baseValue baseType="integer">1</baseValue></sum></setCorrectResponse>
                  <exitTemplate/>
                  <setTemplateValue identifier="X"><baseValue baseType="integer">0</baseValue></setTemplateValue>
                </templateProcessing>
                <responseProcessing>
                  <setOutcomeValue identifier="DRAWN"><variable identifier="X"/></setOutcomeValue>
                  <setOutcomeValue identifier="SCORE"><correct identifier="RESPONSE"/></setOutcomeValue>
                  <exitResponse/>
                  <setOutcomeValue identifier="SCORE"><baseValue baseType="float">0</baseValue></setOutcomeValue>
                </responseProcessing>"""));
        Map<String, Value> outcomes = Processed.outcomes(item, ItemSession.first(Map.of()));
        int drawn = Integer.parseInt(
                outcomes.getOrDefault("DRAWN", Value.NULL).lexical().getFirst());
        assertTrue(drawn == 5 || drawn == 6);
        assertEquals(
                List.of(Integer.toString(drawn + 1)),
                outcomes.getOrDefault("SCORE", Value.NULL).lexical());
    }

    @Test
    void aTableIsLookedUp() {
        String item = Processed.item("""
                <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="float"/>
                <outcomeDeclaration identifier="GRADE" cardinality="single" baseType="identifier">
                  <interpolationTable defaultValue="F"><interpolationTableEntry sourceValue="80" targetValue="A"/>
                   <interpolationTableEntry sourceValue="50" includeBoundary="false" targetValue="B"/>
                  </interpolationTable></outcomeDeclaration>
                <responseProcessing><lookupOutcomeValue identifier="GRADE"><variable identifier="RESPONSE"/>
                </lookupOutcomeValue></responseProcessing>""");
        Map<Double, String> grades = Map.of(80.0, "A", 79.5, "B", 50.0, "F", 10.0, "F");
        assertEquals(
                grades,
                grades.keySet().stream()
                        .collect(Collectors.toMap(
                                number -> number,
                                number -> Processed.outcomes(
                                                Processed.valid(item),
                                                ItemSession.first(Map.of("RESPONSE", Value.number(number))))
                                        .getOrDefault("GRADE", Value.NULL)
                                        .lexical()
                                        .getFirst())));
    }

    @Test
    void aCustomOperatorIsWarnedOfAndIsNull() {
        Parsed<QtiItem> parsed = Processed.read(Processed.item("""
                <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
                <responseProcessing><setOutcomeValue identifier="SCORE"><customOperator class="org.example.Sum"/>
                </setOutcomeValue></responseProcessing>"""));
        assertEquals(List.of("QTI_CUSTOM_OPERATOR"), codes(parsed));
        assertTrue(parsed.asOptional().isPresent());
    }

    @Test
    void allFaultsAreTold() {
        Parsed<QtiItem> parsed = Processed.read(Processed.item("""
                <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="flote"/>
                <responseProcessing>
                  <setOutcomeValue identifier="MAXSCORE"><sum/></setOutcomeValue>
                  <responseCondition><responseElse/><responseElseIf><null/></responseElseIf></responseCondition>
                  <wrongElement/>
                </responseProcessing>"""));
        assertNull(parsed.value());
        assertEquals(
                List.of("QTI_ATTRIBUTE", "QTI_ATTRIBUTE", "QTI_VARIABLE", "QTI_OPERANDS", "QTI_ORDER", "QTI_ELEMENT"),
                codes(parsed));
    }

    /** OWASP, XML External Entity Prevention: no document type at all. */
    @Test
    void documentTypesAndEntitiesAreRefused() {
        Parsed<QtiItem> external = Processed.read("""
                <!DOCTYPE assessmentItem [<!ENTITY secret SYSTEM "file:///etc/passwd">]>
                <assessmentItem identifier="&secret;" title="t"/>""");
        assertEquals(List.of("QTI_XML"), codes(external));
        assertEquals(List.of("QTI_XML"), codes(Processed.read("<assessmentItem title='t'>&secret;</assessmentItem>")));
        assertEquals(List.of("QTI_XML"), codes(Processed.read("<assessmentItem>")));
        assertEquals(List.of("QTI_XML"), codes(Processed.read("<a>".repeat(300) + "</a>".repeat(300))));
    }
}
