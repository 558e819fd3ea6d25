package casebook.interchange.qti;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.item.BaseType;
import casebook.item.Cardinality;
import casebook.item.Scalar;
import casebook.item.Value;
import casebook.item.processing.LexicalForm;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every operator; examples and NULL logic as the information model of QTI 2.1 and 3.0 give them (section Expressions). */
class OperatorTest {

    static final Map<String, Value> RESPONSES = Map.of(
            "L", LexicalForm.value(Cardinality.ORDERED, BaseType.IDENTIFIER, List.of("A", "B", "C", "D")),
            "C", LexicalForm.value(Cardinality.MULTIPLE, BaseType.IDENTIFIER, List.of("C", "B", "B")),
            "P", LexicalForm.value(Cardinality.MULTIPLE, BaseType.POINT, List.of("1 1", "50 50")),
            "R",
                    new Value(
                            Cardinality.RECORD,
                            BaseType.ANY,
                            List.of(new Scalar.Field("floatValue", Value.number(2.5)))));

    private static String written(String shorthand) {
        return shorthand
                .replaceAll("\\bi(-?[0-9]+)", "<baseValue baseType='integer'>$1</baseValue>")
                .replaceAll("\\bf(-?[0-9.]+)", "<baseValue baseType='float'>$1</baseValue>")
                .replaceAll("'T'", "<baseValue baseType='boolean'>true</baseValue>")
                .replaceAll("'F'", "<baseValue baseType='boolean'>false</baseValue>")
                .replaceAll("'N'", "<null/>");
    }

    private static String string(String text) {
        return "<baseValue baseType='string'>" + text + "</baseValue>";
    }

    private static String ids(String tag, String... ids) {
        StringBuilder text = new StringBuilder("<" + tag + ">");
        for (String id : ids) {
            text.append("<baseValue baseType='identifier'>").append(id).append("</baseValue>");
        }
        return text + "</" + tag + ">";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            and           | 'T''T'     | true
            and           | 'T''N'     | NULL
            and           | 'F''N'     | false
            or            | 'F''N'     | NULL
            or            | 'T''N'     | true
            or            | 'F''F'     | false
            not           | 'T'        | false
            not           | 'N'        | NULL
            isNull        | 'N'        | true
            isNull        | i0         | false
            match         | i1 f1      | true
            match         | i1 'N'     | NULL
            lt            | i1 f1.5    | true
            lt            | i1 'N'     | NULL
            lte           | i2 i2      | true
            gt            | i2 i2      | false
            gte           | i2 i2      | true
            durationLT    | f1 f2      | true
            durationGTE   | f1 f2      | false
            sum           | i1 i2      | 3
            sum           | i1 f2.5    | 3.5
            sum           | i1 'N'     | NULL
            sum           | i2147483647 i1 | NULL
            product       | i2 i3 i4   | 24
            subtract      | i2 i5      | -3
            divide        | i1 i4      | 0.25
            divide        | i1 i0      | NULL
            power         | i2 i10     | 1024
            power         | f-1 f0.5   | NULL
            power         | f1000 f1000 | NULL
            integerDivide | i7 i2      | 3
            integerDivide | i-7 i2     | -4
            integerDivide | i7 i0      | NULL
            integerModulus | i7 i3     | 1
            integerModulus | i-7 i3    | 2
            integerToFloat | i3        | 3
            truncate      | f6.8       | 6
            truncate      | f-6.8      | -6
            round         | f6.8       | 7
            round         | f6.5       | 7
            round         | f6.49      | 6
            round         | f-6.5      | -6
            gcd           | i12 i18 i0 | 6
            gcd           | i0 i0      | 0
            lcm           | i4 i6      | 12
            lcm           | i4 i0      | 0
            lcm           | i4 'N'     | NULL
            max           | i1 f2.5 i2 | 2.5
            min           | i1 'N'     | NULL
            containerSize | 'N'        | 0
            """)
    void operatorsWithoutSettings(String operator, String operands, String expected) {
        assertEquals(expected, Processed.value("<" + operator + ">" + written(operands) + "</" + operator + ">"));
    }

    @ParameterizedTest
    @CsvSource({"1,1,true", "2,2,NULL", "3,3,false", "0,1,NULL", "1,2,true", "0,0,false"})
    void anyNLeavesOpenWhatANullDecides(int min, int max, String expected) {
        String operands = max == 1 && min == 1 ? "'T''F''F'" : "'T''F''N'";
        assertEquals(
                expected, Processed.value("<anyN min='%d' max='%d'>%s</anyN>".formatted(min, max, written(operands))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            toleranceMode='exact'                                             | 10 | 10   | true
            toleranceMode='absolute' tolerance='1'                            | 10 | 11   | true
            toleranceMode='absolute' tolerance='1' includeUpperBound='false'  | 10 | 11   | false
            toleranceMode='absolute' tolerance='1 2'                          | 10 | 12   | true
            toleranceMode='absolute' tolerance='1 2'                          | 10 | 8.5  | false
            toleranceMode='relative' tolerance='10'                           | 10 | 9    | true
            toleranceMode='relative' tolerance='10' includeLowerBound='false' | 10 | 9    | false
            toleranceMode='relative' tolerance='10 20'                        | 10 | 12.5 | false
            """)
    void equalKnowsTolerances(String settings, String first, String second, String expected) {
        assertEquals(
                expected,
                Processed.value("<equal %s>%s</equal>".formatted(settings, written("f" + first + " f" + second))));
    }

