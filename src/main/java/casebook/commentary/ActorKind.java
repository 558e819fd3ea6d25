package casebook.commentary;

import java.util.Locale;

/** What kind of actor a name stands for. */
public enum ActorKind {
    STATE,
    ARMED_GROUP,
    PERSON,
    ORGANISATION,
    PLACE,
    OFFICE;

    /** As files name it: {@code armed-group}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
