package casebook.commentary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConceptsTest {

    private static final Lexicon LEXICON = new Lexicon(
            "diplomacy",
            List.of(
                    new Lexicon.Entry("recall", List.of("recall* ~ ambassador|envoy"), List.of()),
                    new Lexicon.Entry("tit-for-tat", List.of("tit-for-tat"), List.of()),
                    new Lexicon.Entry("resolve", List.of("resolve"), List.of("resolve ~ dispute"))));

    private static List<String> in(String text) {
        return Concepts.of(AnnotationTexts.of(text), List.of(LEXICON)).stream()
                .map(mention -> mention.concept() + ": " + mention.cue())
                .toList();
    }

    @Test
    void stemsAlternativesAndGapsAreFound() {
        assertEquals(
                List.of("recall: recalled its ambassador", "recall: Recalling the new envoy"),
                in("Chile recalled its ambassador. Recalling the new envoy took a day."));
    }

    @Test
    void hyphensDoNotCount() {
        assertEquals(
                List.of("tit-for-tat: Tit for tat", "tit-for-tat: tit-for-tat"),
                in("Tit for tat it was. A tit-for-tat raid."));
    }

    @Test
    void whatAnExceptionTouchesIsNoCue() {
        assertEquals(List.of("resolve: resolve"), in("They met to resolve the old dispute. Their resolve held."));
    }

    @Test
    void aConceptIsNamedOnceASentence() {
        assertEquals(1, in("Resolve is one thing, resolve another.").size());
    }

    @Test
    void cuesThatCannotBeLookedForAreTold() {
        assertEquals("", Lexicon.fault("recall* ~ ambassador|envoy"));
        assertEquals("~ stands between words", Lexicon.fault("~ ambassador"));
        assertEquals("'re*' has a stem of under 3 letters", Lexicon.fault("re*"));
    }
}
