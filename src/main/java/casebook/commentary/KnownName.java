package casebook.commentary;

/**
 * A name that is known beforehand.
 *
 * @param name the full or usual name of whom it stands for
 * @param use how it stands for them
 */
record KnownName(String name, ActorKind kind, Use use) {

    enum Use {
        /** A name. */
        NAME,
        /** An adjective or the people: Iranian, Iranians. */
        PEOPLE,
        /** The seat of a government or a byname of it: Tehran, the Kremlin. */
        SEAT,
        /** A short form that counts only beside another name of the same. */
        SHORT,
        /** A surname; a fuller name in the text goes before it. */
        SURNAME
    }

    /** The same person under the full name. */
    KnownName asName() {
        return new KnownName(name, kind, Use.NAME);
    }
}
