package casebook.delivery.web;

import casebook.item.BaseType;
import casebook.item.CandidateInteraction;
import casebook.item.CandidateInteraction.Arrange;
import casebook.item.CandidateInteraction.Associable;
import casebook.item.CandidateInteraction.CandidateOption;
import casebook.item.CandidateInteraction.Choose;
import casebook.item.CandidateInteraction.Decide;
import casebook.item.CandidateInteraction.Draw;
import casebook.item.CandidateInteraction.FillByTyping;
import casebook.item.CandidateInteraction.FillFromLists;
import casebook.item.CandidateInteraction.HandIn;
import casebook.item.CandidateInteraction.Join;
import casebook.item.CandidateInteraction.ListGap;
import casebook.item.CandidateInteraction.OnPicture;
import casebook.item.CandidateInteraction.PickWords;
import casebook.item.CandidateInteraction.Place;
import casebook.item.CandidateInteraction.Play;
import casebook.item.CandidateInteraction.Press;
import casebook.item.CandidateInteraction.Rank;
import casebook.item.CandidateInteraction.Several;
import casebook.item.CandidateInteraction.Slide;
import casebook.item.CandidateInteraction.Support;
import casebook.item.CandidateInteraction.Toll;
import casebook.item.CandidateInteraction.TypedGap;
import casebook.item.CandidateInteraction.Write;
import casebook.item.CandidateItem;
import casebook.item.Kind;
import casebook.item.Scalar;
import casebook.platform.web.Html;
import casebook.platform.web.Phrases;
import java.util.List;

/** The controls with which a candidate answers, kind by kind. The script of the page knows them by their data attributes. */
final class InteractionHtml {
    private final int slot;
    private final Html html;
    private final Phrases words;

    InteractionHtml(int slot, Html html, Phrases words) {
        this.slot = slot;
        this.html = html;
        this.words = words;
    }

    void write(CandidateItem item) {
        parts(item.interaction(), item.kind() == Kind.CLASSIFY);
    }

    /** @param statements whether sources are statements, which are sorted in a table */
    void parts(CandidateInteraction interaction, boolean statements) {
        switch (interaction) {
            case Choose choose -> choose(choose);
            case FillFromLists lists -> lists(lists);
            case FillByTyping typing -> typing(typing);
            case Join join -> join(join, statements);
            case Arrange arrange -> new SequenceHtml(slot, html, words).order(arrange);
            case Rank rank -> new SequenceHtml(slot, html, words).ladder(rank);
            case Write essay -> essay(essay);
            case Decide decide -> new DecisionHtml(slot, html, words).write(decide);
            case Support support -> support(support);
            case Slide slide -> new PictureHtml(slot, html, words).slide(slide);
            case PickWords text -> words(text);
            case OnPicture graphic -> {
                new PictureHtml(slot, html, words).picture(graphic);
                parts(graphic.parts(), false);
            }
            case Place place -> new PictureHtml(slot, html, words).place(place);
            case Play play -> new MadeHtml(slot, html, words).play(play);
            case HandIn file -> new MadeHtml(slot, html, words).handIn(file);
            case Draw drawing -> new MadeHtml(slot, html, words).draw(drawing);
            case Press press -> new MadeHtml(slot, html, words).press(press);
            case Several several -> new SeveralHtml(slot, html, words).write(several);
        }
    }

    private void choose(Choose choose) {
        step(choose);
        toll(choose.toll());
        options(choose.choices(), choose.multiple(), choose.maxChoices());
        if (choose.toll() == Toll.CERTAINTY) {
            certainty();
        }
    }

    private void step(Choose choose) {
        String step = choose.multiple() ? words.word("choice.all") : words.word("choice.one");
        if (choose.multiple() && choose.maxChoices() > 0) {
            step = words.say("choice.upTo", choose.maxChoices());
        }
        html.raw("<p class=\"step\">").text(step).raw("</p>");
    }

    /** What a wrong answer costs is said before anything can be chosen. */
    private void toll(Toll toll) {
        switch (toll) {
            case NONE -> {}
            case WRONG ->
                html.raw("<p class=\"step\">").text(words.word("toll.wrong")).raw("</p>");
            case CERTAINTY ->
                html.raw("<p class=\"step\">")
                        .text(words.word("toll.certainty"))
                        .raw("</p>");
            case ILLUSTRATIVE ->
                html.raw("<p class=\"step\">")
                        .text(words.word("toll.illustrative"))
                        .raw("</p>");
        }
    }