    /** The examples of the information model, section roundTo. */
    @ParameterizedTest
    @CsvSource({
        "significantFigures,3,1239451,1240000",
        "significantFigures,3,12.1257,12.1",
        "significantFigures,3,0.0681,0.0681",
        "significantFigures,0,12,NULL",
        "decimalPlaces,2,1239451,1239451",
        "decimalPlaces,2,12.1257,12.13",
        "decimalPlaces,2,0.0681,0.07",
        "decimalPlaces,0,2.5,3"
    })
    void roundToCountsFiguresOrPlaces(String mode, int figures, String number, String expected) {
        String settings = "roundingMode='%s' figures='%d'".formatted(mode, figures);
        assertEquals(expected, Processed.value("<roundTo %s>%s</roundTo>".formatted(settings, written("f" + number))));
    }

    @Test
    void equalRoundedComparesAfterRounding() {
        String settings = "roundingMode='significantFigures' figures='3'";
        assertEquals(
                "true",
                Processed.value("<equalRounded %s>%s</equalRounded>".formatted(settings, written("f3.175 f3.183"))));
        assertEquals(
                "false",
                Processed.value("<equalRounded %s>%s</equalRounded>".formatted(settings, written("f3.1749 f3.1751"))));
    }

    @ParameterizedTest
    @CsvSource({
        "sin,0,0",
        "cos,0,1",
        "log,1000,3",
        "log,0,NULL",
        "asin,2,NULL",
        "abs,-2.5,2.5",
        "signum,-3,-1",
        "floor,-1.5,-2",
        "ceil,1.2,2",
        "exp,0,1",
        "ln,1,0",
        "tanh,0,0",
        "csc,0,NULL",
        "acot,0,1.5707963267948966",
        "toDegrees,3.141592653589793,180",
        "toRadians,0,0"
    })
    void mathOperatorIsNullOutsideTheDomain(String name, String number, String expected) {
        assertEquals(
                expected,
                Processed.value("<mathOperator name='%s'>%s</mathOperator>".formatted(name, written("f" + number))));
    }

    /** 2, 4, 4, 4, 5, 5, 7, 9: the usual example, mean 5 and population deviation 2. */
    @ParameterizedTest
    @CsvSource({"mean,5", "popVariance,4", "popSD,2", "sampleVariance,4.571428571428571", "sampleSD,2.138089935299395"})
    void statsOperatorReadsAContainer(String name, String expected) {
        String numbers = written("f2 f4 f4 f4 f5 f5 f7 f9");
        assertEquals(
                expected,
                Processed.value(
                        "<statsOperator name='%s'><multiple>%s</multiple></statsOperator>".formatted(name, numbers)));
    }

    @Test
    void theSampleVarianceOfOneNumberIsNull() {
        assertEquals(
                "NULL",
                Processed.value("<statsOperator name='sampleVariance'><multiple>%s</multiple></statsOperator>"
                        .formatted(written("f2"))));
    }

