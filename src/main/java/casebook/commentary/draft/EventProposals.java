package casebook.commentary.draft;

import casebook.cases.Lexical;
import casebook.cases.StatementType;
import casebook.commentary.Event;
import casebook.commentary.Precision;
import casebook.commentary.Sentence;
import casebook.commentary.SideBySide;
import casebook.commentary.Statement;
import casebook.shared.JsonTree;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Proposes a row of the timeline for what is dated. What has no date is left to {@link Doubts}. */
final class EventProposals {

    /** Rows at most: above it, those to a year go first, then those to a month. */
    private static final int MOST = 40;

    /**
     * A row before it is one.
     *
     * @param deed what was done then, when one deed is told with the date
     */
    record Row(String id, Event event, Sentence sentence, String title, LocalDate first, LocalDate last, boolean deed) {

        /** Whether the title is but the beginning of the sentence. */
        boolean torn(String words) {
            return title.endsWith(" \u2026") && words.startsWith(title.substring(0, title.length() - 2));
        }
    }

    private final Material material;
    private final List<Deed> deeds;
    private final Parts parts;

    EventProposals(Material material, List<Deed> deeds, Parts parts) {
        this.material = material;
        this.deeds = deeds;
        this.parts = parts;
    }

    /** In the order of the text. */
    List<Row> rows() {
        List<Row> rows = SideBySide.each(material.sentences(), this::rows).stream()
                .flatMap(List::stream)
                .toList();
        return fewer(fewer(rows, Precision.YEAR), Precision.MONTH);
    }

    private List<Row> rows(Sentence sentence) {
        List<Row> rows = new ArrayList<>();
        Set<String> dates = new HashSet<>();
        int from = sentence.start();
        for (Event event : material.events(sentence)) {
            if (event.date() != null && dates.add(event.date())) {
                row(dates.size(), event, from, sentence).ifPresent(rows::add);
            }
            from = event.end();
        }
        return rows;
    }

    private static List<Row> fewer(List<Row> rows, Precision least) {
        return rows.size() <= MOST
                ? rows
                : rows.stream().filter(row -> row.event.precision() != least).toList();
    }

    /** @param number of the date in its sentence, from 1 */
    private Optional<Row> row(int number, Event event, int from, Sentence sentence) {
        String id = "t-" + sentence.id() + (number == 1 ? "" : "-" + number);
        Optional<Deed> deed = deed(event, sentence);
        Optional<LocalDate> first = Days.first(event);
        Optional<LocalDate> last = Days.last(event);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (!new Excerpt(sentence, material.text(), sentence.start(), sentence.end()).isPlain()) {
            return Optional.empty();
        }
        return deed.flatMap(Titles::of)
                .or(() -> Titles.of(event, from, sentence, material.text()))
                .or(() -> number == 1 ? Titles.of(sentence, material.text()) : Optional.empty())
                .map(title -> new Row(id, event, sentence, title, first.get(), last.get(), deed.isPresent()));
    }

    /** The one deed of a sentence with one date that lies behind. */
    private Optional<Deed> deed(Event event, Sentence sentence) {
        List<Deed> told = deeds.stream()
                .filter(deed -> deed.act().sentence().equals(sentence))
                .toList();
        long dates = material.events(sentence).stream()
                .filter(other -> other.date() != null)
                .count();
        return told.size() == 1 && dates == 1 && !event.planned() ? Optional.of(told.getFirst()) : Optional.empty();
    }

    Proposal proposal(Row row) {
        Event event = row.event;
        JsonObjectBuilder tree = JsonTree.object().add("id", row.id).add("date", row.first.toString());
        if (event.precision() == Precision.RELATIVE && row.last.isAfter(row.first)) {
            tree.add("until", row.last.toString());
        }
        String part = parts.of(row.sentence);
        tree.add("precision", precision(event))
                .add("title", row.title)
                .add("text", quotation(row).quoted())
                .add("type", type(row))
                .add("sources", JsonTree.array().add("commentary"))
                .add("part", part);
        return new Proposal(row.id, ProposalKind.EVENT, part, tree.build(), List.of(row.sentence.id()));
    }

    String words(Row row) {
        return material.words(row.sentence);
    }

    Excerpt quotation(Row row) {
        return Excerpt.around(row.sentence, material.text(), row.event.start(), row.event.end(), Verbatim.LONGEST);
    }

    private static String precision(Event event) {
        return switch (event.precision()) {
            case DAY, RELATIVE -> "day";
            case MONTH -> "month";
            case YEAR -> "year";
        };
    }

    String type(Row row) {
        if (row.event.planned()) {
            return "planned";
        }
        Optional<Statement> statement = material.statement(row.sentence);
        boolean fact = statement.isEmpty() || statement.get().secondary() == StatementType.FACT;
        return fact ? "fact" : Lexical.of(statement.get().type());
    }
}
