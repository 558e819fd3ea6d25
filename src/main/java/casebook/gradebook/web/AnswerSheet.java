package casebook.gradebook.web;

import casebook.gradebook.Feedback;
import casebook.item.CandidateInteraction;
import casebook.item.CandidateInteraction.Arrange;
import casebook.item.CandidateInteraction.CandidateOption;
import casebook.item.CandidateInteraction.Choose;
import casebook.item.CandidateInteraction.Decide;
import casebook.item.CandidateInteraction.Draw;
import casebook.item.CandidateInteraction.FillByTyping;
import casebook.item.CandidateInteraction.FillFromLists;
import casebook.item.CandidateInteraction.HandIn;
import casebook.item.CandidateInteraction.Join;
import casebook.item.CandidateInteraction.OnPicture;
import casebook.item.CandidateInteraction.PickWords;
import casebook.item.CandidateInteraction.Place;
import casebook.item.CandidateInteraction.Play;
import casebook.item.CandidateInteraction.Press;
import casebook.item.CandidateInteraction.Rank;
import casebook.item.CandidateInteraction.Several;
import casebook.item.CandidateInteraction.Slide;
import casebook.item.CandidateInteraction.Support;
import casebook.item.CandidateInteraction.Write;
import casebook.item.KeyView;
import casebook.item.LexicalResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An answer set out for reading, beside the key where that is released.
 *
 * @param options of a question with options to pick; empty for others
 * @param rows of a question with parts to fill, join, order or rank; empty for others
 * @param text of a question with gaps, HTML in which each gap shows its number; of one with options how sure the student
 *     was, 1 to 3, where that is asked; empty for others
 * @param essay what was written; empty for other kinds
 * @param picture HTML that stands above the rest: a picture with what was given and the key on it, or what was made;
 *     empty for questions without
 */
