package casebook.workbench.web;

import casebook.commentary.draft.Difference;
import casebook.commentary.sources.Dispute;
import casebook.platform.web.Phrases;
import casebook.workbench.Contested;
import casebook.workbench.Held;
import casebook.workbench.SourceText;
import casebook.workbench.WorkingDraft;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the rows of what the sources of a draft disagree on. */
record DifferenceRows(WorkingDraft draft, Map<String, ProposalRow.Rest> numbers, Phrases words, Locale locale) {

    List<DifferenceRow> of(Held held) {
        List<DifferenceRow> rows = new ArrayList<>();
        for (Contested one : held.contested()) {
            rows.add(new DifferenceRow(
                    rows.size(),
                    one,
                    one.what().sides().stream()
                            .map(side -> side(one.what().matter(), side))
                            .toList()));
        }
        return rows;
    }

    private DifferenceRow.SideRow side(Dispute.Matter matter, Difference.Side side) {
        SourceText source = draft.sources().stream()
                .filter(one -> one.id().equals(side.source()))
                .findFirst()
                .orElse(draft.shown());
        ProposalRow.Rest rest = numbers.getOrDefault(side.rest(), new ProposalRow.Rest(source.id(), "", "", "FACT"));
        return new DifferenceRow.SideRow(
                source.id(), source.letter(), source.label(), says(matter, side.says()), side.words(), rest);
    }

    private String says(Dispute.Matter matter, String says) {
        return switch (matter) {
            case DATE ->
                says.matches("\\d{4}-\\d{2}-\\d{2}")
                        ? LocalDate.parse(says)
                                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                        .withLocale(locale))
                        : says;
            case ATTRIBUTION ->
                says.isEmpty() ? words.word("bench.differs.fact") : words.say("bench.differs.claim", says);
            case NUMBER, NAME -> says;
        };
    }
}
