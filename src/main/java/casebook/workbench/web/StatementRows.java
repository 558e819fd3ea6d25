package casebook.workbench.web;

import casebook.commentary.Actor;
import casebook.commentary.Annotations;
import casebook.commentary.ConceptMention;
import casebook.commentary.Event;
import casebook.commentary.Mention;
import casebook.commentary.Passage;
import casebook.commentary.Sentence;
import casebook.commentary.Span;
import casebook.commentary.Statement;
import casebook.platform.web.Html;
import casebook.workbench.WorkingDraft;
import casebook.workbench.web.StatementRow.MarkRow;
import casebook.workbench.web.StatementRow.WordAt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes the left pane's rows: each sentence with its marks, and one of them with what may be done with it. */
final class StatementRows {
    private static final Pattern WORD = Pattern.compile("\\S+");

    private record Marked(String css, Span at) {}

    private final WorkingDraft draft;
    private final String open;
    private final String text;
    private final Map<String, List<Marked>> marks = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, Long> rests;

    private StatementRows(WorkingDraft draft, String open) {
        this.draft = draft;
        this.open = open;
        this.text = draft.text().text();
        Annotations found = draft.found();
        found.events().forEach(one -> mark(one.sentence(), "an-event", one.span()));
        found.actors()
                .actors()
                .forEach(actor -> actor.mentions().forEach(one -> mark(one.sentence(), "an-actor", one.span())));
        found.concepts().forEach(one -> mark(one.sentence(), "an-concept", one.span()));
        found.statements().forEach(one -> statements.put(one.sentence(), one));
        rests = draft.held().stream()
                .flatMap(one -> one.rests().stream().distinct())
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    }

    /** @param open id of the current sentence; empty for none */
    static List<StatementRow> of(WorkingDraft draft, String open) {
        return new StatementRows(draft, open).rows();
    }

    private void mark(String sentence, String css, Span at) {
        marks.computeIfAbsent(sentence, ignored -> new ArrayList<>()).add(new Marked(css, at));
    }

    private List<StatementRow> rows() {
        List<StatementRow> rows = new ArrayList<>();
        for (Passage passage : draft.text().passages()) {
            for (Sentence sentence : passage.sentences()) {
                boolean first = sentence.equals(passage.sentences().getFirst());
                Statement typed = statements.get(sentence.id());
                rows.add(new StatementRow(
                        sentence.id(),
                        rows.size() + 1,
                        typed == null ? "FACT" : typed.type().name(),
                        html(sentence),
                        first,
                        first ? passage.heading() : null,
                        rests.getOrDefault(draft.shown().rest(sentence.id()), 0L)
                                .intValue(),
                        typed == null || !sentence.id().equals(open) ? null : open(passage, sentence, typed)));
            }
        }
        return rows;
    }

    /** Marks may lie over one another, so the sentence is cut wherever one begins or ends. */
    private String html(Sentence sentence) {
        List<Marked> inside = marks.getOrDefault(sentence.id(), List.of());
        TreeSet<Integer> cuts = new TreeSet<>(List.of(sentence.start(), sentence.end()));
        for (Marked one : inside) {
            cuts.add(Math.max(sentence.start(), one.at().start()));
            cuts.add(Math.min(sentence.end(), one.at().end()));
        }
        Html html = new Html(2 * (sentence.end() - sentence.start()));
        int from = cuts.first();
        for (int to : cuts.tailSet(from, false)) {
            Span piece = new Span(from, to);
            String css = inside.stream()
                    .filter(one -> one.at().contains(piece))
                    .map(Marked::css)
                    .distinct()
                    .collect(Collectors.joining(" "));
            if (css.isEmpty()) {
                html.text(piece.of(text));
            } else {
                html.raw("<span class=\"an ")
                        .raw(css)
                        .raw("\">")
                        .text(piece.of(text))
                        .raw("</span>");
            }
            from = to;
        }
        return html.toString();
    }

    private StatementRow.Open open(Passage passage, Sentence sentence, Statement typed) {
        List<WordAt> words = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(sentence.start(), sentence.end());
        while (word.find()) {
            words.add(new WordAt(word.group(), word.start(), word.end()));
        }
        return new StatementRow.Open(
                typed,
                words,
                marks(sentence),
                sentence.equals(passage.sentences().getLast()));
    }

    private List<MarkRow> marks(Sentence sentence) {
        List<MarkRow> rows = new ArrayList<>();
        Annotations found = draft.found();
        for (Event one : found.events()) {
            if (one.sentence().equals(sentence.id())) {
                String date = one.date();
                rows.add(row("EVENT", one.span(), date == null ? "" : date, ""));
            }
        }
        for (Actor actor : found.actors().actors()) {
            for (Mention one : actor.mentions()) {
                if (one.sentence().equals(sentence.id())) {
                    rows.add(row("ACTOR", one.span(), actor.name(), actor.name()));
                }
            }
        }
        for (ConceptMention one : found.concepts()) {
            if (one.sentence().equals(sentence.id())) {
                rows.add(row("CONCEPT", one.span(), one.concept(), one.bank() + "/" + one.concept()));
            }
        }
        return rows;
    }

    private MarkRow row(String mark, Span at, String what, String of) {
        return new MarkRow(mark, at.of(text), what, "unmark:" + mark + ":" + at.start() + ":" + at.end() + ":" + of);
    }
}
