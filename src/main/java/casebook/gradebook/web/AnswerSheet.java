package casebook.gradebook.web;

import casebook.gradebook.Feedback;
import casebook.item.CandidateInteraction;
import casebook.item.CandidateInteraction.Arrange;
import casebook.item.CandidateInteraction.Associable;
import casebook.item.CandidateInteraction.CandidateOption;
import casebook.item.CandidateInteraction.Choose;
import casebook.item.CandidateInteraction.FillByTyping;
import casebook.item.CandidateInteraction.FillFromLists;
import casebook.item.CandidateInteraction.Join;
import casebook.item.CandidateInteraction.ListGap;
import casebook.item.CandidateInteraction.Rank;
import casebook.item.CandidateInteraction.Support;
import casebook.item.CandidateInteraction.TypedGap;
import casebook.item.CandidateInteraction.Write;
import casebook.item.KeyView;
import casebook.item.LexicalResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An answer set out for reading, beside the key where that is released.
 *
 * @param options of a question with options to pick; empty for others
 * @param rows of a question with parts to fill, join, order or rank; empty for others
 * @param essay what was written; null for other kinds
 */
public record AnswerSheet(
        List<Line> options, List<Row> rows, @Nullable String essay) {
    private static final String RESPONSE = "RESPONSE";
    private static final LexicalResponse NONE = LexicalResponse.NONE;

    /**
     * An option.
     *
     * @param key whether it is right; false too while keys are not released
     * @param rationale HTML; null when nothing was said or nothing is released
     * @param chosenBy how many of the section chose it; null when that is not shown
     */
    public record Line(
            int number,
            String html,
            boolean yours,
            boolean key,
            @Nullable String rationale,
            @Nullable String misconception,
            @Nullable Integer chosenBy) {}

    /**
     * A part of an answer.
     *
     * @param number from 1, for gaps and places
     * @param label HTML; empty where the number says enough
     * @param yours HTML or plain text, empty for nothing
     * @param right the key's, empty while keys are not released
     */
    public record Row(int number, String label, String yours, String right) {
        public boolean isSame() {
            return !yours.isEmpty() && yours.equals(right);
        }
    }

    public AnswerSheet {
        options = List.copyOf(options);
        rows = List.copyOf(rows);
    }

    public static AnswerSheet of(Feedback.OfSlot slot) {
        LexicalResponse given = slot.response() == null ? NONE : slot.response();
        Feedback.Key key = slot.key();
        LexicalResponse right =
                key == null || key.view().correct() == null ? NONE : key.view().correct();
        CandidateInteraction interaction = slot.item().interaction();
        return switch (interaction) {
            case Choose choose -> options(choose, given, right, key);
            case Support support -> options(support.answer(), given, right, key);
            case FillFromLists fill ->
                rows(fill.gaps().stream().map(ListGap::id).toList(), given, right, names(fill));
            case FillByTyping fill ->
                rows(fill.gaps().stream().map(TypedGap::id).toList(), given, right, AnswerSheet::escaped);
            case Join join -> joined(join, given, right);
            case Arrange arrange -> arranged(arrange, given, right);
            case Rank rank -> ranked(rank, given, right);
            case Write ignored -> new AnswerSheet(List.of(), List.of(), String.join("\n", given.of(RESPONSE)));
        };
    }

    private static AnswerSheet options(
            Choose choose, LexicalResponse given, LexicalResponse right, Feedback.@Nullable Key key) {
        List<Line> lines = new ArrayList<>();
        for (CandidateOption option : choose.choices()) {
            KeyView.OptionKey said = key == null ? null : key.view().options().get(option.id());
            lines.add(new Line(
                    lines.size() + 1,
                    option.html(),
                    given.of(RESPONSE).contains(option.id()),
                    right.of(RESPONSE).contains(option.id()),
                    said == null ? null : said.rationale(),
                    key == null ? null : key.misconceptions().get(option.id()),
                    key == null || key.shares() == null
                            ? null
                            : key.shares().chosen().get(option.id())));
        }
        return new AnswerSheet(lines, List.of(), null);
    }

    private static Function<String, String> names(FillFromLists fill) {
        Map<String, String> names = fill.gaps().stream()
                .flatMap(gap -> gap.choices().stream())
                .collect(Collectors.toMap(CandidateOption::id, option -> escaped(option.html()), (a, b) -> a));
        return id -> names.getOrDefault(id, id);
    }

    private static AnswerSheet rows(
            List<String> gaps, LexicalResponse given, LexicalResponse right, Function<String, String> name) {
        List<Row> rows = new ArrayList<>();
        for (String gap : gaps) {
            rows.add(new Row(
                    rows.size() + 1,
                    "",
                    given.of(gap).stream().map(name).collect(Collectors.joining(", ")),
                    right.of(gap).stream().map(name).collect(Collectors.joining(", "))));
        }
        return new AnswerSheet(List.of(), rows, null);
    }

    private static AnswerSheet joined(Join join, LexicalResponse given, LexicalResponse right) {
        Map<String, String> targets =
                join.targets().stream().collect(Collectors.toMap(Associable::id, Associable::html));
        List<Row> rows = new ArrayList<>();
        for (Associable source : join.sources()) {
            rows.add(new Row(
                    rows.size() + 1,
                    source.html(),
                    partners(source.id(), given, targets),
                    partners(source.id(), right, targets)));
        }
        return new AnswerSheet(List.of(), rows, null);
    }

    private static AnswerSheet arranged(Arrange arrange, LexicalResponse given, LexicalResponse right) {
        Map<String, String> names =
                arrange.choices().stream().collect(Collectors.toMap(CandidateOption::id, CandidateOption::html));
        List<Row> rows = new ArrayList<>();
        for (int place = 0; place < arrange.choices().size(); place++) {
            rows.add(new Row(place + 1, "", at(place, given, names), at(place, right, names)));
        }
        return new AnswerSheet(List.of(), rows, null);
    }

    private static AnswerSheet ranked(Rank rank, LexicalResponse given, LexicalResponse right) {
        List<Row> rows = new ArrayList<>();
        for (CandidateOption rung : rank.rungs()) {
            rows.add(new Row(
                    rows.size() + 1,
                    rung.html(),
                    partners(rung.id(), given, Map.of()),
                    partners(rung.id(), right, Map.of())));
        }
        return new AnswerSheet(List.of(), rows, null);
    }

    private static String partners(String source, LexicalResponse response, Map<String, String> names) {
        return response.of(RESPONSE).stream()
                .filter(pair -> pair.startsWith(source + " "))
                .map(pair -> pair.substring(source.length() + 1))
                .map(target -> names.getOrDefault(target, target))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String at(int place, LexicalResponse response, Map<String, String> names) {
        List<String> order = response.of(RESPONSE);
        return place < order.size() ? names.getOrDefault(order.get(place), "") : "";
    }

    /** What was typed is no HTML. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
