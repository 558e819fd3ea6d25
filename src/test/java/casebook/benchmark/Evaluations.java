package casebook.benchmark;

import casebook.interchange.qti.QtiItem;
import casebook.interchange.qti.QtiItemReader;
import casebook.item.AssessmentItem;
import casebook.item.BaseType;
import casebook.item.CandidateIds;
import casebook.item.Cardinality;
import casebook.item.Items;
import casebook.item.KeyView;
import casebook.item.LexicalResponse;
import casebook.item.RenderedItem;
import casebook.item.Scorer;
import casebook.item.Value;
import casebook.item.processing.ItemProcessing;
import casebook.item.processing.ItemSession;
import casebook.item.processing.LexicalForm;
import casebook.item.processing.TemplateValues;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleSupplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * How many responses one thread scores in a second: QTI's processing of a condition with arithmetic and a mapping, and the
 * scorer over an item of each kind. Beside it, as a baseline of the same run, how often a string is hashed anew.
 *
 * <p>Asked for are 20,000 evaluations a second on one core. Run by hand.
 */
public final class Evaluations {

    private static final double SECONDS = 1;
    private static final double WANTED = 20_000;

    private static final String ITEM = """
            <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" identifier="b" title="t" adaptive="false"
             timeDependent="false">
            <responseDeclaration identifier="A" cardinality="multiple" baseType="identifier">
              <correctResponse><value>x</value><value>y</value></correctResponse>
              <mapping lowerBound="0" upperBound="2" defaultValue="-1"><mapEntry mapKey="x" mappedValue="1"/>
                <mapEntry mapKey="y" mappedValue="1"/></mapping></responseDeclaration>
            <responseDeclaration identifier="B" cardinality="single" baseType="float"/>
            <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
            <responseProcessing><responseCondition>
              <responseIf><and><match><variable identifier="A"/><correct identifier="A"/></match>
                <equal toleranceMode="relative" tolerance="1"><variable identifier="B"/>
                  <baseValue baseType="float">3.14</baseValue></equal></and>
                <setOutcomeValue identifier="SCORE"><baseValue baseType="float">3</baseValue></setOutcomeValue>
              </responseIf>
              <responseElse><setOutcomeValue identifier="SCORE"><sum><mapResponse identifier="A"/>
                <product><baseValue baseType="float">0.5</baseValue><variable identifier="B"/></product></sum>
              </setOutcomeValue></responseElse>
            </responseCondition></responseProcessing></assessmentItem>""";

    private Evaluations() {}

    public static void main(String[] args) {
        double baseline = rate(() -> new String("strategic depth".toCharArray()).hashCode());
        System.out.printf(Locale.ROOT, "%-24s %,12.0f /s%n", "baseline: a hash", baseline);
        report("QTI processing", rate(processing()), baseline);
        Items.ALL.forEach((name, tree) -> report("scorer: " + name, rate(scoring(tree)), baseline));
    }

    private static void report(String what, double rate, double baseline) {
        System.out.printf(
                Locale.ROOT,
                "%-24s %,12.0f /s %8.1f × wanted, %.5f of the baseline%n",
                what,
                rate,
                rate / WANTED,
                rate / baseline);
    }

    private static DoubleSupplier processing() {
        byte[] xml = ITEM.getBytes(StandardCharsets.UTF_8);
        QtiItem item = Objects.requireNonNull(
                QtiItemReader.read(new ByteArrayInputStream(xml), "item.xml").value());
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        ItemSession session = ItemSession.first(Map.of(
                "A", LexicalForm.value(Cardinality.MULTIPLE, BaseType.IDENTIFIER, List.of("y", "z")),
                "B", Value.number(3)));
        return () -> ItemProcessing.respond(item.logic(), TemplateValues.NONE, session, random)
                .size();
    }

    private static DoubleSupplier scoring(String tree) {
        AssessmentItem item = Items.item(tree);
        CandidateIds ids = Items.plainIds(item);
        LexicalResponse right = KeyView.of(item, RenderedItem.of(item), ids).correct();
        LexicalResponse given = right == null ? Items.response("an essay") : right;
        return () -> Scorer.score(item, ids, given).score();
    }

    /** Once to warm up, once to count. */
    private static double rate(DoubleSupplier work) {
        count(work);
        return count(work);
    }

    /** By the thread's own time on the processor, since others may want it too. */
    private static double count(DoubleSupplier work) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        long end = start + (long) (SECONDS * 1e9);
        long done = 0;
        double sink = 0;
        while (clock.getCurrentThreadCpuTime() < end) {
            for (int time = 0; time < 100; time++) {
                sink += work.getAsDouble();
            }
            done += 100;
        }
        if (Double.isNaN(sink)) {
            throw new IllegalStateException("nothing was reckoned");
        }
        return done / ((clock.getCurrentThreadCpuTime() - start) / 1e9);
    }
}
