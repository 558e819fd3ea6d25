package casebook.commentary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the text, nothing is thrown and every offset lies inside its sentence. */
class AnnotationFuzzTest {

    private static final String[] PIECES = {
        "Iran",
        "Pakistan’s",
        "the",
        "of",
        "for",
        "and",
        "said",
        "“",
        "”",
        "‘",
        "’",
        "'s",
        "(",
        ")",
        "BLF",
        "—",
        " - ",
        ",",
        ".",
        "?",
        "Ministry",
        "General",
        "Ana",
        "Velik",
        "al",
        "-",
        "Qaeda",
        "will",
        "would have",
        "2019",
        "11,000",
        "U.S.",
        "é",
        "\u0301",
        "😀",
        "may",
        "in",
        "Tehran",
        "foreign minister",
        "According to",
        "Had",
        "It's",
        "Ł",
        "x.",
        "X",
        "&",
        ";",
        ":",
        "\u200b",
        "من",
        "中国",
        "announced",
        "because",
        "who",
        "a",
        "1.",
        "...",
        "…",
        "Front",
        "People’s",
        "Baloch Liberation Front",
        "recalled",
        "ambassador"
    };

    private static final Lexicon LEXICON = new Lexicon(
            "b",
            List.of(new Lexicon.Entry(
                    "c", List.of("recall* ~ ambassador|envoy", "will", "for|of ~ iran"), List.of("the"))));

    @Test
    void offsetsLieInsideTheirSentences() {
        Random random = new Random(20240116);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder("x");
            for (int i = random.nextInt(120); i > 0; i--) {
                text.append(random.nextInt(4) > 0 ? " " : "").append(PIECES[random.nextInt(PIECES.length)]);
            }
            check(AnnotationTexts.of(text.toString()));
        }
    }

    private static void check(Commentary commentary) {
        List<Span> spans = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        Actors actors = Actors.of(commentary);
        actors.actors()
                .forEach(actor -> actor.mentions().forEach(mention -> {
                    spans.add(mention.span());
                    ids.add(mention.sentence());
                }));
        Concepts.of(commentary, List.of(LEXICON)).forEach(mention -> {
            assertEquals(mention.cue(), mention.span().of(commentary.text()));
            spans.add(mention.span());
            ids.add(mention.sentence());
        });
        List<Statement> statements = Statements.of(commentary, actors.actors());
        assertEquals(commentary.sentences().count(), statements.size());
        statements.forEach(statement -> {
            spans.add(new Span(statement.start(), statement.end()));
            ids.add(statement.sentence());
        });
        List<Sentence> sentences = commentary.sentences().toList();
        for (int i = 0; i < spans.size(); i++) {
            String id = ids.get(i);
            Span span = spans.get(i);
            assertTrue(
                    sentences.stream()
                            .anyMatch(one -> one.id().equals(id) && one.span().contains(span)),
                    () -> span + " of " + id + " in " + commentary.text());
        }
    }
}
