package casebook.mastery;

/** Where the names of concepts and misconceptions come from. */
public interface Vocabularies {

    /** The names of all banks together; where two banks name one id, the first bank's. */
    Vocabulary all();
}
