package casebook.workbench.web;

import casebook.cases.Heading;
import casebook.cases.Lexical;
import casebook.commentary.Sentence;
import casebook.platform.web.Phrases;
import casebook.platform.web.SentForm;
import casebook.workbench.ContentField;
import casebook.workbench.ContentFields;
import casebook.workbench.Held;
import casebook.workbench.Judging;
import casebook.workbench.SourceText;
import casebook.workbench.WorkingDraft;
import casebook.workbench.web.ProposalRow.Group;
import casebook.workbench.web.ProposalRow.Line;
import casebook.workbench.web.ProposalRow.Rest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the right pane's rows. */
final class ProposalRows {
    /** The tab that holds the questions of all parts, which are not part of the case itself. */
    static final String QUESTIONS = "questions";

    private static final List<String> ORDER =
            List.of("SECTION", "ACTOR", "EVENT", "CONCEPT", "CLAIM", "DECISION", "QUESTION", "OBJECTIVE", "ITEM");

    private static final Pattern OPTION = Pattern.compile("/options/(\\d+)/.*");

    private final WorkingDraft draft;
    private final String sentence;
    private final String edited;
    private final Phrases words;
    private final @Nullable SentForm typed;
    private final Map<String, Rest> numbers = new HashMap<>();
    private final DifferenceRows differences;

    /**
     * @param sentence the current one, of the source that is shown
     * @param typed what a form has sent that failed, to be shown again; null otherwise
     */
    ProposalRows(
            WorkingDraft draft,
            String sentence,
            String edited,
            Phrases words,
            Locale locale,
            @Nullable SentForm typed) {
        this.draft = draft;
        this.sentence = sentence.isEmpty() ? "" : draft.shown().rest(sentence);
        this.edited = edited;
        this.words = words;
        this.typed = typed;
        draft.sources().forEach(this::number);
        differences = new DifferenceRows(draft, numbers, words, locale);
    }

    private void number(SourceText source) {
        Map<String, String> types = new HashMap<>();
        source.found()
                .statements()
                .forEach(one -> types.put(one.sentence(), one.type().name()));
        String letter = draft.isOfSeveral() ? source.letter() + "\u00a0" : "";
        int number = 1;
        for (Sentence one : source.found().commentary().sentences().toList()) {
            numbers.put(
                    source.rest(one.id()),
                    new Rest(source.id(), one.id(), letter + number, types.getOrDefault(one.id(), "FACT")));
            number++;
        }
    }

    static boolean isIn(Held held, String tab) {
        boolean question = held.kind().equals("ITEM");
        return tab.equals(QUESTIONS) ? question : !question && held.part().equals(tab);
    }

    List<Group> groups(String tab) {
        List<Group> groups = new ArrayList<>();
        for (String kind : ORDER) {
            List<ProposalRow> rows = draft.held().stream()
                    .filter(one -> one.kind().equals(kind) && isIn(one, tab))
                    .map(this::row)
                    .toList();
            if (!rows.isEmpty()) {
                long open = rows.stream()
                        .filter(row -> row.held().state() == Held.State.PROPOSED)
                        .count();
                groups.add(new Group(kind, rows, open));
            }
        }
        return groups;
    }

    private ProposalRow row(Held held) {
        boolean edit = held.id().equals(edited);
        List<ContentField> fields = ContentFields.of(held.kind(), held.content());
        String title = title(held);
        return new ProposalRow(
                held,
                title,
                edit ? List.of() : lines(fields, title),
                edit ? typed(fields) : List.of(),
                rests(held.rests()),
                differences.of(held),
                held.rests().contains(sentence));
    }

    /** The statements with these ids that are there. */
    List<Rest> rests(List<String> sentences) {
        return sentences.stream()
                .distinct()
                .map(numbers::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The fields with what was typed into them. */
    List<ContentField> typed(List<ContentField> fields) {
        SentForm sent = typed;
        return sent == null
                ? fields
                : fields.stream()
                        .map(one -> sent.all("f:" + one.path()).isEmpty()
                                ? one
                                : new ContentField(one.path(), one.name(), one.shape(), sent.text("f:" + one.path())))
                        .toList();
    }

    private String title(Held held) {
        if (held.kind().equals("SECTION")) {
            String heading = held.content().getString("heading", "");
            return heading.isEmpty()
                    ? words.word("bench.kind.SECTION")
                    : Lexical.read(Heading.class, heading).title();
        }
        String label = Judging.label(held);
        return label.equals(held.id()) ? words.word("bench.untitled") : label;
    }

    private List<Line> lines(List<ContentField> fields, String title) {
        List<Line> lines = new ArrayList<>();
        for (ContentField field : fields) {
            if (!field.value().isBlank() && !field.value().equals(title) && field.shape() != ContentField.Shape.FLAG) {
                boolean plain = List.of("markdown", "text", "note", "situation", "prompt")
                                .contains(field.name())
                        && field.path().chars().filter(c -> c == '/').count() <= 3;
                lines.add(new Line(plain ? "" : label(field), field.value()));
            }
        }
        return lines;
    }

    String label(ContentField field) {
        String key = "bench.field." + field.name();
        String label = words.has(key) ? words.word(key) : field.name();
        Matcher option = OPTION.matcher(field.path());
        return option.matches() ? words.say("bench.field.option", Integer.parseInt(option.group(1)) + 1, label) : label;
    }
}