public record AnswerSheet(
        Form form, List<Option> options, List<AnswerRow> rows, String text, String essay, String picture) {
    private static final String RESPONSE = "RESPONSE";
    private static final String CERTAINTY = "CERTAINTY";
    private static final Pattern GAP = Pattern.compile("<span data-gap=\"G(\\d+)\">\\s*</span>");

    /** How the page sets it out. */
    public enum Form {
        OPTIONS,
        GAPS,
        PAIRS,
        PLACES,
        RANKS,
        ESSAY
    }

    /**
     * An option.
     *
     * @param number as in the quiz
     * @param key whether it is right; false too while keys are not released
     * @param rationale HTML; null when nothing was said or nothing is released
     * @param chosenBy how many of the section chose it; null when that is not shown
     * @param panel how many of a panel gave it; null where there is no panel, or it is not shown
     */
    public record Option(
            int number,
            String html,
            boolean yours,
            boolean key,
            @Nullable String rationale,
            @Nullable String misconception,
            @Nullable Integer chosenBy,
            @Nullable Integer panel) {}

    public AnswerSheet {
        options = List.copyOf(options);
        rows = List.copyOf(rows);
    }

    public static AnswerSheet of(Feedback.OfSlot slot) {
        LexicalResponse response = slot.response();
        LexicalResponse given = response == null ? LexicalResponse.NONE : response;
        Feedback.Key key = slot.key();
        LexicalResponse correct = key == null ? null : key.view().correct();
        LexicalResponse right = correct == null ? LexicalResponse.NONE : correct;
        AnswerRows rows = new AnswerRows(given, right, key);
        return of(slot.item().interaction(), slot, rows);
    }

    static AnswerSheet of(CandidateInteraction interaction, Feedback.OfSlot slot, AnswerRows rows) {
        LexicalResponse given = rows.given();
        LexicalResponse right = rows.right();
        Feedback.Key key = rows.key();
        return switch (interaction) {
            case Choose choose -> picked(choose, given, right, key);
            case Support support -> picked(support.answer(), given, right, key);
            case FillFromLists fill -> parts(Form.GAPS, rows.lists(fill), numbered(fill.html()));
            case FillByTyping fill -> parts(Form.GAPS, rows.typed(fill, slot.verdict()), numbered(fill.html()));
            case Join join -> parts(Form.PAIRS, rows.joined(join), "");
            case Arrange arrange -> parts(Form.PLACES, rows.arranged(arrange), "");
            case Rank rank -> parts(Form.RANKS, rows.ranked(rank), "");
            case Decide decide -> parts(Form.PAIRS, rows.decided(decide), "");
            case Slide slide ->
                parts(Form.PAIRS, rows.typed(new FillByTyping("", List.of(slide.typed())), slot.verdict()), "");
            case PickWords words -> picked(words.choose(), given, right, key).on(worded(words));
            case OnPicture graphic ->
                of(graphic.parts(), slot, rows).on(new AnswerPicture(given, right, key).regions(graphic));
            case Place place ->
                parts(Form.PAIRS, rows.placed(place), "").on(new AnswerPicture(given, right, key).points(place));
            case Write essay -> new AnswerMade(given).written(essay);
            case HandIn ignored -> new AnswerMade(given).file();
            case Draw drawing -> new AnswerMade(given).drawing(drawing);
            case Play ignored -> parts(Form.PAIRS, List.of(rows.simple()), "");
            case Several several -> AnswerParts.of(several, slot, rows);
            case Press press -> parts(Form.PAIRS, List.of(rows.pressed(press)), "");
        };
    }

    private AnswerSheet on(String drawn) {
        return new AnswerSheet(form, options, rows, text, essay, drawn);
    }

    /** How many parts are as in the key. */
    public long getRight() {
        return rows.stream().filter(row -> row.state() == AnswerRow.State.RIGHT).count();
    }

    /** Whether marks go part by part, and the page can tell of each of several how it compares. */
    public boolean isCounted() {
        return rows.size() > 1
                && !isByPairs()
                && rows.stream().noneMatch(row -> row.state() == AnswerRow.State.UNKNOWN);
    }

    /** Whether marks go by pairs of parts that stand in the right order. */
    public boolean isByPairs() {
        return form == Form.PLACES || form == Form.RANKS;
    }

    /** Whether anything is said of an option that was picked and is not right. */
    public boolean isMistaken() {
        return options.stream().anyMatch(option -> option.yours() && !option.key() && option.rationale() != null);
    }

    private static AnswerSheet parts(Form form, List<AnswerRow> rows, String text) {
        return new AnswerSheet(form, List.of(), rows, text, "", "");
    }

    private static AnswerSheet picked(
            Choose choose, LexicalResponse given, LexicalResponse right, Feedback.@Nullable Key key) {
        List<Option> options = new ArrayList<>();
        for (CandidateOption option : choose.choices()) {
            KeyView.OptionKey said = key == null ? null : key.view().options().get(option.id());
            options.add(new Option(
                    options.size() + 1,
                    option.html(),
                    given.of(RESPONSE).contains(option.id()),
                    right.of(RESPONSE).contains(option.id()),
                    said == null ? null : said.rationale(),
                    key == null ? null : key.misconceptions().get(option.id()),
                    key == null || key.shares() == null
                            ? null
                            : key.shares().chosen().get(option.id()),
                    key == null ? null : key.panel().get(option.id())));
        }
        return new AnswerSheet(Form.OPTIONS, options, List.of(), String.join("", given.of(CERTAINTY)), "", "");
    }

    /** The text with its words, each under the number that it has in the list. */
    private static String worded(PickWords words) {
        return "<div class=\"gaptext\">"
                + GAP.matcher(words.html()).replaceAll(gap -> {
                    String html = words.choose()
                            .choices()
                            .get(Integer.parseInt(gap.group(1)) - 1)
                            .html();
                    return Matcher.quoteReplacement(
                            "<span class=\"gapmark\">" + gap.group(1) + "</span> <b>" + html + "</b>");
                })
                + "</div>";
    }

    private static String numbered(String html) {
        return GAP.matcher(html).replaceAll("<span class=\"gapmark\">$1</span>");
    }
}
