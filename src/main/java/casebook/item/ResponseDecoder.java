package casebook.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** From lexical strings in candidate ids to values in authored ids. */
record ResponseDecoder(CandidateIds ids, LexicalResponse given) {

    /** @throws IllegalArgumentException when the response names an id that was not drawn: then stored data is broken */
    Responses decode(AssessmentItem item) {
        return new Responses(decode(item.interaction()));
    }

    private Map<String, Value> decode(Interaction interaction) {
        Map<String, Value> values = new LinkedHashMap<>();
        if (interaction instanceof CompositeInteraction composite) {
            for (int at = 0; at < composite.parts().size(); at++) {
                ResponseDecoder part = new ResponseDecoder(
                        ids.part(CompositeInteraction.prefix(at)), given.part(CompositeInteraction.name(at)));
                CompositeInteraction.join(
                        CompositeInteraction.prefix(at),
                        part.decode(composite.parts().get(at).interaction()),
                        values);
            }
            return values;
        }
        for (ResponseDeclaration declaration : interaction.declarations()) {
            List<Scalar> members = given.of(declaration.id()).stream()
                    .filter(text -> !text.isBlank())
                    .flatMap(text -> member(interaction, declaration, text).stream())
                    .toList();
            values.put(declaration.id(), new Value(declaration.cardinality(), declaration.baseType(), members));
        }
        return values;
    }

    private List<Scalar> member(Interaction interaction, ResponseDeclaration declaration, String text) {
        return switch (declaration.baseType()) {
            case IDENTIFIER -> List.of(new Scalar.Identifier(ids.authored(declaration.id(), text)));
            case STRING, FILE -> List.of(new Scalar.Text(text));
            case BOOLEAN -> List.of(new Scalar.Bool(Boolean.parseBoolean(text)));
            case INTEGER -> number(text, true);
            case FLOAT -> number(text, false);
            case DIRECTED_PAIR -> List.of(pair(interaction, text));
            case POINT -> List.of(point(text));
            case PAIR, DURATION, URI, INT_OR_IDENTIFIER, ANY ->
                throw new IllegalArgumentException("no interaction takes " + declaration.baseType());
        };
    }

    /** A half-typed number is none. */
    private static List<Scalar> number(String text, boolean whole) {
        OptionalDouble number = Numerals.parse(text, whole);
        return number.isPresent() ? List.of(new Scalar.Real(number.getAsDouble())) : List.of();
    }

    /** Of two whole numbers with a space between. */
    static Scalar.Point point(String text) {
        int space = text.indexOf(' ');
        return new Scalar.Point(
                Integer.parseInt(text.substring(0, space)), Integer.parseInt(text.substring(space + 1)));
    }

    private Scalar.Pair pair(Interaction interaction, String text) {
        int space = text.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("not a pair: " + text);
        }
        String first = text.substring(0, space);
        String second = text.substring(space + 1);
        return interaction instanceof LadderInteraction
                ? new Scalar.Pair(ids.authored(Interaction.RESPONSE, first), second)
                : new Scalar.Pair(ids.authored(Interaction.SOURCES, first), ids.authored(Interaction.TARGETS, second));
    }
}
