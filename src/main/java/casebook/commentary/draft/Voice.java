package casebook.commentary.draft;

import casebook.commentary.Actor;
import casebook.commentary.ActorKind;
import java.util.regex.Pattern;

/** How a quotation of the commentary is led in, so that it is plain whose words it holds. */
final class Voice {

    private static final Pattern ARTICLE = Pattern.compile(
            "(?i)(?!the ).*\\b(?:Taliban|Front|Army|Movement|Forces?|Brigades?|Houthis|Party|Union|Council|Court|Nations|States|Kingdom"
                    + "|Netherlands|Philippines|Emirates|Republic(?: of .*)?|Commission|Ministry|Organi[sz]ation|Alliance)");

    private final boolean several;

    Voice(Material material) {
        several = material.commentary().metadata().authors().size() != 1;
    }

    /** An actor's name as it stands within a sentence: {@code the Prime Minister}. */
    static String named(Actor actor) {
        boolean article = actor.kind() == ActorKind.OFFICE && !actor.name().startsWith("the ")
                || ARTICLE.matcher(actor.name()).matches();
        return (article ? "the " : "") + actor.name();
    }

    /** {@code The authors}. */
    String authors() {
        return several ? "The authors" : "The author";
    }

    /** {@code The authors judge: }. */
    String judging() {
        return several ? "The authors judge: " : "The author judges: ";
    }

    /** {@code The authors expect: }. */
    String expecting() {
        return several ? "The authors expect: " : "The author expects: ";
    }
}
