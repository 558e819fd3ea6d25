package casebook.commentary.draft;

import casebook.commentary.Actor;
import casebook.commentary.Sentence;
import java.time.LocalDate;

/** Who is to decide, from what was known when. @param cause the sentence that it rests on */
record Turn(Actor decider, LocalDate date, Sentence cause) {
    static Turn of(Choice choice) {
        return new Turn(choice.decider(), choice.date(), choice.cause());
    }

    static Turn of(NamedChoice choice) {
        return new Turn(choice.decider(), choice.date(), choice.sentence());
    }
}
