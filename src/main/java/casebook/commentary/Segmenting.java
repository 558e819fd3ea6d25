package casebook.commentary;

import casebook.cases.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Cuts a body into passages and sentences with ids and offsets. */
final class Segmenting {

    private Segmenting() {}

    static String text(List<Paragraph> body) {
        return body.stream().map(Paragraph::text).collect(Collectors.joining(Commentary.JOINT));
    }

    static List<Passage> passages(List<Paragraph> body) {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        int sentences = 0;
        for (Paragraph paragraph : body) {
            List<Sentence> inside = new ArrayList<>();
            for (Span span : spans(paragraph.text())) {
                sentences++;
                inside.add(new Sentence("s" + sentences, start + span.start(), start + span.end()));
            }
            int end = start + paragraph.text().length();
            passages.add(new Passage("p" + (passages.size() + 1), start, end, paragraph.heading(), inside));
            start = end + Commentary.JOINT.length();
        }
        return passages;
    }

    /** The sentences of one paragraph, as offsets into it. */
    static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        int units = 0;
        int points = 0;
        for (casebook.cases.Sentence sentence : Sentences.of("", text)) {
            int start = text.offsetByCodePoints(units, sentence.start() - points);
            int end = text.offsetByCodePoints(start, sentence.end() - sentence.start());
            spans.add(new Span(start, end));
            units = end;
            points = sentence.end();
        }
        return spans;
    }
}