    @Test
    void containersAreSearched() {
        String all = "<variable identifier='L'/>";
        assertEquals("true", Processed.value("<contains>" + all + ids("ordered", "B", "C") + "</contains>"));
        assertEquals("false", Processed.value("<contains>" + all + ids("ordered", "C", "B") + "</contains>"));
        assertEquals("false", Processed.value("<contains>" + all + ids("ordered", "A", "C") + "</contains>"));
        String bag = ids("multiple", "A", "B", "C", "D");
        assertEquals("true", Processed.value("<contains>" + bag + ids("multiple", "C", "A") + "</contains>"));
        assertEquals("false", Processed.value("<contains>" + bag + ids("multiple", "B", "B") + "</contains>"));
        String b = "<baseValue baseType='identifier'>B</baseValue>";
        assertEquals("true", Processed.value("<member>" + b + all + "</member>"));
        assertEquals("A,C,D", Processed.value("<delete>" + b + all + "</delete>"));
        assertEquals("C", Processed.value("<index n='3'>" + all + "</index>"));
        assertEquals("NULL", Processed.value("<index n='5'>" + all + "</index>"));
        assertEquals("4", Processed.value("<containerSize>" + all + "</containerSize>"));
        assertEquals(
                "2.5",
                Processed.value("<fieldValue fieldIdentifier='floatValue'><variable identifier='R'/></fieldValue>"));
        assertEquals(
                "NULL", Processed.value("<fieldValue fieldIdentifier='none'><variable identifier='R'/></fieldValue>"));
        assertEquals("1,2,1,2", Processed.value("<repeat numberRepeats='2'>" + written("i1 i2") + "</repeat>"));
        assertEquals("NULL", Processed.value("<repeat numberRepeats='0'>" + written("i1") + "</repeat>"));
        assertEquals("1", Processed.value("<multiple>" + written("i1 'N'") + "</multiple>"));
        assertEquals("NULL", Processed.value("<multiple/>"));
    }

    /** A is worth 0, B 1, C 0.5, D 0: {C, B} is worth 1.5, and B twice no more. */
    @Test
    void mappedSetsAreSummedOnce() {
        assertEquals("1.5", Processed.value("<mapResponse identifier='C'/>"));
    }

    @Test
    void textsAreCompared() {
        String two = string("Hello") + string("hello");
        assertEquals("false", Processed.value("<stringMatch caseSensitive='true'>" + two + "</stringMatch>"));
        assertEquals("true", Processed.value("<stringMatch caseSensitive='false'>" + two + "</stringMatch>"));
        assertEquals(
                "true",
                Processed.value("<substring caseSensitive='true'>" + string("ell") + string("Hello") + "</substring>"));
        assertEquals("NULL", Processed.value("<substring><null/>" + string("Hello") + "</substring>"));
    }

    /** XML Schema part 2, appendix F: patterns match the whole, and ^ and $ are letters as others. */
    @ParameterizedTest
    @CsvSource({
        "[0-9]{2},12,true",
        "[0-9],12,false",
        "[a-z-[aeiou]]+,xyz,true",
        "[a-z-[aeiou]]+,xaz,false",
        "a^b$,a^b$,true",
        "\\d+,٣,true",
        "[^x]+,abc,true",
        "(,x,NULL"
    })
    void patternsAreThoseOfXmlSchema(String pattern, String text, String expected) {
        assertEquals(
                expected,
                Processed.value("<patternMatch pattern='%s'>%s</patternMatch>".formatted(pattern, string(text))));
    }

    @Test
    void aPatternThatRunsOnAndOnIsNull() {
        assertEquals(
                "NULL",
                Processed.value(
                        "<patternMatch pattern='a*a*a*a*a*a*a*b'>%s</patternMatch>".formatted(string("a".repeat(60)))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            circle | 50,52,2       | true
            circle | 50,53,2       | false
            rect   | 50,50,60,60   | true
            poly   | 40,40,60,40,50,60 | true
            poly   | 10,10,20,10,20,20 | false
            default |              | true
            """)
    void insideAsksForAnyPoint(String shape, String coords, String expected) {
        String given = coords == null ? "" : coords;
        assertEquals(
                expected,
                Processed.value(
                        "<inside shape='%s' coords='%s'><variable identifier='P'/></inside>".formatted(shape, given)));
    }

    @Test
    void chanceStaysWithinItsBounds() {
        for (int time = 0; time < 20; time++) {
            int number = Integer.parseInt(Processed.value("<randomInteger min='2' max='11' step='3'/>"));
            assertEquals(0, (number - 2) % 3);
        }
        assertEquals("NULL", Processed.value("<randomInteger min='3' max='2'/>"));
        assertEquals("NULL", Processed.value("<random><null/></random>"));
        assertEquals("7", Processed.value("<random><multiple>" + written("i7") + "</multiple></random>"));
    }
}
