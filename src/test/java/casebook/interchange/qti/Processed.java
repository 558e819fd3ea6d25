package casebook.interchange.qti;

import casebook.item.Value;
import casebook.item.processing.ItemProcessing;
import casebook.item.processing.ItemSession;
import casebook.item.processing.TemplateValues;
import casebook.shared.Parsed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.random.RandomGeneratorFactory;

/** Items written in tests, read and processed. */
final class Processed {

    private Processed() {}

    static Parsed<QtiItem> read(String xml) {
        return QtiItemReader.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "item.xml");
    }

    /** An item of QTI 2.2 with the given declarations and processing. */
    static String item(String inside) {
        return """
                <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" identifier="i" title="t"
                 adaptive="false" timeDependent="false">%s</assessmentItem>""".formatted(inside);
    }

    static QtiItem valid(String xml) {
        Parsed<QtiItem> parsed = read(xml);
        QtiItem item = parsed.value();
        if (item == null) {
            throw new AssertionError(parsed.diagnostics().toString());
        }
        return item;
    }

    static Map<String, Value> outcomes(QtiItem item, ItemSession session) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        TemplateValues prepared = ItemProcessing.prepare(item.logic(), random);
        return ItemProcessing.respond(item.logic(), prepared, session, random);
    }

    /** The value of an expression, in lexical form; {@code NULL} for none. L is [A,B,C,D], M is {1,2,2}. */
    static String value(String expression) {
        QtiItem item = valid(item("""
                <responseDeclaration identifier="L" cardinality="ordered" baseType="identifier"/>
                <responseDeclaration identifier="P" cardinality="multiple" baseType="point"/>
                <responseDeclaration identifier="C" cardinality="multiple" baseType="identifier">
                  <mapping defaultValue="0"><mapEntry mapKey="B" mappedValue="1"/><mapEntry mapKey="C" mappedValue="0.5"/>
                  </mapping></responseDeclaration>
                <responseDeclaration identifier="R" cardinality="record"/>
                <outcomeDeclaration identifier="O" cardinality="ordered" baseType="string"/>
                <responseProcessing><setOutcomeValue identifier="O">%s</setOutcomeValue></responseProcessing>""".formatted(expression)));
        Value found = outcomes(item, ItemSession.first(OperatorTest.RESPONSES)).getOrDefault("O", Value.NULL);
        return found.isNull() ? "NULL" : String.join(",", found.lexical());
    }
}
