package casebook.item.processing;

/** A number that an author gives an operator, outright or as the name of a variable. */
public sealed interface Setting {

    record Given(double number) implements Setting {}

    record Named(String variable) implements Setting {}

    static Setting of(double number) {
        return new Given(number);
    }
}