    private void certainty() {
        html.raw("<fieldset class=\"opts\" data-certainty=\"\"><legend class=\"step\">");
        html.text(words.word("certainty.legend")).raw("</legend>");
        for (int sure = 1; sure <= 3; sure++) {
            html.raw("<label class=\"opt opt-free\"><input type=\"radio\" name=\"c")
                    .number(slot);
            html.raw("\" value=\"").number(sure).raw("\" autocomplete=\"off\"/><span class=\"opt-t\">");
            html.text(words.word("certainty." + sure)).raw("</span></label>");
        }
        html.raw("</fieldset>");
    }

    /** The words to pick, which the script moves to their places in the text. */
    private void words(PickWords text) {
        Choose choose = text.choose();
        step(choose);
        toll(choose.toll());
        html.raw("<fieldset class=\"words\" data-choices=\"\" data-max=\"").number(choose.maxChoices());
        html.raw("\" aria-describedby=\"stem-").number(slot).raw("\"><legend class=\"vh\">");
        html.text(words.word("choice.legend")).raw("</legend><div class=\"gaptext\" data-gaps=\"\">");
        html.raw(text.html()).raw("</div><div class=\"gapinputs\">");
        int place = 0;
        for (CandidateOption choice : choose.choices()) {
            html.raw("<label class=\"hot\" data-fills=\"G").number(++place).raw("\"><input type=\"");
            html.raw(choose.multiple() ? "checkbox" : "radio")
                    .raw("\" name=\"s")
                    .number(slot);
            html.raw("\" value=\"").text(choice.id()).raw("\" autocomplete=\"off\"/><span class=\"opt-t\">");
            html.raw(choice.html()).raw("</span></label>");
        }
        html.raw("</div></fieldset>");
        if (choose.toll() == Toll.CERTAINTY) {
            certainty();
        }
    }

    /** Radios or checkboxes. */
    private void options(List<CandidateOption> choices, boolean multiple, int most) {
        html.raw("<fieldset class=\"opts\" data-choices=\"\" data-max=\"").number(most);
        html.raw("\" aria-describedby=\"stem-").number(slot).raw("\"><legend class=\"vh\">");
        html.text(words.word("choice.legend")).raw("</legend>");
        String strike = words.word("choice.strikeOut");
        for (int place = 1; place <= choices.size(); place++) {
            CandidateOption choice = choices.get(place - 1);
            html.raw("<div class=\"optrow\"><label class=\"opt\"><input type=\"");
            html.raw(multiple ? "checkbox" : "radio").raw("\" name=\"s").number(slot);
            html.raw("\" value=\"").text(choice.id()).raw("\" autocomplete=\"off\"/>");
            html.raw("<span class=\"opt-l\" aria-hidden=\"true\">")
                    .number(place)
                    .raw("</span>");
            html.raw("<span class=\"opt-t\">").raw(choice.html()).raw("</span></label>");
            html.raw("<button class=\"strike\" type=\"button\" data-strike=\"").text(choice.id());
            html.raw("\" aria-pressed=\"false\" aria-label=\"").text(words.say("choice.strike", place));
            html.raw("\" title=\"").text(strike).raw("\">").icon("strike").raw("</button></div>");
        }
        html.raw("</fieldset>");
    }

    private void support(Support support) {
        html.raw("<p class=\"step\"><b>").text(words.word("evidence.step1")).raw("</b> ");
        html.text(words.word("choice.one")).raw("</p>");
        options(support.answer().choices(), false, 1);
        int most = support.maxSentences();
        html.raw("<div class=\"evlist\"><p class=\"step\"><b>").text(words.word("evidence.step2"));
        html.raw("</b> ").text(most > 0 ? words.say("evidence.tickUpTo", most) : words.word("evidence.tick"));
        html.raw(" <span class=\"nowrap\" data-tally=\"\"></span></p><ul data-marked=\"\" data-max=\"");
        html.number(most).raw("\"></ul></div>");
    }

    private void lists(FillFromLists lists) {
        gapText(words.word("gap.choose"), lists.html());
        int place = 0;
        for (ListGap gap : lists.gaps()) {
            html.raw("<select class=\"input gap\" data-fills=\"").text(gap.id());
            html.raw("\" autocomplete=\"off\" aria-label=\"").text(words.say("gap.label", ++place));
            html.raw("\"><option value=\"\">").text(words.word("gap.none")).raw("</option>");
            for (int at = 0; at < gap.choices().size(); at++) {
                CandidateOption choice = gap.choices().get(at);
                html.raw("<option value=\"").text(choice.id());
                html.raw("\" data-most=\"").number(lists.most(at)).raw("\">");
                html.text(choice.html()).raw("</option>");
            }
            html.raw("</select>");
        }
        html.raw("</div>");
    }

    private void typing(FillByTyping typing) {
        new TermsHtml(html, words).write(typing.terms());
        TypedGap first = typing.gaps().getFirst();
        Double least = first.least();
        Double most = first.most();
        gapText(
                least == null || most == null
                        ? words.word("gap.type")
                        : words.say("gap.number", new Scalar.Real(least).lexical(), new Scalar.Real(most).lexical()),
                typing.html());
        int place = 0;
        for (TypedGap gap : typing.gaps()) {
            boolean text = gap.type() == BaseType.STRING;
            html.raw("<input class=\"input gap").raw(text ? "" : " gap-number");
            bounds(gap);
            html.raw(" inputmode=\"").raw(text ? "text" : "decimal");
            html.raw("\" data-fills=\"").text(gap.id()).raw("\" maxlength=\"").number(gap.maxLength());
            html.raw("\" autocomplete=\"off\" autocapitalize=\"off\" spellcheck=\"false\" aria-label=\"");
            html.text(words.say("gap.label", ++place)).raw("\"/>");
        }
        html.raw("</div>");
    }

    /** A number within bounds has steppers and is kept within them by the browser too. */
    private void bounds(TypedGap gap) {
        Double least = gap.least();
        Double most = gap.most();
        if (least == null || most == null) {
            html.raw("\" type=\"text\"");
        } else {
            html.raw("\" type=\"number\" step=\"any\" min=\"").raw(new Scalar.Real(least).lexical());
            html.raw("\" max=\"").raw(new Scalar.Real(most).lexical()).raw("\"");
        }
    }

    private void gapText(String step, String text) {
        html.raw("<p class=\"step\">").text(step).raw("</p>");
        html.raw("<div class=\"gaptext\" data-gaps=\"\">").raw(text).raw("</div><div class=\"gapinputs\">");
    }

    private void join(Join join, boolean statements) {
        if (statements) {
            classify(join);
        } else {
            new PairsHtml(slot, html, words).write(join);
        }
    }

    private void classify(Join join) {
        html.raw("<p class=\"step\">").text(words.word("classify.step")).raw("</p>");
        html.raw("<table class=\"table classify\" data-pairs=\"\" aria-describedby=\"stem-")
                .number(slot);
        html.raw("\"><caption class=\"vh\">").text(words.word("classify.caption"));
        html.raw("</caption><thead><tr><th scope=\"col\">")
                .text(words.word("classify.statement"))
                .raw("</th>");
        for (Associable target : join.targets()) {
            html.raw("<th scope=\"col\" class=\"mid\" data-target=\"").text(target.id());
            html.raw("\" data-max=\"")
                    .number(target.max())
                    .raw("\" data-name=\"")
                    .text(target.id());
            html.raw("\">").raw(target.html()).raw("</th>");
        }
        html.raw("</tr></thead><tbody>");
        join.sources().forEach(source -> statement(source, join.targets()));
        html.raw("</tbody></table>");
    }

    private void statement(Associable source, List<Associable> types) {
        String name = "source-" + slot + "-" + source.id();
        html.raw("<tr><th scope=\"row\" id=\"")
                .text(name)
                .raw("\" data-name=\"")
                .text(source.id());
        html.raw("\">").raw(source.html()).raw("</th>");
        for (Associable type : types) {
            html.raw("<td class=\"mid\"><label class=\"cell\"><input type=\"radio\" name=\"s")
                    .number(slot);
            html.raw("-").text(source.id()).raw("\" data-source=\"").text(source.id());
            html.raw("\" value=\"")
                    .text(type.id())
                    .raw("\" autocomplete=\"off\" aria-describedby=\"")
                    .text(name);
            html.raw("\"/><span class=\"cell-t\">").raw(type.html()).raw("</span></label></td>");
        }
        html.raw("</tr>");
    }

    private void essay(Write essay) {
        String name = "essay-" + slot;
        if (essay.rich()) {
            new MadeHtml(slot, html, words).marks();
        }
        html.raw("<label class=\"vh\" for=\"").raw(name).raw("\">").text(words.word("essay.label"));
        html.raw("</label><textarea class=\"input essay\" id=\"").raw(name).raw("\" rows=\"14\" data-min-words=\"");
        html.number(essay.minWords()).raw("\" data-max-words=\"").number(essay.maxWords());
        html.raw("\" maxlength=\"").number(essay.maxLength()).raw("\" autocomplete=\"off\" aria-describedby=\"stem-");
        html.number(slot).raw(" ").raw(name).raw("-words\"></textarea><p class=\"small muted essay-words\" id=\"");
        html.raw(name).raw("-words\" data-words=\"\"></p>");
    }
}
